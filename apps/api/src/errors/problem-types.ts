import type { OperationErrorCode } from "@leadback/operations";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export interface ProblemType {
  status: ContentfulStatusCode;
  title: string;
  /** What it means and what to do; shown in the reference. */
  meaning: string;
}

/** The codes of operations, and below them the finer ones that operations and HTTP itself have. */
export const problemTypes = {
  unauthenticated: {
    status: 401,
    title: "No valid key",
    meaning: "The request carries no API key, or one that is malformed, unknown, expired or revoked.",
  },
  forbidden: {
    status: 403,
    title: "Not allowed with this key",
    meaning:
      "The key is valid but lacks the scope that the route asks for, or belongs to a partner where the programme's own is needed.",
  },
  not_found: {
    status: 404,
    title: "Not found",
    meaning: "There is no such thing, or it is not yours to see: the two look the same.",
  },
  conflict: {
    status: 409,
    title: "Conflicts with what is there",
    meaning: "The request is right in itself, but something that exists already stands against it.",
  },
  invalid_input: {
    status: 422,
    title: "Some fields are not as they should be",
    meaning: "`errors` lists each field by its JSON pointer with what to do about it. Nothing was saved.",
  },
  precondition_failed: {
    status: 412,
    title: "Changed in the meantime",
    meaning: "`If-Match` names another version than the present one. Read again, decide again, send again.",
  },
  limit_exceeded: {
    status: 429,
    title: "Too many requests",
    meaning: "Wait as long as `Retry-After` says.",
  },
  unavailable: {
    status: 503,
    title: "Not available for the moment",
    meaning:
      "Something that the API depends on does not answer. Send the same request again after `Retry-After` seconds.",
  },
  lifecycle: {
    status: 409,
    title: "Not possible at this stage",
    meaning:
      "The lead's stage does not allow this event. `stage` is where it stands, `allowed` are the events that are possible.",
  },
  feedback: {
    status: 422,
    title: "The partner cannot learn from this sentence",
    meaning:
      "A lead ends with a reason, a sentence for the partner and the evidence that the reason asks for. `template` and `example` show one that is right.",
  },
  duplicate_external_id: {
    status: 409,
    title: "This external id exists already",
    meaning: "Each external id names one lead. Send what is new as events of that lead.",
  },
  invalid_cursor: {
    status: 400,
    title: "Not one of our cursors",
    meaning:
      "Hand back `nextCursor` as it came, with the same filter and order, or leave it out to start again.",
  },
  malformed_body: {
    status: 400,
    title: "The body cannot be read",
    meaning: "The body is not valid JSON in UTF-8, or it is nested more than 32 levels deep.",
  },
  method_not_allowed: {
    status: 405,
    title: "Not with this method",
    meaning: "The path exists; the methods that it knows are in the header `Allow`.",
  },
  body_too_large: {
    status: 413,
    title: "The body is too large",
    meaning: "A JSON body has at most 1 MiB.",
  },
  unsupported_media_type: {
    status: 415,
    title: "Not a content type that this route reads",
    meaning: "Send `Content-Type: application/json`, uncompressed.",
  },
  internal: {
    status: 500,
    title: "A fault on our side",
    meaning:
      "It is in our log under the `requestId`. Send the request again; if it repeats, tell us that id.",
  },
} as const satisfies Record<OperationErrorCode, ProblemType> & Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemTypes;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemTypes, code);
}

/** The stable address that names a type of problem; the reference explains each under the same name. */
export function problemTypeUri(code: ProblemCode): string {
  return `https://leadback.dev/problems/${code.replaceAll("_", "-")}`;
}
