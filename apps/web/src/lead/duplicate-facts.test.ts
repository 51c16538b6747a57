import { expect, it } from "vitest";
import { duplicateReason, isSame } from "./duplicate-facts.ts";

it("calls two leads the same only by what identifies them", () => {
  expect(isSame("domain", "Empresa.example", "empresa.example")).toBe(true);
  expect(isSame("domain", null, null)).toBe(false);
  expect(isSame("stage", "Received", "Received")).toBe(false);
});

it("ends a lead for the reason that its verdict stands for, and none that only waits for its date", () => {
  expect(duplicateReason("same_partner_resend")).toBe("duplicate_same_partner");
  expect(duplicateReason("other_partner_active")).toBe("duplicate_other_partner");
  expect(duplicateReason("existing_customer")).toBe("vendor_already_working");
  expect(duplicateReason("recycled")).toBeNull();
});
