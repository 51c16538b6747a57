import { conversionModels, type Transaction } from "@leadback/db";
import type { ConversionModel } from "@leadback/scoring";
import { desc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { readModel, type StoredModel } from "./model-report.ts";

/** The newest model where it has earned its use; `null` while there is none, or none with enough evidence. */
export async function activeModel(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
): Promise<(StoredModel & { learnt: ConversionModel }) | null> {
  const [newest] = await transaction
    .select()
    .from(conversionModels)
    .where(eq(conversionModels.programId, programId))
    .orderBy(desc(conversionModels.version))
    .limit(1);
  const learnt = newest === undefined ? null : readModel(newest);
  return newest === undefined || learnt === null || learnt.status !== "active" ? null : { ...newest, learnt };
}
