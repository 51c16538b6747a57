import { claimWebhookDeliveries, settleWebhookDelivery } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secretWords } from "../../apps/web/src/blocks/secret-words.ts";
import { webhooksWords } from "../../apps/web/src/settings/webhooks-words.ts";
import { openAsAdmin } from "./open-as-admin.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";
import { overflowOf } from "./tab-to.ts";

const words = webhooksWords.en;
let pages: Pages;
const title = "webhooks and what was sent to them, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it("a secret is shown once, and what the listener answered stands in the log with the next try", async () => {
      const { page, context } = await openAsAdmin(pages, "/settings/webhooks");
      const shown = await makeWebhook(page, "crm.example.com");
      expect(shown).toMatch(/^whsec_/);
      expect(await page.content()).not.toContain(shown);
      await ping(page, "crm.example.com");
      const deliveries = page.getByRole("list", { name: words.deliveries });
      await deliveries.getByText(words.states.pending).waitFor();
      expect(await page.getByRole("button", { name: words.replay }).count()).toBe(0);
      await deliver(503);
      await page.reload();
      await deliveries.getByText(words.answered("503")).waitFor();
      await deliveries.getByText(words.tryingAgain).waitFor();
      await page.getByText(words.hearsAll).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
      await context.close();
    });

    it("what was delivered is sent again under its own id, where somebody asks for it", async () => {
      const { page, context } = await openAsAdmin(pages, "/settings/webhooks");
      await makeWebhook(page, "erp.example.com");
      await ping(page, "erp.example.com");
      await deliver(200);
      await page.reload();
      const deliveries = page.getByRole("list", { name: words.deliveries });
      await deliveries.getByText(words.states.delivered).waitFor();
      await page.getByRole("button", { name: words.replay }).click();
      await page.getByText(words.replayed).waitFor();
      const [again] = await claimed();
      const listed = (await (
        await page.request.get(`/v1/webhooks/${new URL(page.url()).pathname.split("/").at(-1)}/deliveries`)
      ).json()) as { data: { id: string; attempts: unknown[] }[] };
      expect(listed.data.map(({ id }) => id)).toContain(again?.id);
      await context.close();
    });
  },
);

function at() {
  return { ...pages.context, now: new Date() };
}

type Page = PersonPage["page"];

async function makeWebhook(page: Page, host: string): Promise<string> {
  await page.getByLabel(words.url).fill(`https://${host}/leadback`);
  await page.getByRole("button", { name: words.create }).click();
  const secret = page.getByRole("textbox", { name: secretWords.en.title });
  const shown = await secret.inputValue();
  await page.getByRole("button", { name: secretWords.en.done }).click();
  await secret.waitFor({ state: "detached" });
  return shown;
}

async function ping(page: Page, host: string): Promise<void> {
  await page.getByRole("link", { name: host }).click();
  await page.getByRole("button", { name: words.ping }).click();
  await page.getByText(words.pinged).waitFor();
}

async function claimed() {
  return claimWebhookDeliveries(at(), { limit: 10, except: [] });
}

/** As the worker does, at an address that answers with this status. */
async function deliver(status: number): Promise<void> {
  const waiting = await claimed();
  expect(waiting.length).toBeGreaterThan(0);
  for (const one of waiting)
    await settleWebhookDelivery(at(), one, { status, failure: null, durationMs: 12 }, 0.5);
}
