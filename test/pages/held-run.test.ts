import {
  clearLetters,
  freezeDigests,
  planDigests,
  sendMessage,
  settleRuns,
  updateProgramSettings,
} from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestsWords } from "../../apps/web/src/digests/digests-words.ts";
import { en } from "../../apps/web/src/locales/en.ts";
import { messagesByLocale } from "../../apps/web/src/locales/registry.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, seriousFindings } from "./open-pages.ts";

let pages: Pages;
const title = "a run of letters that waits for a person, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "how many messages wait stands beside their page, in words for who hears it, in %s",
      async (locale) => {
        const partnerId = pages.demo.highlightPartnerId;
        const { frame } = messagesByLocale[locale];
        const { page, complaints, context } = await pages.signIn("sales", { locale });
        const { data } = (await (await page.request.get("/v1/messages?state=open")).json()) as {
          data: unknown[];
        };
        await sendMessage(at(), { partnerId, kind: "question", text: `Pergunta ${locale}` });
        await page.reload();
        const count = data.length + 1;
        const { one, other } = frame.waiting.inbox;
        const said = count === 1 ? one : other.replace("#", String(count));
        const inbox = page.getByRole("navigation", { name: frame.navigation }).getByRole("link", {
          name: new RegExp(`^${frame.pages.inbox} ?: ${said}$`),
        });
        await inbox.getByText(String(count), { exact: true }).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("says what holds it, leaves once it is approved, and is watched until its letters have gone", async () => {
      const words = digestsWords.en;
      await updateProgramSettings(at(), { delivery: { needsApproval: true } });
      await writeLetters();
      const { page, context } = await openAsAdmin(pages, "/digests");
      const runs = page.getByRole("list", { name: words.runs });
      await runs.getByText(words.checking).waitFor();
      await runs.getByRole("link").first().click();
      await page.getByRole("button", { name: words.pause }).waitFor();
      expect(await page.getByRole("button", { name: words.approve }).count(), "nothing to approve yet").toBe(
        0,
      );

      await clearLetters(at());
      await settleRuns(at());
      await page.goto("/digests");
      await runs.getByText(words.states.gate).waitFor();
      const waiting = page.getByRole("navigation", { name: en.frame.navigation }).getByRole("link", {
        name: new RegExp(`^${en.frame.pages.digests} ?: ${en.frame.waiting.digests.one}$`),
      });
      await waiting.waitFor();
      await runs.getByRole("link").first().click();
      await page.getByRole("listitem").filter({ hasText: words.holdReasons.approval }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      const id = new URL(page.url()).pathname.split("/").at(-1);
      const read = async () => (await (await page.request.get(`/v1/digest-runs/${id}`)).json()) as Run;
      const held = (await read()).letters.find(({ state }) => state === "held");
      expect(held?.count).toBeGreaterThan(0);
      await page.getByText(`${held?.count} letters`, { exact: true }).waitFor();

      await page.getByRole("button", { name: words.approve }).click();
      await page.getByText(words.done.approve).waitFor();
      await waiting.waitFor({ state: "detached" });
      await page.getByRole("button", { name: words.approve }).waitFor({ state: "detached" });
      const approved = await read();
      expect(approved).toMatchObject({ state: "sending", approvalsNeeded: 0 });
      expect(approved.letters.find(({ state }) => state === "frozen")?.count).toBe(held?.count);
      await page.getByText(words.states.sending, { exact: true }).waitFor();
      const letters = approved.letters.reduce((sum, { count }) => sum + count, 0);
      await page
        .getByRole("status")
        .getByText(new RegExp(`of ${letters} letters are settled`))
        .waitFor();
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}

interface Run {
  letters: { state: string; count: number }[];
}

/** As the worker does on the day of the letters, up to where a run is looked over. */
async function writeLetters(): Promise<void> {
  const asOf = new Date(pages.demo.lastDigestAsOf);
  await planDigests({ ...at(), now: asOf }, { asOf, transport: "outbox" });
  const sender = {
    from: "Vértice <parceiros@example.com>",
    publicUrl: "http://localhost:3000",
    environment: "test",
    writesWithoutAddress: true,
  };
  await freezeDigests({ ...at(), now: asOf }, { sender });
  await settleRuns(at());
}
