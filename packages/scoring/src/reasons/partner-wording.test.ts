import { expect, test } from "vitest";
import { partnerHint, partnerLabel } from "./partner-wording.ts";
import { reasonGroup } from "./reason-group.ts";
import { requiredEvidence } from "./required-evidence.ts";

test("codes and locales that are unknown are refused with what to pass", () => {
  // @ts-expect-error a locale that does not exist
  expect(() => partnerLabel("no_response", "pt")).toThrow(/Pass a locale \(pt-BR, en, es\), not "pt"/);
  // @ts-expect-error a locale that does not exist
  expect(() => partnerHint("no_response", undefined)).toThrow(/not undefined/);
  for (const call of [partnerLabel, partnerHint, reasonGroup, requiredEvidence]) {
    // @ts-expect-error a code that does not exist
    expect(() => call("lead_cold", "en")).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  }
});
