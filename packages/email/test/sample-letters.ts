import { type Locale, locales } from "@leadback/scoring";
import { type AccessLetterFacts, renderAccessLetter } from "../src/access/render-access-letter.tsx";
import { renderNotice } from "../src/notice/render-notice.tsx";
import { renderDigest } from "../src/render-digest.tsx";
import { fixtures } from "./fixtures.ts";
import { noticeFixtures } from "./notice-fixtures.ts";

export interface SampleLetter {
  /** `ordinaryWeek, pt-BR` */
  name: string;
  list: "digest" | "notice" | "access";
  locale: Locale;
  subject: string;
  html: string;
  text: string;
}

type Rendered = Pick<SampleLetter, "subject" | "html" | "text">;

const link = "https://leadback.example.org/sign-in/link/4f8a1c";

const accessFacts = {
  signIn: (locale) => ({ kind: "sign_in", locale, link, code: "042117", minutes: 10 }),
  invitation: (locale) => ({ kind: "invitation", locale, link, program: "Vértice", days: 7 }),
  webhookStopped: (locale) => ({ kind: "webhook_stopped", locale, link, program: "Vértice" }),
} satisfies Record<string, (locale: Locale) => AccessLetterFacts>;

/** One of every kind of letter that leaves, in every language. */
export function sampleLetters(): SampleLetter[] {
  const inEach = <Facts>(
    list: SampleLetter["list"],
    samples: Readonly<Record<string, (locale: Locale) => Facts>>,
    render: (facts: Facts) => Rendered,
  ): SampleLetter[] =>
    Object.entries(samples).flatMap(([name, sample]) =>
      locales.map((locale) => ({ ...render(sample(locale)), name: `${name}, ${locale}`, list, locale })),
    );
  return [
    ...inEach("digest", fixtures, (snapshot) => renderDigest(snapshot)),
    ...inEach("notice", noticeFixtures, renderNotice),
    ...inEach("access", accessFacts, renderAccessLetter),
  ];
}
