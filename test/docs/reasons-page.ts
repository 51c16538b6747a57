import {
  coachingHint,
  type EvidenceRequirement,
  type Locale,
  locales,
  type PartnerSegment,
  partnerHint,
  type ReasonCode,
  type ReasonDefinition,
  type ReasonDimension,
  type RecycleRule,
  reasonCatalogue,
  reasonCodes,
  reasonDimensions,
  requiredEvidence,
  type TrainingLabel,
} from "@leadback/scoring";

const dimensions: Record<ReasonDimension, { title: string; about: string }> = {
  fit: { title: "Fit", about: "What the company is or needs, against what we serve." },
  timing: { title: "Timing", about: "The right company at the wrong moment." },
  approach: { title: "Approach", about: "How the lead was introduced or worked." },
  process: {
    title: "Process",
    about: "Data and our own side. People see it as two lines, “data” and “our side”.",
  },
};

const trainingMeanings: Record<TrainingLabel, string> = {
  lost: "a loss",
  censored_recycle: "open until the date on which it is taken up again",
  censored_attempt: "unknown since the last attempt",
  dropped: "nothing: it says nothing about the lead",
};

const recycleMeanings: Record<RecycleRule, (days: number | null) => string> = {
  never: () => "no",
  after_days: (days) => `after ${days} days`,
  on_given_date: () => "on the date given",
  before_given_date: (days) =>
    days === null ? "before the date given" : `${days} days before the date given`,
  on_correction: () => "when the partner corrects it",
  on_answer: () => "when the partner answers",
  when_protection_ends: () => "when the protection of the lead ends",
};

const actionableMeanings: Record<ReasonDefinition["partnerActionable"], string> = {
  yes: "yes",
  partly: "in part",
  no: "no",
};

const evidenceKinds: Record<EvidenceRequirement["kind"], string> = {
  number: "a number",
  integer: "a whole number",
  text: "text",
  date: "a date",
};

const languages: Record<Locale, string> = { "pt-BR": "Português", en: "English", es: "Español" };

/** docs/reasons.md, from the catalogue. */
export function reasonsPage(): string {
  return [
    "# Reasons",
    "",
    "<!-- Written by `npx pnpm write-docs` from the catalogue in packages/scoring/src/reasons. Change that, not this. -->",
    "",
    `A lead ends for one of ${reasonCodes.length} reasons, in the words below. Codes are never renamed, so that figures of`,
    "different years and programmes can be compared.",
    "",
    "- **Sentence**: what the partner reads, as a template. The placeholders are filled from the evidence; a sentence that",
    "  says no more than the label is refused.",
    "- **Evidence**: what has to be given before the lead can end.",
    "- **Weight**: how much the ended lead counts against the partner's quality rate: 1 in full, 0.5 by half, 0 not at all;",
    "  it then leaves the base too ([how we count](how-we-count.md)). A programme may set its own.",
    "- **Taken up again**: when the lead may be reopened.",
    "- **The model learns**: what an ended lead teaches the learnt model.",
    "- **Hint**: the one thing that the partner can do differently.",
    "",
    ...reasonDimensions.flatMap(overview),
    ...reasonDimensions.flatMap((dimension) => [
      `## ${dimensions[dimension].title}`,
      "",
      ...codesOf(dimension).flatMap(entry),
    ]),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n*$/, "\n");
}

function codesOf(dimension: ReasonDimension): ReasonCode[] {
  return reasonCodes.filter((code) => reasonCatalogue[code].dimension === dimension);
}

function overview(dimension: ReasonDimension): string[] {
  const { title, about } = dimensions[dimension];
  const rows = codesOf(dimension).map((code) => {
    const { labels, qualityWeight, partnerActionable, recycle } = reasonCatalogue[code];
    const cells = [
      `[\`${code}\`](#${code})`,
      labels.en,
      `${qualityWeight}`,
      actionableMeanings[partnerActionable],
      recycleMeanings[recycle.rule](recycle.days),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `**${title}.** ${about}`,
    "",
    "| code | reason | weight | can the partner act? | taken up again |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

function entry(code: ReasonCode): string[] {
  const { labels, partnerLabels, meanings, templates, qualityWeight, recycle, trainingLabel } =
    reasonCatalogue[code];
  const texts: [string, (locale: Locale) => string][] = [
    ["**Reason**", (locale) => labels[locale]],
    ["For the partner", (locale) => partnerLabels[locale]],
    ["Meaning", (locale) => meanings[locale]],
    ["Sentence", (locale) => templates[locale]],
    ["Hint", (locale) => partnerHint(code, locale) ?? ""],
    ["Hint for who sells", (locale) => ownHint(code, locale, "sells")],
  ];
  const isOther = locales.some((locale) => partnerLabels[locale] !== labels[locale]);
  const rows = texts.filter(([title, text]) => text("en") !== "" && (isOther || title !== "For the partner"));
  return [
    `### ${code}`,
    "",
    `| | ${locales.map((locale) => languages[locale]).join(" | ")} |`,
    "|---|---|---|---|",
    ...rows.map(([title, text]) => `| ${title} | ${locales.map(text).join(" | ")} |`),
    "",
    [
      `Evidence: ${evidence(code)}.`,
      `Weight: ${qualityWeight}.`,
      `Taken up again: ${recycleMeanings[recycle.rule](recycle.days)}.`,
      `The model learns: ${trainingMeanings[trainingLabel]}.`,
      ...(partnerHint(code, "en") === null ? ["No hint for the partner."] : []),
    ].join(" "),
    "",
  ];
}

/** Where it is another than everybody's. */
function ownHint(code: ReasonCode, locale: Locale, segment: PartnerSegment): string {
  const hint = coachingHint(code, locale, segment);
  return hint === partnerHint(code, locale) ? "" : (hint ?? "");
}

function evidence(code: ReasonCode): string {
  const needs = requiredEvidence(code).map(({ anyOf, kind, min }) => {
    const fields = anyOf.map((field) => `\`${field}\``).join(" or ");
    const isShort = min === null || (kind === "text" && min <= 1);
    const least = kind === "text" ? `of at least ${min} characters` : `of at least ${min}`;
    return `${fields}, ${evidenceKinds[kind]}${isShort ? "" : ` ${least}`}`;
  });
  return needs.length === 0 ? "the sentence is enough" : needs.join("; ");
}
