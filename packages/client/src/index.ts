export { createLeadback, type Leadback, type LeadbackOptions } from "./create-leadback.ts";
export { eachOf } from "./each-of.ts";
export { LeadbackError, type Problem, resultOf } from "./result-of.ts";
export { type RetryOptions, retryingFetch } from "./retrying-fetch.ts";
export type { components, operations, paths } from "./schema.ts";
export { verifyWebhook, type WebhookEvent, WebhookVerificationError } from "./verify-webhook.ts";
