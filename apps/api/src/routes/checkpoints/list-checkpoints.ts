import { listCheckpoints as list, listCheckpointsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { checkpointSchema, inWords } from "./checkpoint-schema.ts";

export const listCheckpoints = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/partners/{id}/checkpoints",
    operationId: "listCheckpoints",
    tags: ["Checkpoints"],
    summary: "List a partner's checkpoints",
    description:
      "With agenda and actions, the latest first. `agendaLines` is in the language of Accept-Language.",
    request: { params: pathId("partner"), query: listCheckpointsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(checkpointSchema)) } },
  },
  handler: async (c) => {
    const { data, nextCursor } = await list(
      c.var.context,
      asPartnerId(c.req.valid("param").id),
      c.req.valid("query"),
    );
    const locale = negotiateLocale(c.req.header("accept-language"));
    const isToPartner = c.var.context.actor.partnerId !== undefined;
    return c.json({ data: data.map((one) => inWords(one, locale, { isToPartner })), nextCursor }, 200);
  },
});
