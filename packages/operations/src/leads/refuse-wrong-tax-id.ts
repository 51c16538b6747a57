import { OperationError } from "../operation-error.ts";
import type { Program } from "../programs/program.ts";
import type { LeadCompany } from "./lead-submission.ts";
import { readTaxId } from "./tax-id.ts";

/** @throws {OperationError} `invalid_input` for a CNPJ or CPF whose check digits say that one character is wrong. */
export function refuseWrongTaxId(
  { taxId, country }: Pick<LeadCompany, "taxId" | "country">,
  program: Pick<Program, "country">,
): void {
  if (taxId === undefined) return;
  const { kind, isValid } = readTaxId(taxId, country ?? program.country);
  if (isValid) return;
  throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
    problems: [
      {
        pointer: "/company/taxId",
        detail: `The check digits of this ${kind.toUpperCase()} do not fit: one of its characters is wrong.`,
      },
    ],
  });
}
