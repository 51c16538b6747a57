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
    title: "Not known",
    meaning:
      "The request carries neither a session nor an API key, or one that is malformed, unknown, over or revoked.",
  },
  forbidden: {
    status: 403,
    title: "Not allowed",
    meaning:
      "The key lacks the scope that the route asks for, the person's role does not include it, or either belongs to a partner where the programme's own is needed. A change with a session cookie also lands here when it does not prove that it comes from a page of ours.",
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
    meaning:
      "Wait as long as `Retry-After` says. `RateLimit-Policy` and `RateLimit` say on every answer how much there is and how much is left.",
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
    title: "The partner cannot learn from this ending",
    meaning:
      "A lead ends with a reason, a sentence for the partner and the evidence that the reason asks for. `template` and `example` show one that is right.",
  },
  duplicate_external_id: {
    status: 409,
    title: "This external id exists already",
    meaning: "Each external id names one lead. Send what is new as events of that lead.",
  },
  run_under_way: {
    status: 409,
    title: "A run is under way",
    meaning: "`runId` is the run about the same periods. Read it instead of starting another.",
  },
  run_given_up: {
    status: 409,
    title: "The run was given up",
    meaning: "A person has canceled the letters about these periods (`runId`). They are not sent any more.",
  },
  spend_cap: {
    status: 409,
    title: "More letters than allowed",
    meaning:
      "The run would write to more people (`letters`) than the programme's setting allows (`mostLetters`). Nothing was sent; the run of the schedule waits for approval.",
  },
  unsigned_message: {
    status: 400,
    title: "The message carries no signature",
    meaning:
      "A message of the mail provider has the headers `svix-id`, `svix-timestamp` and `svix-signature`.",
  },
  invalid_signature: {
    status: 401,
    title: "Not signed by whom it says",
    meaning:
      "The signature does not fit the bytes, its time is more than five minutes off, or no secret is set to check it with. Nothing was stored.",
  },
  invalid_cursor: {
    status: 400,
    title: "Not one of our cursors",
    meaning:
      "Hand back `nextCursor` as it came, with the same filter and order, or leave it out to start again.",
  },
  invalid_idempotency_key: {
    status: 400,
    title: "Not a usable Idempotency-Key",
    meaning: "The header has 1 to 255 printable ASCII characters, for example a UUID.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The first request with this key is under way",
    meaning: "Send the same request again after `Retry-After` seconds: it gets the answer of the first.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "The key belongs to another request",
    meaning:
      "An `Idempotency-Key` stands for one request for 72 hours. Send each new request with a key of its own, and repeat a request unchanged.",
  },
  precondition_required: {
    status: 428,
    title: "Say which version you saw",
    meaning:
      "Changes want `If-Match` with the ETag of what you read, so that nobody overwrites what somebody else has just written.",
  },
  not_acceptable: {
    status: 406,
    title: "Not in a form that you accept",
    meaning: "`Accept` names nothing that this route gives: its answers are in the reference.",
  },
  request_timeout: {
    status: 408,
    title: "The request took too long to arrive",
    meaning: "Headers have 15 seconds, a whole request has 30. Nothing was done; send it again in one go.",
  },
  misdirected_request: {
    status: 421,
    title: "Not a name of this server",
    meaning:
      "The API answers under its public address (`PUBLIC_URL`, `ALLOWED_HOSTS`) and under no other name.",
  },
  malformed_request: {
    status: 400,
    title: "Not a request that HTTP allows",
    meaning: "The request is not well-formed HTTP/1.1; the connection is closed.",
  },
  headers_too_large: {
    status: 431,
    title: "The headers are too large",
    meaning: "Path, query and headers have at most 16 KiB together.",
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
    meaning: "A JSON body has at most 1 MiB, a file of leads at most 100 MiB.",
  },
  unsupported_media_type: {
    status: 415,
    title: "Not a content type that this route reads",
    meaning: "Send the content type that the route takes, uncompressed: mostly `application/json`.",
  },
  unsupported_file: {
    status: 415,
    title: "Not a CSV file",
    meaning:
      "The file is a spreadsheet, a PDF, an archive or UTF-16 without its mark. Save the table as CSV in UTF-8.",
  },
  unreadable_file: {
    status: 422,
    title: "The file cannot be read as a whole",
    meaning:
      "`detail` says what is wrong and on which line; `line` names it for machines. Where a date or an amount can be read in two ways, the map states which. Nothing came in.",
  },
  bad_import_map: {
    status: 422,
    title: "The map does not fit the file",
    meaning:
      "`errors` points into the map. For a file without a map, `proposedMap` is the one that was found by the names of its columns: check it and send it along.",
  },
  refused_rows: {
    status: 422,
    title: "Some rows cannot be read",
    meaning: "With `strict`, one row that cannot be read refuses the file. `errors` names the first ones.",
  },
  import_running: {
    status: 409,
    title: "The file is being imported",
    meaning: "Another run brings the same file in at this moment.",
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
  if (code === "limit_exceeded") return quotaExceededUri;
  return `https://leadback.dev/problems/${code.replaceAll("_", "-")}`;
}

/** Registered for all of HTTP by the draft of the RateLimit fields. */
const quotaExceededUri = "https://iana.org/assignments/http-problem-types#quota-exceeded";
