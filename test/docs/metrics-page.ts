import { type EstimateReason, smallSample } from "@leadback/scoring";
import { type Docstring, docstrings, tagsOf } from "../../packages/scoring/test/docstrings.ts";
import { fullEntries, metricSubjects, type Subject, statisticSubjects } from "./metric-subjects.ts";
import { typeDeclarations, typesNamedIn } from "./type-declarations.ts";

const lineWidth = 100;
const howWeCount = "[how we count](how-we-count.md)";
const ownSource = "our own";

const reasonMeanings: Record<EstimateReason, string> = {
  NO_DATA: "there is nothing to count",
  TOO_FEW: "there is something, and too little of it",
  NOT_REACHED: "too many still wait for the point asked for, such as the median, to have passed",
  IMMATURE: "nothing was followed for as long as the question asks",
  SINGLE_CLASS: "everything ended alike, so nothing tells apart",
  INSUFFICIENT_EVIDENCE: "there is data, and it does not show what was asked",
};

const thresholdMeanings: Record<keyof typeof smallSample, string> = {
  rateMin: "a rate rests on at least so many leads; below, counts are shown (“3 of 6”)",
  rateSteadyMin: "from here on without the words “small sample”",
  rankMin: "leads for a rank",
  medianMin: "leads for a median",
  p90Min: "leads for a 90th percentile",
  reasonSharesMin: "ended leads for shares of reasons",
  relativeChangeMin: "on both sides, for a change in per cent",
  peersMin: "other partners for a benchmark",
  peerLeadsMin: "leads of those partners together",
  peerShareMax: "of those leads come from one partner at most",
  leadVoiceMin: "answers of leads before a partner sees what leads say",
};

const codePattern = new RegExp(
  `(?<!\`)\\b(?:${Object.keys(reasonMeanings).join("|")}|INVALID_INPUT|DUPLICATE_ID|UNKNOWN_OPERATOR|NEGATIVE_DURATION|NON_FINITE|INCOMPATIBLE_MODEL_VERSION)\\b(?!\`)`,
  "g",
);

const otherRooms = [
  ["score", "The score of a lead"],
  ["model", "The learnt model"],
  ["reasons", "Reasons and feedback"],
  ["lifecycle", "The life of a lead"],
] as const;

/** docs/metrics.md, from what stands above the functions. */
export function metricsPage(): string {
  return [
    "# Metrics",
    "",
    "<!-- Written by `npx pnpm write-docs` from the docstrings of packages/scoring. Change them, not this. -->",
    "",
    "Every figure that Leadback shows, what it is for, what it rests on and where its formula comes from. What the",
    "words mean is in [how we count](how-we-count.md); how to read the figures in a partner meeting is in *Reading the",
    "numbers* ([português](reading-the-numbers.pt-BR.md), [English](reading-the-numbers.en.md),",
    "[español](reading-the-numbers.es.md)). All of them are pure functions of `@leadback/scoring`; the tests run every",
    "example on this page.",
    "",
    "An estimate is `{ value, interval, n }`. A rate goes from 0 to 1. Thin data is no error: `value` is then `null`,",
    "and `reason` says why.",
    "",
    "| `reason` | it means |",
    "|---|---|",
    ...Object.entries(reasonMeanings).map(([reason, meaning]) => `| \`${reason}\` | ${meaning} |`),
    "",
    "Mail and pages hold the same limits before they show a figure. The API gives each figure with its `n` and leaves that to whoever shows it:",
    "",
    "| `smallSample` | | it means |",
    "|---|---|---|",
    ...Object.entries(smallSample).map(
      ([name, limit]) => `| \`${name}\` | ${limit} | ${thresholdMeaning(name)} |`,
    ),
    "",
    ...contents(metricSubjects),
    ...metricSubjects.flatMap((subject) => section(subject, metricEntry)),
    "# Statistics underneath",
    "",
    "The functions from which the metrics are made, for those who build on the library.",
    "",
    ...statisticSubjects.flatMap((subject) => section(subject, (entry) => [listEntry(entry)])),
    "# Everything else",
    "",
    ...otherRooms.flatMap(([folder, title]) => [`## ${title}`, "", ...roomEntries(folder)]),
    "# Types",
    "",
    "What the functions above take and give, by its fields.",
    "",
    ...shownTypes().flatMap((name) => [
      `### type ${name}`,
      "",
      "```ts",
      typeDeclarations.get(name) ?? "",
      "```",
      "",
    ]),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n*$/, "\n");
}

