import { accountsSchema, putAccounts as put } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";

export const putAccounts = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/accounts",
    operationId: "putAccounts",
    tags: ["Leads"],
    summary: "Tell whom the vendor works with already",
    description:
      "Companies that the vendor works itself (`owned`) or has as a customer (`customer`), by tax id, domain, e-mail address or phone number; at most 1000 at once. Only hashes are kept. A partner who sends such a lead gets the verdict `vendor_already_owns` or `existing_customer`. Sending the same company again replaces what was said of it.",
    request: {
      body: { required: true, content: jsonContent(accountsSchema.meta({ id: "VendorAccounts" })) },
    },
    responses: {
      200: {
        description: "How many accounts and identities are known by this request.",
        content: jsonContent(z.object({ accounts: z.int(), identities: z.int() })),
      },
    },
  },
  handler: async (c) => c.json(await put(c.var.context, c.req.valid("json")), 200),
});
