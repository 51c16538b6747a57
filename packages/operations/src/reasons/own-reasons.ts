import { programReasons, type ReasonDetail, type Transaction } from "@leadback/db";
import { isReasonCode, type Locale, partnerLabel, type ReasonCode, reasonCatalogue } from "@leadback/scoring";
import { eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** How a programme says a reason: one of the catalogue, or one of its own that counts as one of the catalogue. */
interface SaidReason {
  code: string;
  canonicalCode: ReasonCode;
  /** Of an own reason: what figures know it by. 0 for those of the catalogue. */
  number: number;
  labels: { [Tag in Locale]?: string | undefined };
  partnerLabels: { [Tag in Locale]?: string | undefined };
  qualityWeight: number | null;
  detail: ReasonDetail | null;
  isActive: boolean;
}

/** What a programme says of its reasons differently from the catalogue, and its own ones. */
export interface OwnReasons {
  byCode: ReadonlyMap<string, SaidReason>;
  byNumber: ReadonlyMap<number, SaidReason>;
  /** Weights that the programme chose, by code. */
  weights: ReadonlyMap<string, number>;
}

export const noOwnReasons: OwnReasons = { byCode: new Map(), byNumber: new Map(), weights: new Map() };

export async function readOwnReasons(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
): Promise<OwnReasons> {
  const rows = await transaction
    .select()
    .from(programReasons)
    .where(eq(programReasons.programId, programId))
    .orderBy(programReasons.number, programReasons.code);
  if (rows.length === 0) return noOwnReasons;
  const own = rows.filter(({ code }) => !isReasonCode(code));
  return {
    byCode: new Map(rows.map((row) => [row.code, row])),
    byNumber: new Map(own.map((row) => [row.number, row])),
    weights: new Map(
      rows.flatMap(({ code, qualityWeight }) => (qualityWeight === null ? [] : [[code, qualityWeight]])),
    ),
  };
}

/** What an end weighs where nothing excuses it: by the programme's own reason, or as the one that it counts as. */
export function weightOf(
  { weights }: Pick<OwnReasons, "weights">,
  reason: ReasonCode,
  ownReason: string | null,
): number {
  return (
    (ownReason === null ? undefined : weights.get(ownReason)) ??
    weights.get(reason) ??
    reasonCatalogue[reason].qualityWeight
  );
}

/** Causes that a partner is told in neutral words, whatever the programme calls them. */
const neutral: ReadonlySet<ReasonCode> = new Set<ReasonCode>(["compliance_blocked", "other"]);

/** A reason as the partner reads it: in the programme's words where it has some. */
export function saidToPartner(
  { byCode }: OwnReasons,
  reason: ReasonCode,
  ownReason: string | null,
  locale: Locale,
): string {
  if (neutral.has(reason)) return partnerLabel(reason, locale);
  const said = [ownReason, reason].flatMap((code) => (code === null ? [] : (byCode.get(code) ?? [])));
  for (const { partnerLabels, labels } of said) {
    const label = partnerLabels[locale] ?? labels[locale];
    if (label !== undefined) return label;
  }
  return partnerLabel(reason, locale);
}
