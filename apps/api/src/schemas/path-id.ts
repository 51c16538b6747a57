import { z } from "zod";

/** The id in a path. One that cannot be an id is answered exactly like one that is nobody's, hence the message. */
export function pathId(subject: "lead" | "partner" | "digest" | "key" | "invitation" | "person") {
  return z.object({ id: z.uuid(`There is no such ${subject}.`).describe(`The ${subject}'s id.`) });
}