/** Functions that stand under no subject and names that stand for no function, each in a sentence. */
export function subjectProblems(functions: readonly Docstring[] = docstrings): string[] {
  const named = [...metricSubjects, ...statisticSubjects].flatMap((subject) => subject.functions);
  const wanted = functions
    .filter(({ file }) => /^(?:metrics|statistics)\//.test(file))
    .map(({ name }) => name);
  const remedy = "test/docs/metric-subjects.ts";
  return [
    ...wanted
      .filter((name) => !named.includes(name))
      .map((name) => `${name} stands under no subject of docs/metrics.md: give it one in ${remedy}.`),
    ...named
      .filter((name) => !wanted.includes(name))
      .map((name) => `${name} is no function of metrics or statistics: take it out of ${remedy}.`),
  ];
}

/** The functions that most people come for stand in full, the others in a line each. */
function roomEntries(folder: string): string[] {
  const entries = docstrings.filter(({ file }) => file.startsWith(`${folder}/`));
  const isFull = ({ name }: Docstring) => fullEntries.includes(name);
  return [
    ...entries.filter(isFull).flatMap(metricEntry),
    ...entries.filter((entry) => !isFull(entry)).map(listEntry),
    "",
  ];
}

function shownTypes(): string[] {
  const full = [...metricSubjects.flatMap(({ functions }) => functions), ...fullEntries];
  return typesNamedIn(
    docstrings
      .filter(({ name }) => full.includes(name))
      .map(signature)
      .join("\n"),
  );
}

/** The cast is safe: the table has the keys of `smallSample`. */
function thresholdMeaning(name: string): string {
  return thresholdMeanings[name as keyof typeof smallSample];
}

function entriesOf({ functions }: Subject): Docstring[] {
  return functions.flatMap((name) => docstrings.find((docstring) => docstring.name === name) ?? []);
}

function contents(subjects: readonly Subject[]): string[] {
  const rows = subjects
    .filter((subject) => entriesOf(subject).length > 0)
    .map((subject) => {
      const links = entriesOf(subject).map(({ name }) => `[${name}](#${name.toLowerCase()})`);
      return `| ${subject.title} | ${links.join(" · ")} |`;
    });
  return ["| subject | figures |", "|---|---|", ...rows, ""];
}

function section(subject: Subject, write: (entry: Docstring) => string[]): string[] {
  const entries = entriesOf(subject);
  if (entries.length === 0) return [];
  return [`## ${subject.title}`, "", `*${subject.about}*`, "", ...entries.flatMap(write), ""];
}

function metricEntry(entry: Docstring): string[] {
  const [returns = ""] = tagsOf(entry, "returns");
  const { usual, small } = apart(returns);
  const throws = tagsOf(entry, "throws").map((text) => text.replace(/^LeadMetricsError /, ""));
  const lines: [string, string][] = [
    ["Gives", usual],
    ["Small samples", small],
    ["Refuses", throws.join("; ")],
    ["Source", sourceOf(entry)],
  ];
  return [
    `### ${entry.name}`,
    "",
    entry.purpose,
    "",
    "```ts",
    signature(entry),
    "```",
    "",
    ...tagsOf(entry, "param").map((text) => sentence(text.replace(/^(\S+) /, "- `$1`: "))),
    ...lines.flatMap(([label, text]) => (text === "" ? [] : [`- **${label}**: ${sentence(text)}`])),
    ...typesLine(entry),
    "",
    "```ts",
    ...tagsOf(entry, "example"),
    "```",
    "",
    `[${entry.file}](../packages/scoring/src/${entry.file})`,
    "",
  ];
}

function typesLine(entry: Docstring): string[] {
  const written = signature(entry);
  const own = typesNamedIn(written).filter((name) => new RegExp(`\\b${name}\\b`).test(written));
  const links = own.map((name) => `[\`${name}\`](#type-${name.toLowerCase()})`);
  return links.length === 0 ? [] : [`- **Types**: ${links.join(", ")}`];
}

function listEntry(entry: Docstring): string {
  const [returns = ""] = tagsOf(entry, "returns");
  const link = `[\`${entry.name}\`](../packages/scoring/src/${entry.file})`;
  const source = isDefinedHere(entry) ? "" : ` *Source: ${sentence(sourceOf(entry).replaceAll("*", "\\*"))}*`;
  return `- ${link} ${entry.purpose.replaceAll("\n", " ")} Gives ${sentence(returns)}${source}`;
}

/** Whether nobody but this house stands behind it. */
function isDefinedHere(entry: Docstring): boolean {
  return ["", ownSource, howWeCount].includes(sourceOf(entry));
}

function signature(entry: Docstring): string {
  const { name, parameters, returnType } = entry;
  const written = tagsOf(entry, "param").map((text) => text.split(" ")[0] ?? "");
  const list = parameters.map(({ name: own, type }, i) => `${own ?? written[i]}: ${type}`);
  const line = `${name}(${list.join(", ")}): ${returnType}`;
  if (line.length <= lineWidth) return line;
  return `${name}(\n${list.map((parameter) => `  ${parameter},\n`).join("")}): ${returnType}`;
}

const smallWords =
  /\b(?:NO_DATA|TOO_FEW|NOT_REACHED|IMMATURE|INSUFFICIENT_EVIDENCE|empty|without|none|fewer than|too few)\b/;

/** What a function gives, and what it gives where there is little or nothing to count. */
function apart(returns: string): { usual: string; small: string } {
  const clauses = returns.split(/(?<=[;.])\s+/);
  const isSmall = (clause: string, i: number) => i > 0 && smallWords.test(clause);
  const joined = (wanted: boolean) =>
    clauses
      .filter((clause, i) => isSmall(clause, i) === wanted)
      .join(" ")
      .replace(/; (?=[A-Z])(?![A-Z_]{2})/g, ". ")
      .replace(/[;.]$/, "");
  return { usual: joined(false), small: joined(true) };
}

function sourceOf(entry: Docstring): string {
  const [source = ""] = tagsOf(entry, "source");
  return source.replace("docs/how-we-count.md", howWeCount);
}

function sentence(text: string): string {
  const marked = text.replace(codePattern, "`$&`");
  return /[.?]$/.test(marked) ? marked : `${marked}.`;
}
