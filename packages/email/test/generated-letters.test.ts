import { expect, test } from "vitest";
import { messagesByLocale } from "../src/locales/registry.ts";
import { renderDigest, wordLimit } from "../src/render-digest.tsx";
import { shortTextLimit } from "../src/short-text.ts";
import type { DigestSnapshot } from "../src/snapshot.ts";
import { drawSnapshot } from "./draw-snapshot.ts";
import { countWords, numbersIn, visibleText, withoutAddresses } from "./read-mail.ts";

const letters = 1_000;

test(`holds what every letter promises over ${letters} that nobody thought of`, { timeout: 300_000 }, () => {
  let [largestHtml, largestText, mostWords, numbers] = [0, 0, 0, 0];
  for (let seed = 1; seed <= letters; seed += 1) {
    const snapshot = drawSnapshot(seed);
    const { subject, preheader, html, text, short } = renderDigest(snapshot);
    const seen = visibleText(html);
    const plain = withoutAddresses(text);
    const where = `seed ${seed}`;

    expect(numbersIn(plain), where).toEqual(numbersIn(seen));
    numbers += numbersIn(seen).length;
    for (const part of [subject, preheader, seen, text, short])
      expect(part, where).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b|(?<![\w.])-0\b|\[object|\$\{/);

    largestHtml = Math.max(largestHtml, Buffer.byteLength(html), quotedPrintableBytes(html));
    largestText = Math.max(largestText, Buffer.byteLength(text));
    expect(subject.length, where).toBeLessThanOrEqual(78);
    expect(preheader.length, where).toBeLessThanOrEqual(100);
    expect(short.length, where).toBeLessThanOrEqual(shortTextLimit);
    expect(html.match(/<h1\b/g), where).toHaveLength(1);
    expect((html.match(/<a [^>]*class="accent-fill /g) ?? []).length, where).toBeLessThanOrEqual(1);
    for (const tag of ["html", "body", "td"])
      expect(html, where).toMatch(new RegExp(`<${tag} [^>]*lang="${snapshot.locale}"`));
    expect(html, where).not.toMatch(/<(?:img|link|script|iframe)\b|url\(|@import|@font-face/i);

    const words = countWords(letterAlone(plain, snapshot));
    mostWords = Math.max(mostWords, words);
    const { reasons } = snapshot;
    const percents = [...(reasons?.top ?? []), ...(reasons?.others ? [reasons.others] : [])].flatMap(
      ({ sharePercent }) => (sharePercent === null ? [] : [sharePercent]),
    );
    if (percents.length > 0)
      expect(
        percents.reduce((sum, percent) => sum + percent),
        where,
      ).toBe(100);
  }
  process.stdout.write(
    `letters: ${letters} generated, ${numbers} numbers the same in both parts, HTML at most ${Math.ceil(largestHtml / 1024)} KB also as quoted-printable, text at most ${Math.ceil(largestText / 1024)} KB, at most ${mostWords} words\n`,
  );
  expect(largestHtml).toBeLessThanOrEqual(90 * 1024);
  expect(largestText).toBeLessThanOrEqual(20 * 1024);
  expect(mostWords).toBeLessThanOrEqual(wordLimit);
});

/** Without masthead, answer links and footer. */
function letterAlone(plain: string, { locale, programme }: DigestSnapshot): string {
  const [, ...blocks] = plain.split("\n\n");
  const { question, recommend } = messagesByLocale[locale].answers;
  const questions = [question, recommend(programme.name), recommend(programme.name.replace(/\s+/g, " "))];
  const [letter = ""] = blocks.join("\n\n").split(/^-{76}$/m);
  // A long question breaks into lines.
  const words = letter.replace(/\s+/g, " ");
  return questions.reduce((rest, asked) => rest.split(asked.replace(/\s+/g, " "))[0] ?? "", words);
}

/** What a mail server makes of it: `=` and everything outside ASCII as three characters a byte, lines of 76. */
function quotedPrintableBytes(html: string): number {
  const bytes = Buffer.from(html);
  let encoded = 0;
  for (const byte of bytes) encoded += byte === 0x3d || byte > 0x7e ? 3 : 1;
  return encoded + Math.ceil(encoded / 75) * 3;
}
