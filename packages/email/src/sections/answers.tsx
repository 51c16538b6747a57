import { LinkList } from "../parts/link-list.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { plainLink, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

interface Answer {
  label: string;
  url: string;
}

/** One question and the ways to answer back without logging in. */
export const answers: DigestSection = {
  name: "answers",
  editions: ["regular", "quiet", "welcome"],
  isShown: (view) => verdicts(view).length + others(view).length > 0,
  html: (view) => (
    <>
      {verdicts(view).length > 0 && (
        <Paragraph>
          {question(view)}
          {"\u00A0 "}
          <LinkList links={verdicts(view)} />
        </Paragraph>
      )}
      {others(view).length > 0 && (
        <Paragraph above={4}>
          <LinkList links={others(view)} />
        </Paragraph>
      )}
    </>
  ),
  text: (view) =>
    [[question(view), verdicts(view)] as const, [null, others(view)] as const]
      .filter(([, listed]) => listed.length > 0)
      .map(([question, listed]) =>
        [
          ...(question === null ? [] : [wrapText(question)]),
          ...listed.map((answer) => plainLink(answer.label, answer.url)),
        ].join("\n"),
      ),
};

/** A letter asks one question. */
function question({ snapshot, messages }: DigestView): string {
  return snapshot.links.answers?.recommend
    ? messages.answers.recommend(snapshot.programme.name)
    : messages.answers.question;
}

/** A letter that says little asks nothing; it only stays open to be answered. */
function verdicts({ snapshot, messages }: DigestView): Answer[] {
  const links = snapshot.edition === "regular" ? snapshot.links.answers : null;
  if (links?.recommend) return [{ label: messages.answers.rate, url: links.recommend }];
  return shown([
    { label: messages.answers.useful, url: links?.useful ?? null },
    { label: messages.answers.notUseful, url: links?.notUseful ?? null },
  ]);
}

function others({ snapshot, messages }: DigestView): Answer[] {
  const links = snapshot.links.answers;
  if (snapshot.edition === "quiet")
    return shown([{ label: messages.answers.ask, url: links?.question ?? null }]);
  return shown([
    // In a first letter nothing has been decided yet.
    {
      label: messages.answers.disagree,
      url: snapshot.edition === "regular" ? (links?.disagree ?? null) : null,
    },
    { label: messages.answers.newInformation, url: links?.newInformation ?? null },
    { label: messages.answers.ask, url: links?.question ?? null },
    { label: messages.answers.suggest, url: links?.suggestion ?? null },
  ]);
}

function shown(links: readonly { label: string; url: string | null }[]): Answer[] {
  return links.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }]));
}
