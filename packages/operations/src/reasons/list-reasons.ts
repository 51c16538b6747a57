import type { ReasonDetail } from "@leadback/db";
import {
  type EvidenceRequirement,
  isReasonCode,
  type Locale,
  type ReasonCode,
  reasonCatalogue,
  reasonCodes,
  requiredEvidence,
} from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import { type OwnReasons, readOwnReasons, saidToPartner, weightOf } from "./own-reasons.ts";

export type ReasonView = ReturnType<typeof viewReason>;

/** The catalogue as the programme says it, and the programme's own reasons after it; archived ones are marked. */
export async function listReasons(context: OperationContext, locale: Locale): Promise<ReasonView[]> {
  const own = await context.database.inProgram(context.programId, (transaction) =>
    readOwnReasons(transaction, context),
  );
  return [
    ...reasonCodes.map((code) => viewReason(code, code, own, locale)),
    ...[...own.byNumber.values()].map(({ code, canonicalCode }) =>
      viewReason(code, canonicalCode, own, locale),
    ),
  ];
}

export function viewReason(code: string, canonicalCode: ReasonCode, own: OwnReasons, locale: Locale) {
  const reason = reasonCatalogue[canonicalCode];
  const said = own.byCode.get(code);
  const ownReason = isReasonCode(code) ? null : code;
  const detail = said?.detail ?? null;
  return {
    code,
    canonicalCode,
    isOwn: ownReason !== null,
    isActive: said?.isActive ?? true,
    dimension: reason.dimension,
    category: reason.category,
    label: said?.labels[locale] ?? reason.labels[locale],
    partnerLabel: saidToPartner(own, canonicalCode, ownReason, locale),
    meaning: reason.meanings[locale],
    hint: reason.hints?.[locale] ?? null,
    template: reason.templates[locale],
    partnerActionable: reason.partnerActionable,
    qualityWeight: weightOf(own, canonicalCode, ownReason),
    recycle: reason.recycle,
    detail: detail === null ? null : { prompt: promptOf(detail, locale), isRequired: detail.isRequired },
    requiredEvidence: withDetail(requiredEvidence(canonicalCode), detail),
    said: {
      labels: said?.labels ?? {},
      partnerLabels: said?.partnerLabels ?? {},
      qualityWeight: said?.qualityWeight ?? null,
      detail,
    },
  };
}

/** In the language that is asked for, or in any that the programme has written it in. */
export function promptOf({ prompts }: ReasonDetail, locale: Locale): string | null {
  return prompts[locale] ?? Object.values(prompts)[0] ?? null;
}

function withDetail(
  required: readonly EvidenceRequirement[],
  detail: ReasonDetail | null,
): readonly EvidenceRequirement[] {
  if (detail?.isRequired !== true) return required;
  return [...required, { anyOf: ["text"], kind: "text", min: 1 }];
}
