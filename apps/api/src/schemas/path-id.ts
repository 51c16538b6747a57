import { z } from "zod";

/** The id in a path. One that cannot be an id is answered exactly like one that is nobody's, hence the message. */
export function pathId(subject: string | "key" | "invitation" | "person") {
  return z.object({ id: idOf(subject) });
}

/** The same for a thing that belongs to another. */
export function pathIds<Name extends string | "key" | "invitation" | "person">(
  subject: string | "key" | "invitation" | "person",
  name: Name,
  ownSubject: string | "key" | "invitation" | "person",
) {
  return z.object({ id: idOf(subject), [name]: idOf(ownSubject) } as Record<"id" | Name, z.ZodUUID>);
}

function idOf(subject: string | "key" | "invitation" | "person"): z.ZodUUID {
  return z.uuid(`There is no such ${subject}.`).describe(`The ${subject}'s id.`);
}
