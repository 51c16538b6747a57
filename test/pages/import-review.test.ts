import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFile, listLeads } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importsWords } from "../../apps/web/src/settings/imports-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";
import { overflowOf } from "./tab-to.ts";

const words = importsWords.en;
const unclear = "não deu certo";
const rowsOf = (id: string) => [
  "id,parceiro,enviado,etapa,fechado,motivo,empresa",
  `${id}1,Aurora,2026-10-01,disqualified,2026-10-20,${unclear},Primeira Ltda`,
  `${id}2,Aurora,2026-10-02,disqualified,2026-10-20,${unclear},Segunda Ltda`,
  `${id}3,Aurora,2026-10-03,disqualified,2026-10-20,outro assunto qualquer,Terceira Ltda`,
  `${id}4,Aurora,2026-10-04,disqualified,2026-10-20,sem verba,`,
];
const map = {
  fields: {
    externalId: { column: "id" },
    partner: { column: "parceiro" },
    submittedAt: { column: "enviado" },
    stage: { column: "etapa" },
    stageAt: { column: "fechado" },
    reasonText: { column: "motivo" },
    "company.name": { column: "empresa" },
  },
};

let pages: Pages;
const title = "what an import leaves for a person, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("texts from which no reason follows are decided once for all their leads, and the rest waits", async () => {
      const importId = await bringIn("R");
      const { page, context } = await openAsAdmin(pages, `/settings/imports/${importId}`);
      const list = page.getByRole("list", { name: words.review });
      await list.getByText(unclear).waitFor();
      expect(await list.getByRole("listitem").count()).toBe(2);
      await list.getByText("2 leads").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      const choice = page.getByLabel(`${words.review}: ${unclear}`);
      await choice.selectOption("timing_no_priority");
      await page.reload();
      expect(await choice.inputValue(), "a decision outlives a reload").toBe("timing_no_priority");
      await page.getByRole("button", { name: words.settle }).click();
      await page.getByText(words.settled("2")).waitFor();
      await list.getByText(unclear).waitFor({ state: "detached" });
      expect(await list.getByRole("listitem").count()).toBe(1);
      const { data } = await listLeads(at(), { stage: "disqualified", q: "Primeira" });
      expect(data[0]).toMatchObject({ reason: "timing_no_priority" });
      await context.close();
    });

    it("says which rows came in without a company", async () => {
      const importId = await bringIn("S");
      const { page, context } = await openAsAdmin(pages, `/settings/imports/${importId}`, {
        viewport: { width: 375, height: 800 },
      });
      await page.getByText(/A linha não diz a empresa/).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}

async function bringIn(id: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "leadback-pages-"));
  try {
    const path = join(folder, "leads.csv");
    await writeFile(path, `${rowsOf(id).join("\n")}\n`);
    const { importId } = await importFile(at(), { path, fileName: "leads.csv", map });
    if (importId === null) throw new Error("Nothing was imported.");
    return importId;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
