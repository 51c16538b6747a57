/** What the provider does with one request. Without one it accepts and answers. */
export type Behaviour =
  /** Accepts nothing and answers with this. `body` replaces the usual error object. */
  | { kind: "refuse"; status: number; name?: string; headers?: Record<string, string>; body?: string }
  | { kind: "drop_before_accepting" }
  /** Accepts, then closes the connection without an answer. */
  | { kind: "drop_after_accepting" }
  /** Accepts, says 200, and closes in the middle of the body. */
  | { kind: "cut_the_answer" }
  /** Accepts, and answers once this settles. */
  | { kind: "answer_late"; when: Promise<void> }
  /** Accepts and answers 200 with a body of one's own. */
  | { kind: "answer_oddly"; body: string }
  /** Accepts and answers, with these headers. */
  | { kind: "answer"; headers: Record<string, string> };

export const faults = {
  invalidKey: { kind: "refuse", status: 400, name: "invalid_idempotency_key" },
  unauthorized: { kind: "refuse", status: 401, name: "invalid_api_key" },
  forbidden: { kind: "refuse", status: 403, name: "validation_error" },
  notFound: { kind: "refuse", status: 404, name: "not_found" },
  methodNotAllowed: { kind: "refuse", status: 405, name: "method_not_allowed" },
  unprocessable: { kind: "refuse", status: 422, name: "validation_error" },
  rateLimited: { kind: "refuse", status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "3" } },
  dailyQuota: { kind: "refuse", status: 429, name: "daily_quota_exceeded" },
  monthlyQuota: { kind: "refuse", status: 429, name: "monthly_quota_exceeded" },
  serverError: { kind: "refuse", status: 500, name: "internal_server_error" },
  badGateway: { kind: "refuse", status: 502, name: "application_error" },
  unavailableAsHtml: { kind: "refuse", status: 503, body: "<html><body>Service Unavailable</body></html>" },
  /** A gateway's own error object: the SDK loses the status of such an answer. */
  gatewayObject: { kind: "refuse", status: 502, body: '{"message":"Bad Gateway"}' },
  nullBody: { kind: "refuse", status: 500, body: "null" },
} as const satisfies Record<string, Behaviour>;
