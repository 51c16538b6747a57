import createClient, { type Client } from "openapi-fetch";
import { type RetryOptions, retryingFetch } from "./retrying-fetch.ts";
import type { paths } from "./schema.ts";

export type Leadback = Client<paths>;

export interface LeadbackOptions extends RetryOptions {
  /** Where the installation answers, for example `https://leads.example.com`. */
  baseUrl: string;
  /** An API key, `lb_live_…`. Absent only in the installation's own pages, where the browser sends the session along. */
  key?: string;
}

/**
 * A client of one installation: every route with its types, `api.GET("/v1/leads", …)`. What can be repeated safely is
 * repeated when the connection or the server fails; each POST gets an Idempotency-Key for that.
 *
 * @example
 * const api = createLeadback({ baseUrl: "https://leads.example.com", key: "lb_live_…" });
 * const lead = resultOf(await api.GET("/v1/leads/{id}", { params: { path: { id } } }));
 */
export function createLeadback({ baseUrl, key, ...retry }: LeadbackOptions): Leadback {
  return createClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ""),
    ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    fetch: retryingFetch(retry),
  });
}
