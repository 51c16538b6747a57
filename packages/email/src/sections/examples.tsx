import { inked, type ToneName } from "../look.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import type { DigestBadExample, DigestEvidence, DigestGoodExample } from "../snapshot.ts";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

interface Told {
  ref: string;
  tone: ToneName;
  outcome: string;
  lead: string;
  story: string;
}

/** At most two that worked and two that stopped, with what was found against what we look for. */
export const examples: DigestSection = {
  name: "examples",
  editions: ["regular"],
  isShown: ({ snapshot }) => snapshot.examples.good.length + snapshot.examples.bad.length > 0,
  html: (view) => (
    <>
      <SectionHeading>{view.messages.examples.title}</SectionHeading>
      {tellAll(view).map((example, index) => (
        <div key={example.ref}>
          <Paragraph tone="muted" size="small" above={index === 0 ? 0 : 16}>
            <span {...inked(example.tone, { fontWeight: 600 })}>{example.outcome}</span>
            {` · ${example.lead}`}
          </Paragraph>
          <Paragraph above={2}>{example.story}</Paragraph>
        </div>
      ))}
    </>
  ),
  text: (view) => [
    plainHeading(view.messages.examples.title),
    ...tellAll(view).map(
      (example) => `${wrapText(`${example.outcome}: ${example.lead}`)}\n${wrapText(example.story, "  ")}`,
    ),
  ],
};

function tellAll(view: DigestView): Told[] {
  const shown = view.trimmed.has("lesser_examples") ? 1 : undefined;
  const good = view.snapshot.examples.good.slice(0, shown);
  const bad = view.snapshot.examples.bad.slice(0, shown);
  return [
    ...good.map(
      (example): Told => ({
        ref: example.ref,
        tone: "good",
        outcome: view.messages.examples.good,
        lead: leadInWords(example, view),
        story: quoted(example.sentence, view),
      }),
    ),
    ...bad.map(
      (example): Told => ({
        ref: example.ref,
        tone: "bad",
        outcome: view.messages.examples.bad,
        lead: leadInWords(example, view),
        story: [`${example.reasonLabel}.`, quoted(example.sentence, view), evidence(example, view)]
          .filter((text) => text !== "")
          .join(" "),
      }),
    ),
  ];
}

function leadInWords(example: DigestGoodExample, view: DigestView): string {
  const { messages } = view;
  const { company = null, ref, date, employees } = example;
  const size = employees === null ? null : messages.examples.employees(employees).replace(" ", "\u00A0");
  const segment = example.segment === null ? null : quoted(example.segment, view);
  return [company, ref, messages.dayShort(date), segment, size].filter((text) => text !== null).join(" · ");
}

/** Nothing when the sentence already names both. */
function evidence({ observed, expected, sentence }: DigestBadExample, view: DigestView): string {
  const told = sentence.toLowerCase();
  const isTold = [observed, expected].every(
    (value) => value === null || told.includes(plainWords(value, view).toLowerCase()),
  );
  return isTold ? "" : view.messages.examples.evidence(inWords(observed, view), inWords(expected, view));
}

function plainWords(value: DigestEvidence, { messages, day }: DigestView): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? messages.formats.number(value) : day(value.date);
}

function inWords(value: DigestEvidence | null, view: DigestView): string | null {
  if (value === null) return null;
  const words = plainWords(value, view);
  return typeof value === "string" ? quoted(words, view) : words;
}
