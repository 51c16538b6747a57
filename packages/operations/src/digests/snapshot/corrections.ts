import type { PeriodFigures, RestatedPeriod } from "@leadback/db";
import type { DigestCorrection } from "@leadback/email";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { isWithin } from "./headline.ts";

/** Of the leads of a period; a win is told from the first one on. */
const toldFromShare = 0.05;
/** A letter has room for so many periods; the others follow in the next. */
const periodsInOneLetter = 3;

const figureNames = ["received", "qualified", "decided", "won"] as const satisfies (keyof PeriodFigures)[];

/** A closed period with what was said of it, in the letter about it and in those after it, oldest first. */
export interface ReportedPeriod {
  firstDay: string;
  lastDay: string;
  start: Date;
  end: Date;
  reported: PeriodFigures;
  restated: readonly RestatedPeriod[];
}

export function figuresOf(
  leads: readonly LeadRecord[],
  period: Pick<ReportedPeriod, "start" | "end">,
): PeriodFigures {
  const decided = leads.filter((lead) => isWithin(lead.decidedAt, period));
  return {
    received: leads.filter((lead) => isWithin(lead.submittedAt, period)).length,
    qualified: decided.filter((lead) => lead.decision === "qualified").length,
    decided: decided.length,
    won: leads.filter((lead) => lead.stage === "won" && isWithin(lead.wonAt, period)).length,
  };
}

/**
 * What late data has changed in periods that are closed: every change as a number, so that a report and all that was
 * restated since add up to the truth, and in words what is large enough to matter.
 *
 * @param periods newest first
 */
export function corrections(
  leads: readonly LeadRecord[],
  periods: readonly ReportedPeriod[],
): { lines: DigestCorrection[]; restated: RestatedPeriod[] } {
  const lines: DigestCorrection[] = [];
  const restated: RestatedPeriod[] = [];
  let tellable = periodsInOneLetter;
  const truths = figuresOfEach(leads, periods);
  for (const [index, period] of periods.entries()) {
    const { known, told } = saidOf(period);
    const truth = truths[index] ?? nothing;
    const isTold = tellable > 0 && isWorthTelling(told, truth);
    const change = difference(truth, known);
    if (!isTold && figureNames.every((name) => change[name] === 0)) continue;
    restated.push({ firstDay: period.firstDay, ...change, isTold });
    if (!isTold) continue;
    tellable -= 1;
    lines.push(...inWords(period, told, truth));
  }
  return { lines, restated };
}

const nothing: PeriodFigures = { received: 0, qualified: 0, decided: 0, won: 0 };

/** The same as `figuresOf` for many periods, newest first, going through the leads once. */
function figuresOfEach(leads: readonly LeadRecord[], periods: readonly ReportedPeriod[]): PeriodFigures[] {
  const figures = periods.map(() => ({ ...nothing }));
  const count = (at: Date | null, names: readonly (keyof PeriodFigures)[]) => {
    if (at === null) return;
    let place = periods.findIndex(({ start }) => start <= at);
    // After a change of zone two periods share some hours.
    while (at < (periods[place]?.end ?? at)) {
      const of = figures[place];
      if (of !== undefined) for (const name of names) of[name] += 1;
      place += 1;
    }
  };
  for (const lead of leads) {
    count(lead.submittedAt, ["received"]);
    count(lead.decidedAt, lead.decision === "qualified" ? ["decided", "qualified"] : ["decided"]);
    if (lead.stage === "won") count(lead.wonAt, ["won"]);
  }
  return figures;
}

/** What we have in our books for a period, and what its partner has read of it. */
function saidOf({ reported, restated }: ReportedPeriod): { known: PeriodFigures; told: PeriodFigures } {
  let known = reported;
  let told = reported;
  for (const change of restated) {
    known = sum(known, change);
    if (change.isTold) told = known;
  }
  return { known, told };
}

function isWorthTelling(told: PeriodFigures, truth: PeriodFigures): boolean {
  const change = difference(truth, told);
  const isLarge = (value: number, of: number) => value !== 0 && Math.abs(value) >= toldFromShare * of;
  return (
    change.won !== 0 ||
    isLarge(change.qualified, told.decided) ||
    isLarge(change.decided, told.decided) ||
    isLarge(change.received, told.received)
  );
}

function inWords(
  { firstDay, lastDay }: ReportedPeriod,
  told: PeriodFigures,
  truth: PeriodFigures,
): DigestCorrection[] {
  const span = { firstDay, lastDay };
  const lines: DigestCorrection[] = [];
  if (told.received !== truth.received)
    lines.push({ kind: "received_recount", ...span, before: told.received, after: truth.received });
  if (told.qualified !== truth.qualified || told.decided !== truth.decided) {
    const counts = ({ qualified, decided }: PeriodFigures) => ({ qualified, decided });
    lines.push({ kind: "recount", ...span, before: counts(told), after: counts(truth) });
  }
  if (told.won !== truth.won)
    lines.push({ kind: "wins_recount", ...span, before: told.won, after: truth.won });
  return lines;
}

function difference(left: PeriodFigures, right: PeriodFigures): PeriodFigures {
  return mapFigures((name) => left[name] - right[name]);
}

function sum(left: PeriodFigures, right: PeriodFigures): PeriodFigures {
  return mapFigures((name) => left[name] + right[name]);
}

function mapFigures(figure: (name: keyof PeriodFigures) => number): PeriodFigures {
  return {
    received: figure("received"),
    qualified: figure("qualified"),
    decided: figure("decided"),
    won: figure("won"),
  };
}
