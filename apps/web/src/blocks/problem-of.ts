import { LeadbackError } from "@leadback/client";

export interface FormProblem {
  /** What is wrong with each field, by the name of its place in the body: `sentence`, `evidence`. */
  fields: Readonly<Record<string, string>>;
  /** What no field can say. */
  rest: string | null;
  isConflict: boolean;
}

/** An answer of the API as a form shows it: at the field where it belongs, and the rest above. */
export function problemOf(error: unknown, offline: string): FormProblem {
  if (!(error instanceof LeadbackError)) return { fields: {}, rest: offline, isConflict: false };
  const { errors = [], detail } = error.problem;
  const fields: Record<string, string> = {};
  for (const { pointer, detail: text } of errors) {
    const name = pointer.split("/")[1] ?? "";
    fields[name] = fields[name] === undefined ? text : `${fields[name]} ${text}`;
  }
  return {
    fields,
    rest: errors.length === 0 ? (detail ?? error.message) : null,
    isConflict: error.status === 412,
  };
}
