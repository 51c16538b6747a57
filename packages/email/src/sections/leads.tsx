import type { ReactNode } from "react";
import { leadsAnchor } from "../leads-anchor.ts";
import { inked, type ToneName } from "../look.ts";
import { ActionButton } from "../parts/action-button.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { TextLink } from "../parts/text-link.tsx";
import type { DigestLeadRow } from "../snapshot.ts";
import { plainHeading, plainLink, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

const tones: Record<DigestLeadRow["outcome"], ToneName> = {
  qualified: "good",
  won: "good",
  stopped: "bad",
  open: "muted",
};

/** On the web, where the letter's button leads: every lead behind the numbers, or how to get to see them. */
export const leads: DigestSection = {
  name: "leads",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: ({ snapshot }) => (snapshot.leads?.length ?? 0) > 0 || signInUrl(snapshot) !== null,
  html: (view) => (
    <div id={leadsAnchor}>
      <SectionHeading>{view.messages.leads.title}</SectionHeading>
      {rowsOf(view).map(({ row, date, story }, index) => (
        <div key={row.ref}>
          <Paragraph tone="muted" size="small" above={index === 0 ? 0 : 12}>
            <span {...inked(tones[row.outcome], { fontWeight: 600 })}>
              {view.messages.leads.outcome[row.outcome]}
            </span>
            {" · "}
            {row.link === undefined ? row.ref : <TextLink href={row.link}>{row.ref}</TextLink>}
            {` · ${date}`}
          </Paragraph>
          {story !== "" && <Paragraph above={2}>{story}</Paragraph>}
        </div>
      ))}
      {signInPart(view)}
    </div>
  ),
  text: (view) => {
    const url = signInUrl(view.snapshot);
    return [
      plainHeading(view.messages.leads.title),
      ...rowsOf(view).map(({ row, date, story }) => {
        const head = wrapText(`${view.messages.leads.outcome[row.outcome]}: ${row.ref} · ${date}`);
        return story === "" ? head : `${head}\n${wrapText(story, "  ")}`;
      }),
      ...(url === null
        ? []
        : [wrapText(view.messages.leads.signIn), plainLink(view.messages.leads.signInButton, url)]),
    ];
  },
};

function signInPart({ snapshot, messages }: DigestView): ReactNode {
  const url = signInUrl(snapshot);
  if (url === null) return null;
  return (
    <>
      <Paragraph>{messages.leads.signIn}</Paragraph>
      <ActionButton href={url} label={messages.leads.signInButton} />
    </>
  );
}

function signInUrl({ links }: DigestView["snapshot"]): string | null {
  return links.signIn ?? null;
}

function rowsOf(view: DigestView): { row: DigestLeadRow; date: string; story: string }[] {
  return (view.snapshot.leads ?? []).map((row) => ({
    row,
    date: view.messages.dayShort(row.date),
    story: [
      row.reasonLabel === null ? "" : `${row.reasonLabel}.`,
      row.sentence === null ? "" : quoted(row.sentence, view),
    ]
      .filter((text) => text !== "")
      .join(" "),
  }));
}
