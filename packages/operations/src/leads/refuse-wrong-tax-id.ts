import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { type InputProblem, OperationError } from "../operation-error.ts";
import { getProgram, type Program } from "../programs/program.ts";
import type { LeadCompany } from "./lead-submission.ts";
import { readTaxId } from "./tax-id.ts";

type Identified = Pick<LeadCompany, "taxId" | "country">;

/** @throws {OperationError} `invalid_input` for a CNPJ or CPF whose check digits say that one character is wrong. */
export function refuseWrongTaxId(company: Identified, program: Pick<Program, "country">): void {
  const problems = wrongTaxId(company, program);
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems,
  });
}

const readable = z.object({
  company: z.object({ taxId: z.string(), country: z.string().optional().catch(undefined) }),
});

/** What is wrong with the tax id of a lead that is refused for something else: it is said in the same answer. */
export async function findWrongTaxId(context: OperationContext, input: unknown): Promise<InputProblem[]> {
  const { data } = readable.safeParse(input);
  if (data === undefined) return [];
  const { taxId, country } = data.company;
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  return wrongTaxId(country === undefined ? { taxId } : { taxId, country }, program);
}

function wrongTaxId({ taxId, country }: Identified, program: Pick<Program, "country">): InputProblem[] {
  if (taxId === undefined) return [];
  const { kind, isValid } = readTaxId(taxId, country ?? program.country);
  if (isValid) return [];
  return [
    {
      pointer: "/company/taxId",
      detail: `The check digits of this ${kind.toUpperCase()} do not fit: one of its characters is wrong.`,
    },
  ];
}
