import { expect, test } from "vitest";
import { parseRows, readReference } from "../../test/reference-data.ts";
import { isReasonCode, reasonCatalogue, reasonCodes } from "./catalogue.ts";
import { locales } from "./locale.ts";
import { partnerHint, partnerLabel } from "./partner-wording.ts";
import { positiveCodes, positiveLabels } from "./positive-codes.ts";
import type { ReasonDefinition, TrainingLabel } from "./reason-definition.ts";
import { reasonGroup } from "./reason-group.ts";

const suffixes = { "pt-BR": "pt_br", en: "en", es: "es" } as const;

/** A hint of the design is a note; what partners read is a sentence of its own, held in coaching-hint.test.ts. */
test("holds the designed reasons word for word, and a hint wherever they have one", ({ skip }) => {
  const csv = readReference("design/reasons.csv");
  if (csv === null) return skip("the design's table of reasons is not here (../shared/design/reasons.csv)");
  const rows = parseRows(csv);
  expect(rows.map(({ code }) => code).sort()).toEqual([...reasonCodes].sort());
  for (const row of rows) expect(asRow(definition(row.code)), row.code).toEqual(expectedRow(row));
});

function definition(code = ""): ReasonDefinition {
  if (!isReasonCode(code)) throw new Error(`${code} is not in the catalogue`);
  return reasonCatalogue[code];
}

function asRow(reason: ReasonDefinition): Record<string, unknown> {
  const texts = locales.flatMap((locale) => [
    [`label_${suffixes[locale]}`, reason.labels[locale]],
    [`partner_label_${suffixes[locale]}`, reason.partnerLabels[locale]],
  ]);
  return {
    ...Object.fromEntries(texts),
    code: reason.code,
    dimension: reason.dimension,
    category: reason.category,
    partner_actionable: reason.partnerActionable,
    quality_weight: reason.qualityWeight,
    recycle_rule: reason.recycle.rule,
    recycle_days: reason.recycle.days,
    detail_type: reason.detail.type,
    detail_min: reason.detail.min,
    coaching_hint_en: reason.hints !== null,
  };
}

function expectedRow(row: Record<string, string>): Record<string, unknown> {
  const neutral = locales.map((locale) => {
    const suffix = suffixes[locale];
    return [`partner_label_${suffix}`, row[`partner_label_${suffix}`] || row[`label_${suffix}`]];
  });
  return {
    ...row,
    ...Object.fromEntries(neutral),
    quality_weight: Number(row.quality_weight),
    recycle_days: row.recycle_days ? Number(row.recycle_days) : null,
    detail_min: row.detail_min ? Number(row.detail_min) : null,
    coaching_hint_en: row.coaching_hint_en !== "",
  };
}

test("has 30 reasons and other, each under its own code", () => {
  expect(reasonCodes).toHaveLength(31);
  for (const code of reasonCodes) expect(reasonCatalogue[code].code).toBe(code);
});

test("every reason says itself in every locale, without exclamation marks", () => {
  for (const code of reasonCodes) {
    const { labels, partnerLabels, meanings, hints, templates } = reasonCatalogue[code];
    for (const texts of [labels, partnerLabels, meanings, templates, ...(hints ? [hints] : [])]) {
      for (const locale of locales) {
        expect(texts[locale].trim(), `${code} ${locale}`).not.toBe("");
        expect(texts[locale], `${code} ${locale}`).not.toMatch(/[!¡]/);
      }
      expect(new Set(locales.map((locale) => texts[locale])).size, `${code} is translated`).toBe(3);
    }
  }
});

test("a meaning fits a line of the digest: at most 90 characters, a whole sentence", () => {
  for (const code of reasonCodes) {
    for (const locale of locales) {
      expect(reasonCatalogue[code].meanings[locale], `${code} ${locale}`).toMatch(/^.{20,89}\.$/);
    }
  }
});

test("pt-BR says você and es says usted: neither uses tú, tu or vos", () => {
  for (const code of reasonCodes) {
    const { meanings, hints, templates } = reasonCatalogue[code];
    const spanish = [meanings.es, hints?.es ?? "", templates.es].join(" ");
    expect(spanish, code).not.toMatch(/\b(tú|tu|tus|vos|vosotros|te)\b/i);
  }
});

test("training labels follow the label policy", () => {
  const expected: Record<TrainingLabel, RegExp> = {
    censored_attempt: /^(no_response|approach_unaware|approach_expectation|approach_no_decision_maker)$/,
    censored_recycle: /^(timing_.*|budget_not_approved)$/,
    lost: /^(fit_.*|budget_insufficient|competition_lost|price_too_high|approach_not_interested)$/,
    dropped: /^(data_.*|duplicate_.*|spam_or_fake|vendor_.*|compliance_blocked|other)$/,
  };
  for (const code of reasonCodes) expect(code).toMatch(expected[reasonCatalogue[code].trainingLabel]);
});

test("partners read a neutral label and no hint where the cause must not leave", () => {
  expect(partnerLabel("compliance_blocked", "en")).toBe("We could not go on because of an internal rule");
  expect(partnerLabel("other", "pt-BR")).toBe("Outro motivo");
  expect(partnerHint("compliance_blocked", "es")).toBeNull();
  expect(partnerHint("other", "es")).toBeNull();
});

test("partners read the label and a hint of every other reason", () => {
  for (const code of reasonCodes.filter((each) => each !== "compliance_blocked" && each !== "other")) {
    for (const locale of locales) {
      expect(partnerLabel(code, locale)).toBe(reasonCatalogue[code].labels[locale]);
      expect(partnerHint(code, locale)).toBe(reasonCatalogue[code].hints?.[locale]);
    }
  }
});

test("what the partner could not help never stands under data", () => {
  const data = reasonCodes.filter((code) => reasonGroup(code) === "data");
  expect(data).toEqual(["data_invalid_contact", "data_incomplete", "spam_or_fake", "duplicate_same_partner"]);
  for (const code of reasonCodes.filter((each) => reasonGroup(each) === "our_side")) {
    expect(reasonCatalogue[code]).toMatchObject({ dimension: "process", qualityWeight: 0 });
  }
  expect(reasonGroup("competition_lost")).toBe("fit");
  expect(reasonGroup("price_too_high")).toBe("approach");
});

test("private details never stand in a sentence for the partner", () => {
  for (const code of reasonCodes) {
    const { detail, templates } = reasonCatalogue[code];
    if (!detail.type.startsWith("private")) continue;
    for (const locale of locales) expect(templates[locale]).not.toMatch(/\{(ref|text|observed)\}/);
  }
});

test("the five positive codes are named in every locale", () => {
  expect(positiveCodes).toHaveLength(5);
  for (const code of positiveCodes) {
    expect(new Set(locales.map((locale) => positiveLabels[code][locale])).size).toBe(3);
  }
});
