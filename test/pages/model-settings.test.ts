import { runTrainings } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../apps/web/src/locales/en.ts";
import { modelWords } from "../../apps/web/src/settings/model-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";

let pages: Pages;
const title = "the learnt model of a programme, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("is learnt on demand, says whether it is used or why not, and shows what it said against what happened", async () => {
      const words = modelWords.en;
      const { page, context } = await openAsAdmin(pages, "/settings/model");
      const accepted = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: words.learn }).click();
      expect((await accepted).status()).toBe(202);
      await page.getByText(words.asked).waitFor();
      await runTrainings(at(), {
        onFault: (fault) => {
          throw fault;
        },
      });
      await page.getByRole("heading", { name: words.calibration }).waitFor({ timeout: 30_000 });
      await page.getByText(words.asked).waitFor({ state: "detached" });
      const { data } = (await (await page.request.get("/v1/scoring/models")).json()) as { data: Model[] };
      const [model] = data;
      if (model === undefined) throw new Error("No model was learnt.");
      const { calibrationBins: bins } = model.evaluation;
      expect(bins.length).toBeGreaterThan(0);
      expect(await page.locator("[data-bin]").count()).toBe(bins.length);
      expect(await page.locator("[data-bin] text").allTextContents()).toEqual(bins.map(({ n }) => String(n)));
      const why = model.gate.failures.map(
        (failure) => words.failures[failure as keyof typeof words.failures],
      );
      await page
        .getByText(model.status === "active" ? words.active : words.inactive)
        .first()
        .waitFor();
      for (const one of why) await page.getByText(one).first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole("button", { name: en.list.asTable }).click();
      await page.getByRole("columnheader", { name: words.group }).waitFor();
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}

interface Model {
  status: string;
  gate: { failures: string[] };
  evaluation: { calibrationBins: { n: number }[] };
}
