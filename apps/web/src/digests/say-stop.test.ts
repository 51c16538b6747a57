import { expect, it } from "vitest";
import { digestsWords } from "./digests-words.ts";
import { sayStop } from "./say-stop.ts";

it("says our own causes in the reader's language, and a person's words as they were written", () => {
  expect(sayStop("bounces", digestsWords.en)).toBe(digestsWords.en.holdReasons.bounces);
  expect(sayStop("bounces", digestsWords.es)).toBe(digestsWords.es.holdReasons.bounces);
  expect(sayStop("The numbers look odd", digestsWords.es)).toBe("The numbers look odd");
});
