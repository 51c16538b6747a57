export type OperationErrorCode =
  | "not_found"
  | "forbidden"
  | "unauthenticated"
  | "conflict"
  | "invalid_input"
  | "precondition_failed"
  | "limit_exceeded"
  | "unavailable";

/** One thing that is wrong with the input: a JSON pointer to it, and what to do about it. */
export interface InputProblem {
  pointer: string;
  detail: string;
}

export interface OperationErrorOptions {
  problems?: InputProblem[];
  /** Finer than the code, for machines: `lifecycle`, `duplicate_external_id`. */
  type?: string;
  /** Extra facts for the caller, such as the events that are allowed. */
  extra?: Record<string, unknown>;
  /** For the log only. */
  internal?: string;
  cause?: unknown;
}

/** What an operation answers instead of doing it. `message` is written for the person who asked. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: OperationErrorCode;
  readonly problems: InputProblem[];
  readonly type: string | undefined;
  readonly extra: Record<string, unknown>;
  readonly internal: string | undefined;

  constructor(code: OperationErrorCode, message: string, options: OperationErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.problems = options.problems ?? [];
    this.type = options.type;
    this.extra = options.extra ?? {};
    this.internal = options.internal;
  }
}
