import { type PartnerId, partners, type Scope, scopes } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { plainText } from "../leads/lead-submission.ts";
import { parseInput } from "../parse-input.ts";
import { partnerNotFound } from "../partners/get-partner.ts";
import { recordAudit } from "../record-audit.ts";
import { type WrittenApiKey, writeApiKey } from "./write-api-key.ts";

export const createApiKeyInput = z.strictObject({
  name: plainText(120).default("API key"),
  scopes: z.array(z.enum(scopes, `Choose from: ${scopes.join(", ")}.`)).min(1, "Name at least one scope."),
  partnerId: z.uuid().optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});

export interface CreatedApiKey extends WrittenApiKey {
  scopes: Scope[];
  partnerId: PartnerId | null;
}

/** Makes a key for a machine; bound to a partner it opens that partner's leads alone. */
export async function createApiKey(
  context: OperationContext,
  input: z.input<typeof createApiKeyInput>,
): Promise<CreatedApiKey> {
  const wanted = parseInput(createApiKeyInput, input);
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const [partner] =
      wanted.partnerId === undefined
        ? []
        : await transaction
            .select({ id: partners.id })
            .from(partners)
            .where(and(eq(partners.programId, programId), eq(partners.id, wanted.partnerId as PartnerId)));
    if (wanted.partnerId !== undefined && partner === undefined) throw partnerNotFound();
    const partnerId = partner?.id ?? null;
    const { id, key } = await writeApiKey(transaction, context, {
      name: wanted.name,
      scopes: wanted.scopes,
      partnerId,
      expiresAt: wanted.expiresAt === undefined ? null : new Date(wanted.expiresAt),
    });
    await recordAudit(
      transaction,
      context,
      "api_key.created",
      { kind: "api_key", id },
      { scopes: wanted.scopes },
    );
    return { id, key, scopes: wanted.scopes, partnerId };
  });
}
