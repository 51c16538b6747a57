import { apiSentences } from "@leadback/api";
import { type FoundSentence, ownSentences } from "@leadback/operations";
import { expect, it } from "vitest";
import { listSentences, someValue } from "./list-sentences.ts";

const written = listSentences();
const books = [ownSentences, apiSentences];

/** Whether the whole sentence is in the book, and not one that happens to begin and end like it. */
function isWhole({ values }: FoundSentence): boolean {
  return Object.entries(values).every(
    ([name, value]) => value === someValue || value === `{${name}}` || /^\S{1,40}$/.test(value),
  );
}

it("the sources are read: refusals of operations and of the API, and what schemas say, are among what they say", () => {
  const texts = new Set(written.map(({ text }) => text));
  expect(texts).toContain("This end can no longer be taken back; nothing was saved.");
  expect(texts).toContain("There is nothing at this path. The reference is at /docs.");
  expect(texts).toContain("Give one of the reason codes of GET /v1/reasons");
  expect(texts).toContain(`Another rule is called "${someValue}" too.`);
});

it("every sentence that a person can be told is there in Portuguese and in Spanish", () => {
  const missing = written.filter(({ text }) => {
    const found = books.flatMap((book) => book.find(text) ?? []);
    return !found.some(isWhole);
  });
  expect(missing.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

it("no translation is kept of a sentence that nobody says", () => {
  const said = new Set(written.flatMap(({ text }) => books.map((book) => book.find(text)?.english)));
  const unused = books.flatMap((book) => book.sentences.filter((english) => !said.has(english)));
  expect(unused).toEqual([]);
});
