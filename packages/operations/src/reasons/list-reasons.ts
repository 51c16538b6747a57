import { programReasons, type Transaction } from "@leadback/db";
import {
  type Locale,
  type ReasonCode,
  reasonCatalogue,
  reasonCodes,
  requiredEvidence,
} from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** The catalogue with the programme's own labels and weights. */
export async function listReasons(context: OperationContext, locale: Locale) {
  return context.database.inProgram(context.programId, async (transaction) => {
    const own = await ownReasons(transaction, context);
    return reasonCodes.map((code) => {
      const reason = reasonCatalogue[code];
      return {
        code,
        dimension: reason.dimension,
        category: reason.category,
        label: own.get(code)?.labels[locale] ?? reason.labels[locale],
        partnerLabel: reason.partnerLabels[locale],
        meaning: reason.meanings[locale],
        hint: reason.hints?.[locale] ?? null,
        template: reason.templates[locale],
        partnerActionable: reason.partnerActionable,
        qualityWeight: own.get(code)?.qualityWeight ?? reason.qualityWeight,
        recycle: reason.recycle,
        requiredEvidence: requiredEvidence(code),
      };
    });
  });
}

/** Weights that the programme changed, by reason. */
export async function ownWeights(
  transaction: Transaction,
  context: Pick<OperationContext, "programId">,
): Promise<Map<ReasonCode, number>> {
  const weights = new Map<ReasonCode, number>();
  for (const [code, reason] of await ownReasons(transaction, context)) {
    if (reason.qualityWeight !== null) weights.set(code, reason.qualityWeight);
  }
  return weights;
}

async function ownReasons(transaction: Transaction, { programId }: Pick<OperationContext, "programId">) {
  const rows = await transaction
    .select()
    .from(programReasons)
    .where(and(eq(programReasons.programId, programId), eq(programReasons.isActive, true)));
  return new Map(rows.filter((row) => row.code === row.canonicalCode).map((row) => [row.canonicalCode, row]));
}
