import { type InputProblem, OperationError } from "../operation-error.ts";

/** Finer than `invalid_input`: a file of the wrong kind, one that cannot be read, a map that does not fit, rows that `strict` refuses. */
export type ImportRefusalType = "unsupported_file" | "unreadable_file" | "bad_import_map" | "refused_rows";

/** The refusal of a whole file: nothing has been written. */
export function importRefusal(
  type: ImportRefusalType,
  message: string,
  options: {
    line?: number;
    problems?: InputProblem[];
    extra?: Record<string, unknown>;
    cause?: unknown;
  } = {},
): OperationError {
  const { line, problems = [], extra = {}, cause } = options;
  return new OperationError("invalid_input", message, {
    type,
    problems,
    extra: line === undefined ? extra : { ...extra, line },
    cause,
  });
}
