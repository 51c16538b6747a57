import { messages, type Transaction } from "@leadback/db";
import { and, desc, eq, gte, isNotNull, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

export interface YouSaidWeDid {
  weDid: string;
  adoptedAt: Date;
}

/** What was done about partners' suggestions in a period, newest first, for letters: who suggested it is not told. */
export async function youSaidWeDid(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { from, to }: { from: Date; to: Date },
): Promise<YouSaidWeDid[]> {
  const rows = await transaction
    .select({ weDid: messages.weDid, adoptedAt: messages.answeredAt })
    .from(messages)
    .where(
      and(
        eq(messages.programId, programId),
        eq(messages.resolution, "adopted"),
        isNotNull(messages.weDid),
        gte(messages.answeredAt, from),
        lt(messages.answeredAt, to),
      ),
    )
    .orderBy(desc(messages.answeredAt), desc(messages.id));
  return rows.flatMap(({ weDid, adoptedAt }) =>
    weDid === null || adoptedAt === null ? [] : [{ weDid, adoptedAt }],
  );
}
