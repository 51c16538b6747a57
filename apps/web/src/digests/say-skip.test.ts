import { expect, it } from "vitest";
import { digestsWords } from "./digests-words.ts";
import { saySkip } from "./say-skip.ts";

it("says in words why a letter is not sent, held or let through, and a provider's own words as they came", () => {
  const words = digestsWords.es;
  expect(saySkip("paused", words)).toBe(words.skipReasons.paused);
  expect(saySkip("approved", words)).toBe("aprobada por una persona");
  expect(saySkip("approval,recipients_changed", words)).toBe(
    `${words.holdReasons.approval} ${words.holdReasons.recipients_changed}`,
  );
  expect(saySkip("550, mailbox unavailable", words)).toBe("550, mailbox unavailable");
});
