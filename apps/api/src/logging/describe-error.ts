import { OperationError } from "@leadback/operations";

export interface DescribedError {
  name: string;
  code?: string;
  /** Constraint or table that the database named. */
  subject?: string;
  /** What an operation wrote for the log. */
  internal?: string;
  frames: string[];
  cause?: DescribedError;
}

const deepestCause = 4;

/**
 * An error as the log may hold it: who threw it, where, and the database's code. Never its message, which may quote
 * what somebody sent (drizzle's holds the statement with its parameters, JSON.parse's the text, and so on).
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = textOf(error, "code");
  const subject = textOf(error, "constraint_name") ?? textOf(error, "table_name");
  const internal = error instanceof OperationError ? error.internal : undefined;
  const hasCause = error.cause !== undefined && error.cause !== null && depth < deepestCause;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(subject === undefined ? {} : { subject }),
    ...(internal === undefined ? {} : { internal }),
    frames: framesOf(error),
    ...(hasCause ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

/** Only what follows the message, and of that only lines that have the form of a frame. */
function framesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  const trace = start === -1 ? "" : stack.slice(start + message.length);
  return trace
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at (?:.+ \()?(?:file:|node:|\/|<anonymous>|native)[^()]*\)?$/.test(line))
    .slice(0, 20);
}

function textOf(error: Error, key: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value === "string" && /^[\w.-]{1,80}$/.test(value) ? value : undefined;
}
