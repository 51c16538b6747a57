import { describe, expect, it } from "vitest";
import { type AccessLetterFacts, renderAccessLetter } from "./render-access-letter.tsx";

const link = "https://leads.example/sign-in/link/token";
const locales = ["pt-BR", "en", "es"] as const;
const letters: AccessLetterFacts[] = locales.flatMap((locale) => [
  { kind: "sign_in", locale, link, code: "042117", minutes: 10 } as const,
  { kind: "invitation", locale, link, program: "Vértice", days: 7 } as const,
  { kind: "webhook_stopped", locale, link, program: "Vértice" } as const,
]);

describe("a letter that lets a person in", () => {
  it.each(letters)("says in $locale what a $kind is for, with its link in both parts", (facts) => {
    const { subject, html, text } = renderAccessLetter(facts);
    expect(subject).toMatch(/Leadback/);
    expect(html).toContain(`lang="${facts.locale}"`);
    for (const part of [html, text]) expect(part).toContain(link);
    expect(text).toContain(`\n${link}\n`);
    if (facts.kind === "sign_in") for (const part of [html, text]) expect(part).toContain("042117");
    else expect(subject).toContain("Vértice");
    expect(html + text + subject).not.toMatch(/undefined|!(?!DOCTYPE|--|\[|important)/);
  });

  it("shows a programme's name as text, not as a link of its own", () => {
    const { html, subject } = renderAccessLetter({
      kind: "invitation",
      locale: "en",
      link,
      program: "<b>Visit evil.example</b>",
      days: 7,
    });
    expect(html).not.toContain("<b>");
    expect(html + subject).not.toContain("evil.example");
  });

  it("leads to the web alone", () => {
    const facts = {
      kind: "invitation",
      locale: "en",
      link: "javascript:alert(1)",
      program: "x",
      days: 7,
    } as const;
    expect(() => renderAccessLetter(facts)).toThrow(TypeError);
  });
});
