import { describeIssues, type InputProblem, OperationError } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { isDatabaseUnreachable } from "./is-database-unreachable.ts";
import { isUnusableValue } from "./is-unusable-value.ts";
import { ProblemError } from "./problem-error.ts";
import type { Problem } from "./problem-schema.ts";
import { problemTitles } from "./problem-titles.ts";
import { isProblemCode, type ProblemCode, problemTypes, problemTypeUri } from "./problem-types.ts";
import { sayIn } from "./say-in.ts";

export interface ProblemAnswer {
  problem: Problem;
  headers: Record<string, string>;
}

const mostProblems = 50;
const retryAfterSeconds = "5";
const refusedStatuses: Readonly<Record<number, { code: ProblemCode; detail: string }>> = {
  400: { code: "malformed_body", detail: "The body cannot be read; nothing was saved." },
  413: { code: "body_too_large", detail: "The body is too large; nothing was saved." },
  415: {
    code: "unsupported_media_type",
    detail: "This route does not read that content type; nothing was saved.",
  },
};
const fault = {
  code: "internal",
  detail: "Something failed on our side. Try again; if it repeats, tell us the requestId.",
} as const;

/** Every error's answer. Of an error that nobody foresaw, nothing but the request id is told. */
export function toProblem(error: unknown, requestId: string, locale: Locale = "en"): ProblemAnswer {
  const { code, detail, problems = [], extra, headers } = whatToTell(error);
  const { status, title } = problemTypes[code];
  const errors = problemsOf(error instanceof OperationError ? error.cause : undefined, problems, locale);
  return {
    problem: {
      ...extra,
      type: problemTypeUri(code),
      title: locale === "en" ? title : problemTitles[locale][code],
      status,
      detail: sayIn(locale, detail),
      code,
      requestId,
      ...(errors.length === 0 ? {} : { errors }),
    },
    headers: { ...headersOf(code), ...headers },
  };
}

interface Told {
  code: ProblemCode;
  detail: string;
  problems?: readonly InputProblem[];
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
}

function whatToTell(error: unknown): Told {
  if (error instanceof ProblemError) {
    const { code, message: detail, problems, extra, headers } = error;
    return { code, detail, problems, extra, headers };
  }
  if (error instanceof OperationError) {
    const { type, message: detail, problems, extra } = error;
    return { code: type !== undefined && isProblemCode(type) ? type : error.code, detail, problems, extra };
  }
  if (error instanceof HTTPException) return refusedStatuses[error.status] ?? fault;
  if (isDatabaseUnreachable(error)) {
    return {
      code: "unavailable",
      detail:
        "The database does not answer at the moment. Send the request again shortly; with an Idempotency-Key it is done once.",
    };
  }
  if (isUnusableValue(error)) {
    return {
      code: "invalid_input",
      detail: "A value in the request cannot be stored or compared; nothing was saved.",
    };
  }
  return fault;
}

/** Field by field, in the language of whoever asked. */
function problemsOf(cause: unknown, problems: readonly InputProblem[], locale: Locale): InputProblem[] {
  const said = cause instanceof z.ZodError ? describeIssues(cause.issues, locale) : problems;
  return said
    .slice(0, mostProblems)
    .map(({ pointer, detail }) => ({ pointer, detail: sayIn(locale, detail) }));
}

function headersOf(code: ProblemCode): Record<string, string> {
  if (code === "unauthenticated") return { "WWW-Authenticate": "Bearer" };
  if (code === "unavailable" || code === "limit_exceeded") return { "Retry-After": retryAfterSeconds };
  if (code === "idempotency_in_progress") return { "Retry-After": "1" };
  return {};
}
