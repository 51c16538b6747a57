import { LeadbackError } from "@leadback/client";

export interface FormProblem {
  /** What is wrong with each field, by the name of its place in the body: `sentence`, `evidence`. */
  fields: Readonly<Record<string, string>>;
  /** The same by the whole place, for fields within fields: `company.name`, `contacts.0.email`. */
  places: Readonly<Record<string, string>>;
  /** What no field can say. */
  rest: string | null;
  isConflict: boolean;
}

/** An answer of the API as a form shows it: at the field where it belongs, and the rest above. */
export function problemOf(error: unknown, offline: string): FormProblem {
  if (!(error instanceof LeadbackError)) return { fields: {}, places: {}, rest: offline, isConflict: false };
  const { errors = [], detail } = error.problem;
  const fields: Record<string, string> = {};
  const places: Record<string, string> = {};
  for (const { pointer, detail: text } of errors) {
    const [, ...path] = pointer.split("/");
    add(fields, path[0] ?? "", text);
    add(places, path.join("."), text);
  }
  return {
    fields,
    places,
    rest: errors.length === 0 ? (detail ?? error.message) : null,
    isConflict: error.status === 412,
  };
}

function add(texts: Record<string, string>, name: string, text: string): void {
  texts[name] = texts[name] === undefined ? text : `${texts[name]} ${text}`;
}
