import type { components } from "./schema.ts";

export type Problem = components["schemas"]["Problem"];

/** The API refused: `problem` is the document that says why, with its `code` and `requestId`. */
export class LeadbackError extends Error {
  override readonly name = "LeadbackError";
  readonly status: number;
  readonly problem: Partial<Problem>;

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `The API answered ${status}.`);
    this.status = status;
    this.problem = problem;
  }
}

/**
 * What a request gave, for whoever would rather catch than ask.
 * @throws {LeadbackError} for an answer that is not 2xx
 */
export function resultOf<Data>(answer: {
  data?: Data | undefined;
  error?: unknown;
  response: Response;
}): Data {
  if (answer.response.ok) return asData(answer.data);
  const problem = typeof answer.error === "object" && answer.error !== null ? answer.error : {};
  throw new LeadbackError(answer.response.status, problem);
}

/** Safe: an answer that is 2xx has the data of its route, or none where the route gives none. */
function asData<Data>(data: Data | undefined): Data {
  return data as Data;
}
