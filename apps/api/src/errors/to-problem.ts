import { describeIssues, type InputProblem, OperationError, ownText } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { isDatabaseUnreachable } from "./is-database-unreachable.ts";
import { isUnusableValue } from "./is-unusable-value.ts";
import { ProblemError } from "./problem-error.ts";
import type { Problem } from "./problem-schema.ts";
import { isProblemCode, type ProblemCode, problemTypes, problemTypeUri } from "./problem-types.ts";

export interface ProblemAnswer {
  problem: Problem;
  headers: Record<string, string>;
}

const mostProblems = 50;
const retryAfterSeconds = "5";
const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: "malformed_body",
  413: "body_too_large",
  415: "unsupported_media_type",
};

/** Every error's answer. Of an error that nobody foresaw, nothing but the request id is told. */
export function toProblem(error: unknown, requestId: string, locale: Locale = "en"): ProblemAnswer {
  if (error instanceof ProblemError) return answer(error.code, error.message, requestId, error);
  if (error instanceof OperationError) {
    const code = error.type !== undefined && isProblemCode(error.type) ? error.type : error.code;
    return answer(code, ownText(error.message, locale), requestId, {
      extra: error.extra,
      problems: problemsOf(error, locale),
    });
  }
  if (error instanceof HTTPException) {
    const code = codeOfStatus[error.status] ?? "internal";
    return answer(code, problemTypes[code].meaning, requestId);
  }
  if (isDatabaseUnreachable(error)) {
    const detail =
      "The database does not answer at the moment. Send the request again shortly; with an Idempotency-Key it is done once.";
    return answer("unavailable", detail, requestId);
  }
  if (isUnusableValue(error)) {
    return answer(
      "invalid_input",
      "A value in the request cannot be stored or compared; nothing was saved.",
      requestId,
    );
  }
  return answer(
    "internal",
    "Something failed on our side. Try again; if it repeats, tell us the requestId.",
    requestId,
  );
}

/** Field by field, in the language of whoever asked. */
function problemsOf({ cause, problems }: OperationError, locale: Locale): InputProblem[] {
  const said = cause instanceof z.ZodError ? describeIssues(cause.issues, locale) : problems;
  return said
    .slice(0, mostProblems)
    .map(({ pointer, detail }) => ({ pointer, detail: ownText(detail, locale) }));
}

function answer(
  code: ProblemCode,
  detail: string,
  requestId: string,
  more: { problems?: InputProblem[]; extra?: Record<string, unknown>; headers?: Record<string, string> } = {},
): ProblemAnswer {
  const { status, title } = problemTypes[code];
  const errors = more.problems === undefined || more.problems.length === 0 ? {} : { errors: more.problems };
  return {
    problem: { ...more.extra, type: problemTypeUri(code), title, status, detail, code, requestId, ...errors },
    headers: { ...headersOf(code), ...more.headers },
  };
}

function headersOf(code: ProblemCode): Record<string, string> {
  if (code === "unauthenticated") return { "WWW-Authenticate": "Bearer" };
  if (code === "unavailable" || code === "limit_exceeded") return { "Retry-After": retryAfterSeconds };
  if (code === "idempotency_in_progress") return { "Retry-After": "1" };
  return {};
}
