import { type DigestId, digests, partners } from "@leadback/db";
import { renderDigest } from "@leadback/email";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { asSnapshot } from "./digest-facts.ts";
import { digestSummary, visibleDigests } from "./list-digests.ts";

/** One digest as it was frozen, with its letter. */
export async function getDigest(context: OperationContext, digestId: DigestId) {
  const [row] = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ digest: digests, partnerName: partners.name })
      .from(digests)
      .innerJoin(partners, and(eq(partners.programId, digests.programId), eq(partners.id, digests.partnerId)))
      .where(and(visibleDigests(context), eq(digests.id, digestId))),
  );
  if (row === undefined) throw new OperationError("not_found", "There is no such digest.");
  const snapshot = asSnapshot(row.digest.snapshot);
  const { subject, html, text } = await renderDigest(snapshot);
  return { ...digestSummary(row.digest, row.partnerName), subject, html, text, snapshot };
}
