import { type PartnerId, partners, type Scope, scopes } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { plainText } from "../leads/lead-submission.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { partnerNotFound } from "../partners/get-partner.ts";
import { recordAudit } from "../record-audit.ts";
import { refuseWiderScopes } from "./refuse-wider-scopes.ts";
import { type WrittenApiKey, writeApiKey } from "./write-api-key.ts";

export const createApiKeyInput = z.strictObject({
  name: plainText(120).default("API key"),
  scopes: z.array(z.enum(scopes, `Choose from: ${scopes.join(", ")}.`)).min(1, "Name at least one scope."),
  partnerId: z.uuid().optional(),
  expiresAt: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2027-01-01T00:00:00Z." })
    .optional(),
});

export interface CreatedApiKey extends WrittenApiKey {
  name: string;
  scopes: Scope[];
  partnerId: PartnerId | null;
  expiresAt: string | null;
}

/** Makes a key for a machine; bound to a partner it opens that partner's leads alone. */
export async function createApiKey(
  context: OperationContext,
  input: z.input<typeof createApiKeyInput>,
): Promise<CreatedApiKey> {
  const wanted = parseInput(createApiKeyInput, input);
  refuseWiderScopes(context, wanted.scopes);
  refusePast(context, wanted.expiresAt);
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
    const expiresAt = wanted.expiresAt === undefined ? null : new Date(wanted.expiresAt);
    const { id, key } = await writeApiKey(transaction, context, {
      name: wanted.name,
      scopes: wanted.scopes,
      partnerId,
      expiresAt,
    });
    await recordAudit(
      transaction,
      context,
      "api_key.created",
      { kind: "api_key", id },
      { scopes: wanted.scopes },
    );
    return {
      id,
      key,
      name: wanted.name,
      scopes: wanted.scopes,
      partnerId,
      expiresAt: expiresAt?.toISOString() ?? null,
    };
  });
}

function refusePast({ now }: OperationContext, expiresAt: string | undefined): void {
  if (expiresAt === undefined || new Date(expiresAt) > now) return;
  throw new OperationError("invalid_input", "A key cannot have ended before it begins; nothing was saved.", {
    problems: [{ pointer: "/expiresAt", detail: "Give an instant that is still to come, or leave it out." }],
  });
}
