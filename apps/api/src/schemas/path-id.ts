import { z } from "zod";

/** Like the operations say it of what they look for and do not find. */
const notFound = {
  case: "There is no such case.",
  checkpoint: "There is no such checkpoint.",
  contact: "There is no such contact.",
  delivery: "There is no such delivery.",
  digest: "There is no such digest.",
  dispute: "There is no such dispute.",
  erasure: "There is no such erasure.",
  goal: "There is no such goal.",
  import: "There is no such import.",
  invitation: "There is no such invitation.",
  key: "There is no such key.",
  lead: "There is no such lead.",
  message: "There is no such message.",
  note: "There is no such note.",
  partner: "There is no such partner.",
  person: "There is no such person.",
  run: "There is no such run.",
  session: "There is no such session.",
  training: "There is no such training.",
  webhook: "There is no such webhook.",
} as const;

type Subject = keyof typeof notFound;

/** The id in a path. One that cannot be an id is answered exactly like one that is nobody's, hence the message. */
export function pathId(subject: Subject) {
  return z.object({ id: idOf(subject) });
}

/** The same for a thing that belongs to another. */
export function pathIds<Name extends string>(subject: Subject, name: Name, ownSubject: Subject) {
  return z.object({ id: idOf(subject), [name]: idOf(ownSubject) } as Record<"id" | Name, z.ZodUUID>);
}

function idOf(subject: Subject): z.ZodUUID {
  return z.uuid(notFound[subject]).describe(`The ${subject}'s id.`);
}
