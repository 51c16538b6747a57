import { findWrongWebhookUrl } from "@leadback/operations";
import type { ExplainInvalid } from "../../define-operation.ts";
import { invalidBody } from "../../errors/invalid-body.ts";
import { webhookTargets } from "./webhook-targets.ts";

/** All that is wrong with a webhook in one answer, also with its address. */
export const explainWebhook: ExplainInvalid = async (validation, c) => {
  if (validation.target !== "json") return undefined;
  return invalidBody(validation, findWrongWebhookUrl(await c.req.json(), webhookTargets(c)));
};
