import { findWrongTaxId } from "@leadback/operations";
import type { ExplainInvalid } from "../../define-operation.ts";
import { invalidBody } from "../../errors/invalid-body.ts";

/** All that is wrong with a lead in one answer, also what depends on the programme's country. */
export const explainLead: ExplainInvalid = async (validation, c) => {
  if (validation.target !== "json") return undefined;
  return invalidBody(validation, await findWrongTaxId(c.var.context, await c.req.json()));
};
