import { updatePartner as update, updatePartnerInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { leadEtag, requiredVersion } from "../leads/lead-etag.ts";
import { asPartnerId } from "./as-partner-id.ts";
import { ifMatchHeader, partnerPath } from "./partner-path.ts";
import { partnerSchema } from "./partner-schema.ts";

export const updatePartner = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict", "precondition_failed", "precondition_required"],
  route: {
    method: "patch",
    path: partnerPath,
    operationId: "updatePartner",
    tags: ["Partners"],
    summary: "Change a partner",
    description:
      "A field that is left out stays as it is, `null` removes it. A new `stage` is dated in the history; `offboarding` wants a `churnReason`. `isArchived` takes a partner out of lists and letters: its history stays, and leads that are still sent in its name go to `successorId`.",
    request: {
      params: pathId("partner"),
      headers: ifMatchHeader,
      body: { required: true, content: jsonContent(updatePartnerInput.meta({ id: "PartnerChanges" })) },
    },
    responses: {
      200: {
        description: "The partner, as it now stands. `ETag` names the new version.",
        content: jsonContent(partnerSchema),
      },
    },
  },
  handler: async (c) => {
    const options = requiredVersion(c.req.valid("header")["if-match"], partnerPath);
    const partner = await update(
      c.var.context,
      asPartnerId(c.req.valid("param").id),
      c.req.valid("json"),
      options,
    );
    return c.json(partner, 200, { ETag: leadEtag(partner) });
  },
});
