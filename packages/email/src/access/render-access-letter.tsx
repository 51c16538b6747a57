import { defuseText } from "../defuse-text.ts";
import { letterPage } from "../letter-page.tsx";
import { messagesByLocale } from "../locales/registry.ts";
import { ActionButton } from "../parts/action-button.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import type { DigestLocale } from "../snapshot.ts";
import { plainLink, wrapText } from "../text/plain-page.ts";
import { accessWords } from "./access-words.ts";

interface CommonFacts {
  locale: DigestLocale;
  /** Where the letter leads: an http(s) address that signs its reader in. */
  link: string;
}

export type AccessLetterFacts =
  | (CommonFacts & { kind: "sign_in"; code: string; minutes: number })
  | (CommonFacts & { kind: "invitation"; program: string; days: number })
  | (CommonFacts & { kind: "webhook_stopped"; program: string });

export interface RenderedAccessLetter {
  subject: string;
  html: string;
  text: string;
}

/**
 * The letter that lets a person in: one button, and what to do without it.
 *
 * @throws TypeError when the link is not http(s)
 */
export function renderAccessLetter(facts: AccessLetterFacts): RenderedAccessLetter {
  if (!/^https?:\/\//.test(facts.link)) throw new TypeError("The link of a letter must be http(s).");
  const said = saidBy(facts);
  const code = facts.kind === "sign_in" ? facts.code : null;
  const html = letterPage({
    locale: facts.locale,
    title: said.subject,
    preheader: said.lead,
    children: (
      <>
        <Paragraph tone="accent">Leadback</Paragraph>
        <Paragraph size="title" above={16}>
          {said.title}
        </Paragraph>
        <Paragraph above={8}>{said.lead}</Paragraph>
        <ActionButton href={facts.link} label={said.button} />
        {code === null ? null : (
          <>
            <Paragraph above={24}>{said.code}</Paragraph>
            <Paragraph size="title" above={4}>
              {code}
            </Paragraph>
          </>
        )}
        <Paragraph tone="muted" size="small" above={32}>
          {said.notYou}
        </Paragraph>
      </>
    ),
  });
  const blocks = [
    wrapText(said.title),
    wrapText(said.lead),
    plainLink(said.button, facts.link),
    ...(code === null ? [] : [`${wrapText(said.code)}\n${code}`]),
    wrapText(said.notYou),
  ];
  return { subject: said.subject, html, text: `${blocks.join("\n\n")}\n` };
}

function saidBy(facts: AccessLetterFacts) {
  const words = accessWords[facts.locale];
  if (facts.kind === "sign_in") {
    const { subject, lead, ...rest } = words.signIn;
    return { ...rest, subject, title: subject, lead: lead(facts.minutes) };
  }
  const program = defuseText(facts.program, messagesByLocale[facts.locale].linkRemoved);
  if (facts.kind === "webhook_stopped") {
    return { ...words.webhookStopped, code: "", subject: words.webhookStopped.subject(program) };
  }
  const { subject, title, lead, ...rest } = words.invitation;
  return { ...rest, code: "", subject: subject(program), title: title(program), lead: lead(facts.days) };
}
