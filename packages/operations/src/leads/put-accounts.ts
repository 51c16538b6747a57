import { accountRelations, vendorAccounts } from "@leadback/db";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { lockIdentities } from "./find-duplicate.ts";
import { identityKeys } from "./identity-keys.ts";
import { companySchema, contactSchema } from "./lead-submission.ts";

const accountSchema = z.strictObject({
  relation: z.enum(accountRelations),
  since: z.iso.date("Give a date, for example 2026-11-09.").optional(),
  company: companySchema.pick({ domain: true, taxId: true, country: true }).optional(),
  contacts: z
    .array(contactSchema.pick({ email: true, phone: true }))
    .max(20)
    .optional(),
});

export const accountsSchema = z.strictObject({
  accounts: z.array(accountSchema).min(1).max(1_000, "At most 1000 accounts at once."),
});

/**
 * Tells whom the vendor works with already, so that a partner who sends such a lead learns it at once. Only hashes are
 * kept. What was told before about the same identity is replaced.
 */
export async function putAccounts(
  context: OperationContext,
  input: z.input<typeof accountsSchema>,
): Promise<{ accounts: number; identities: number }> {
  const { accounts } = parseInput(accountsSchema, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const { programId, now } = context;
    const program = await getProgram(transaction, programId);
    const today = localDate(now, program.zone);
    const rows = new Map<string, typeof vendorAccounts.$inferInsert>();
    accounts.forEach(({ company = {}, contacts = [], relation, since = today }, index) => {
      const keys = identityKeys(programId, program.country, { company, contacts });
      if (keys.length === 0) throw unidentified(index);
      for (const key of keys)
        rows.set(key.valueHash, { programId, ...key, relation, since, recordedAt: now });
    });
    const inOrder = [...rows.values()].sort((a, b) => (a.valueHash < b.valueHash ? -1 : 1));
    await lockIdentities(transaction, inOrder);
    await transaction
      .insert(vendorAccounts)
      .values(inOrder)
      .onConflictDoUpdate({
        target: [vendorAccounts.programId, vendorAccounts.kind, vendorAccounts.valueHash],
        set: {
          relation: sql`excluded.relation`,
          since: sql`excluded.since`,
          recordedAt: sql`excluded.recorded_at`,
        },
      });
    const stored = { accounts: accounts.length, identities: inOrder.length };
    await recordAudit(transaction, context, "accounts.put", { kind: "program", id: programId }, stored);
    return stored;
  });
}

function unidentified(index: number): OperationError {
  return new OperationError(
    "invalid_input",
    "One account says nothing by which to know it; nothing was saved.",
    {
      problems: [
        {
          pointer: `/accounts/${index}`,
          detail:
            "Give a valid tax id, a company's own domain, or a contact's e-mail address or phone number.",
        },
      ],
    },
  );
}
