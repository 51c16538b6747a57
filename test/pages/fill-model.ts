import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LeadId, ProgramId } from "@leadback/db";
import {
  createProgram,
  demoSignIns,
  importFile,
  listPartners,
  submitLead,
  trainModel,
} from "@leadback/operations";
import type { Pages } from "./open-pages.ts";

const dayMs = 86_400_000;
const leadCount = 400;
const header = "externalId,partner,submittedAt,channel,stage,stageAt,reason\n";

/** A programme beside the demo's whose outcomes tell its leads apart, with the model that it learnt, and a new lead. */
export async function fillModel({ context }: Pick<Pages, "context">): Promise<{
  programId: ProgramId;
  leadId: LeadId;
}> {
  const { database, actor } = context;
  const now = new Date();
  const { id: programId } = await createProgram({ database, actor, now }, { slug: "learnt", name: "Learnt" });
  const own = { ...context, programId, now };
  const folder = await mkdtemp(join(tmpdir(), "leadback-pages-"));
  try {
    const path = join(folder, "leads.csv");
    await writeFile(path, header + rowsUntil(now).join(""));
    await importFile(own, { path, fileName: "leads.csv" });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await trainModel(own);
  const [partner] = (await listPartners(own, {})).data;
  if (partner === undefined) throw new Error("The import made no partner.");
  await demoSignIns({ database, actor, now }, { programId, partnerId: partner.id });
  const { id: leadId } = await submitLead(own, {
    partnerId: partner.id,
    channel: "fair",
    company: { name: "Nova Feira" },
  });
  return { programId, leadId };
}

/** Of ten leads from a fair seven are won, of ten from the web one is; the last one came long after. */
function rowsUntil(now: Date): string[] {
  const date = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
  return Array.from({ length: leadCount + 1 }, (_, index) => {
    const isFair = index % 2 === 0;
    const isWon = (index * 7) % 10 < (isFair ? 7 : 1);
    const daysAgo = index === leadCount ? 30 : 330 - (index % 150);
    const end = isWon ? `won,${date(daysAgo - 20)},` : `disqualified,${date(daysAgo - 20)},fit_industry`;
    return `L${index},Aurora,${date(daysAgo)},${isFair ? "fair" : "web"},${end}\n`;
  });
}
