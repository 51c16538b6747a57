import type { InputProblem } from "@leadback/operations";
import type { ProblemCode } from "./problem-types.ts";

export interface ProblemErrorOptions {
  problems?: InputProblem[];
  headers?: Record<string, string>;
  /** More members for the document. */
  extra?: Record<string, unknown>;
}

/** What HTTP itself finds wrong, before an operation is asked. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly problems: InputProblem[];
  readonly headers: Record<string, string>;
  readonly extra: Record<string, unknown>;

  constructor(code: ProblemCode, detail: string, options: ProblemErrorOptions = {}) {
    super(detail);
    this.code = code;
    this.problems = options.problems ?? [];
    this.headers = options.headers ?? {};
    this.extra = options.extra ?? {};
  }
}
