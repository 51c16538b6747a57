import { inked, type ToneName } from "../look.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestLeadRow } from "../snapshot.ts";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

const tones: Record<DigestLeadRow["outcome"], ToneName> = {
  qualified: "good",
  won: "good",
  stopped: "bad",
  open: "muted",
};

/** Every lead behind the numbers, for a reader who is signed in: never part of a mail. */
export const leads: DigestSection = {
  name: "leads",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: ({ snapshot }) => (snapshot.leads?.length ?? 0) > 0,
  html: (view) => (
    <>
      <SectionHeading>{view.messages.leads.title}</SectionHeading>
      {rowsOf(view).map(({ row, facts, story }, index) => (
        <div key={row.ref}>
          <Paragraph tone="muted" size="small" above={index === 0 ? 0 : 12}>
            <span {...inked(tones[row.outcome], { fontWeight: 600 })}>
              {view.messages.leads.outcome[row.outcome]}
            </span>
            {` · ${facts}`}
          </Paragraph>
          {story !== "" && <Paragraph above={2}>{story}</Paragraph>}
        </div>
      ))}
    </>
  ),
  text: (view) => [
    plainHeading(view.messages.leads.title),
    ...rowsOf(view).map(({ row, facts, story }) => {
      const head = wrapText(`${view.messages.leads.outcome[row.outcome]}: ${facts}`);
      return story === "" ? head : `${head}\n${wrapText(story, "  ")}`;
    }),
  ],
};

function rowsOf(view: DigestView): { row: DigestLeadRow; facts: string; story: string }[] {
  return (view.snapshot.leads ?? []).map((row) => ({
    row,
    facts: [row.ref, view.messages.dayShort(row.date)].join(" · "),
    story: [
      row.reasonLabel === null ? "" : `${row.reasonLabel}.`,
      row.sentence === null ? "" : quoted(row.sentence, view),
    ]
      .filter((text) => text !== "")
      .join(" "),
  }));
}
