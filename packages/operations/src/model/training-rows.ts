import { type LeadId, leads } from "@leadback/db";
import type { TrainingRow } from "@leadback/scoring";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { endOf } from "../metrics/ended-leads.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { identifyingAttributes } from "./identifying-attributes.ts";
import { leadFeatures } from "./lead-features.ts";
import { readHandedOverLeads } from "./read-handed-over-leads.ts";
import { type TrainingOutcome, trainingOutcome } from "./training-outcome.ts";

/** Where the ended leads went: those that teach, and those left out by the label policy. */
export type TrainingSample = Record<TrainingOutcome, number> & {
  ended: number;
  /** Attributes that are left out because they tell single leads apart, such as names and numbers. */
  identifyingAttributes: string[];
};

export interface TrainingData {
  program: Program;
  rows: TrainingRow[];
  sample: TrainingSample;
}

/** More teach nothing new, and older ones tell of another market. */
const newestLeads = 100_000;
const leadsPerRead = 2_000;

/** Every ended lead of the programme that teaches, as it was known when it was handed over. Erased leads are not read. */
export async function readTrainingData(
  context: OperationContext,
  onProgress: (leads: number, total: number) => void,
): Promise<TrainingData> {
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const ended = await transaction
      .select({
        id: leads.id,
        stage: leads.stage,
        reason: leads.reason,
        submittedAt: leads.submittedAt,
        disqualifiedAt: leads.disqualifiedAt,
        lostAt: leads.lostAt,
        wonAt: leads.wonAt,
        isEndUndated: leads.isEndUndated,
      })
      .from(leads)
      .where(
        and(
          eq(leads.programId, programId),
          inArray(leads.stage, ["won", "lost", "disqualified"]),
          isNull(leads.erasedAt),
        ),
      )
      .orderBy(desc(leads.submittedAt), desc(leads.id))
      .limit(newestLeads);
    const sample: TrainingSample = {
      ended: ended.length,
      won: 0,
      lost: 0,
      censored: 0,
      dropped: 0,
      withoutReason: 0,
      identifyingAttributes: [],
    };
    const taught = ended.flatMap((lead) => {
      const outcome = trainingOutcome(lead.stage, lead.reason);
      sample[outcome] += 1;
      return outcome === "won" || outcome === "lost" ? [{ ...lead, outcome }] : [];
    });
    const rows: TrainingRow[] = [];
    for (let start = 0; start < taught.length; start += leadsPerRead) {
      const page = taught.slice(start, start + leadsPerRead);
      const known = await readHandedOverLeads(
        transaction,
        context,
        page.map(({ id }): LeadId => id),
      );
      for (const lead of page) {
        const handedOver = known.get(lead.id);
        if (handedOver === undefined) continue;
        rows.push({
          id: lead.id,
          features: leadFeatures(handedOver, program),
          outcome: lead.outcome,
          submittedAt: lead.submittedAt.getTime(),
          endedAt: lead.isEndUndated ? null : (endOf(lead)?.getTime() ?? null),
        });
      }
      onProgress(rows.length, taught.length);
    }
    sample.identifyingAttributes = identifyingAttributes(rows);
    return { program, rows: withoutFeatures(rows, sample.identifyingAttributes), sample };
  });
}

function withoutFeatures(rows: TrainingRow[], names: readonly string[]): TrainingRow[] {
  if (names.length === 0) return rows;
  const dropped = new Set(names);
  return rows.map((row) => ({
    ...row,
    features: Object.fromEntries(Object.entries(row.features).filter(([name]) => !dropped.has(name))),
  }));
}
