import { describe, expect, test } from "vitest";
import { reasonCatalogue, reasonCodes } from "./catalogue.ts";
import { enClassifyReason } from "./classify/classify-in-en.ts";
import { esClassifyReason } from "./classify/classify-in-es.ts";
import { ptBrClassifyReason } from "./classify/classify-in-pt-br.ts";
import { lintFeedback } from "./lint-feedback.ts";
import { enReasons } from "./reasons-in-en.ts";
import { esReasons } from "./reasons-in-es.ts";
import { ptBrReasons } from "./reasons-in-pt-br.ts";

describe.each([ptBrReasons, enReasons, esReasons])(
  "the reasons in $locale alone",
  ({ locale, catalogue, lint }) => {
    test("are those of the whole catalogue", () => {
      expect(Object.keys(catalogue)).toEqual(reasonCodes);
      for (const code of reasonCodes) {
        const { labels, partnerLabels, hints, meanings, templates, ...facts } = reasonCatalogue[code];
        expect(catalogue[code]).toEqual({
          ...facts,
          label: labels[locale],
          partnerLabel: partnerLabels[locale],
          hint: hints?.[locale] ?? null,
          meaning: meanings[locale],
          template: templates[locale],
        });
      }
    });

    test.each([
      { reason: "no_response", sentence: "", evidence: { attempts: 5, date: "2026-11-20" } },
      { reason: "fit_company_too_small", sentence: "lead 8", evidence: { observed: 8, expected: 20 } },
      { reason: "timing_no_priority", sentence: catalogue.timing_no_priority.label },
      {
        reason: "budget_insufficient",
        sentence: "R$ 200, ana@acme.com",
        evidence: { observed: 1, expected: -1 },
      },
      { reason: "lead_cold", sentence: "" },
    ])("are linted alike: %j", (input) => {
      expect(lint(input)).toEqual(lintFeedback({ ...input, locale }));
    });
  },
);

test("a page in one language classifies its own language, and the pick-lists that CRMs ship in English", () => {
  expect(ptBrClassifyReason({ text: "achou caro" }).primary).toBe("price_too_high");
  expect(ptBrClassifyReason({ picklist: "Abandoned" }).primary).toBe("no_response");
  expect(ptBrClassifyReason({ text: "they picked another vendor" }).primary).toBeNull();
  expect(enClassifyReason({ text: "went w/ competitor" }).primary).toBe("competition_lost");
  expect(enClassifyReason({ text: "sem verba" }).primary).toBeNull();
  expect(esClassifyReason({ text: "c/ otro proveedor, sin presupuesto p/ esto" }).primary).toBe(
    "budget_insufficient",
  );
});
