import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "@leadback/db";
import { createDemo, listPrograms } from "@leadback/operations";
import { z } from "zod";

const rememberedSchema = z.object({
  program: z.string(),
  apiKey: z.string(),
  partnerId: z.string(),
  partnerName: z.string(),
  asOf: z.string(),
});

/** What the greeting says about the demo programme. */
export type FirstDemo = z.infer<typeof rememberedSchema>;

/**
 * Makes the demo programme where there is no programme yet. Its key is kept in the data folder, readable by its owner
 * alone, so that the next start can name it again; nothing but the demo is opened by it.
 */
export async function firstDemo(
  applicationUrl: string,
  dataFolder: string,
  { isWanted, now }: { isWanted: boolean; now: Date },
): Promise<FirstDemo | null> {
  const file = join(dataFolder, "demo.json");
  const database = connect({ url: applicationUrl, maxConnections: 2, applicationName: "leadback-cli" });
  try {
    await database.assertRestrictedRole();
    const programs = await listPrograms(database);
    if (programs.length > 0) {
      const remembered = await readRemembered(file);
      return programs.some(({ slug }) => slug === remembered?.program) ? remembered : null;
    }
    if (!isWanted) return null;
    const demo = await createDemo({ database, actor: { kind: "system", id: "cli" }, now });
    const highlight = demo.partners.find(({ id }) => id === demo.highlightPartnerId);
    const made: FirstDemo = {
      program: demo.program.slug,
      apiKey: demo.apiKey,
      partnerId: demo.highlightPartnerId,
      partnerName: highlight?.name ?? "",
      asOf: demo.lastDigestAsOf,
    };
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    return made;
  } finally {
    await database.close();
  }
}

async function readRemembered(file: string): Promise<FirstDemo | null> {
  const text = await readFile(file, "utf8").catch(() => "null");
  return rememberedSchema.nullable().catch(null).parse(JSON.parse(text));
}
