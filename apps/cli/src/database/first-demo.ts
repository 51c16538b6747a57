import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect, type Database, type PartnerId, type ProgramId } from "@leadback/db";
import { createDemo, type DemoSignIn, demoSignIns } from "@leadback/operations/demo";
import { listPrograms } from "@leadback/operations/programs";
import { z } from "zod";

const rememberedSchema = z.object({
  program: z.string(),
  apiKey: z.string(),
  partnerId: z.string(),
  partnerName: z.string(),
  asOf: z.string(),
});

type RememberedDemo = z.infer<typeof rememberedSchema>;

/** What the greeting says about the demo programme. */
export interface FirstDemo extends RememberedDemo {
  /** A link for one person of each role, made at this start. */
  signIns: DemoSignIn[];
}

export interface FirstSight {
  demo: FirstDemo | null;
  /** Whether there is a programme, the demo or another. */
  hasPrograms: boolean;
}

/**
 * Makes the demo programme where there is no programme yet. Its key is kept in the data folder, readable by its owner
 * alone, so that the next start can name it again; nothing but the demo is opened by it.
 */
export async function firstDemo(
  applicationUrl: string,
  dataFolder: string,
  { isWanted, now }: { isWanted: boolean; now: Date },
): Promise<FirstSight> {
  const file = join(dataFolder, "demo.json");
  const database = connect({ url: applicationUrl, maxConnections: 2, applicationName: "leadback-cli" });
  try {
    await database.assertRestrictedRole();
    const programs = await listPrograms(database);
    if (programs.length > 0) {
      const remembered = await readRemembered(file);
      const program = programs.find(({ slug }) => slug === remembered?.program);
      if (remembered === null || program === undefined) return { demo: null, hasPrograms: true };
      const signIns = await signInsOf({ database, now }, program.id, remembered);
      return { demo: { ...remembered, signIns }, hasPrograms: true };
    }
    if (!isWanted) return { demo: null, hasPrograms: false };
    const demo = await createDemo(
      { database, actor: { kind: "system", id: "cli" }, now },
      { isUnderWay: true },
    );
    const highlight = demo.partners.find(({ id }) => id === demo.highlightPartnerId);
    const made: RememberedDemo = {
      program: demo.program.slug,
      apiKey: demo.apiKey,
      partnerId: demo.highlightPartnerId,
      partnerName: highlight?.name ?? "",
      asOf: demo.lastDigestAsOf,
    };
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    const signIns = await signInsOf({ database, now }, demo.program.id, made);
    return { demo: { ...made, signIns }, hasPrograms: true };
  } finally {
    await database.close();
  }
}

function signInsOf(
  { database, now }: { database: Database; now: Date },
  programId: ProgramId,
  { partnerId }: RememberedDemo,
): Promise<DemoSignIn[]> {
  const context = { database, actor: { kind: "system", id: "cli" } as const, now };
  return demoSignIns(context, { programId, partnerId: asPartnerId(partnerId) });
}

/** Safe: the file holds what was written when the partner was made. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}

async function readRemembered(file: string): Promise<RememberedDemo | null> {
  const text = await readFile(file, "utf8").catch(() => "null");
  return rememberedSchema.nullable().catch(null).parse(JSON.parse(text));
}
