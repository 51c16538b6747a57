import type { CoachingSessionId } from "@leadback/db";
import { correctCoaching, getPartner, updatePartner } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../apps/web/src/locales/en.ts";
import { es } from "../../apps/web/src/locales/es.ts";
import { partnerFormsWords } from "../../apps/web/src/partner/partner-forms-words.ts";
import { partnerWords } from "../../apps/web/src/partner/partner-words.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";
import { overflowOf, tabTo } from "./tab-to.ts";

const forms = partnerFormsWords.en;
const words = partnerWords.en;
let pages: Pages;
const title = "what is agreed with a partner, in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
    });
    afterAll(() => pages?.close());

    it.each(["pt-BR", "en", "es"] as const)(
      "sets a goal by keyboard alone, in %s, and the focus is where it came from",
      async (locale) => {
        const { page, complaints, context } = await openPartner({ locale });
        const own = partnerFormsWords[locale].goal;
        const before = await read<List>(page, "goals");
        await tabTo(page, page.getByRole("button", { name: own.set }));
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        await tabTo(page, page.getByRole("dialog").locator("[inputmode=decimal]"));
        await page.keyboard.type("12");
        await page.keyboard.press("Enter");
        await page.getByText(own.saved).waitFor();
        expect(await page.locator(":focus").textContent()).toBe(own.set);
        const after = await read<List>(page, "goals");
        expect(after.data).toHaveLength(before.data.length + 1);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("changes a goal and gives one up, and takes both back", async () => {
      const { page, context } = await openPartner();
      const goals = page.getByRole("list", { name: words.goals });
      await goals
        .getByRole("button", { name: new RegExp(`^${forms.edit}: `) })
        .first()
        .click();
      const [before] = (await read<List>(page, "goals")).data;
      await page.getByLabel(forms.goal.target).fill("99");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.goal.changed).waitFor();
      expect((await read<List>(page, "goals")).data[0]).toMatchObject({ id: before?.id, target: 99 });
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await read<List>(page, "goals")).data[0]?.target).toBe(before?.target);
      const count = (await read<List>(page, "goals")).data.length;
      await goals
        .getByRole("button", { name: new RegExp(`^${forms.goal.giveUp}: `) })
        .first()
        .click();
      await page.getByText(forms.goal.gaveUp).waitFor();
      expect((await read<List>(page, "goals")).data).toHaveLength(count - 1);
      await page.getByRole("button", { name: en.form.undo }).last().click();
      await expect.poll(async () => (await read<List>(page, "goals")).data.length).toBe(count);
      await context.close();
    });

    it("says at the field what a goal cannot be, and keeps what was typed", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.goal.set }).click();
      await page.getByLabel(forms.goal.target).fill("2.5");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText("Leads and amounts in minor units are whole.").waitFor();
      await expect.poll(() => page.getByLabel(forms.goal.target).inputValue()).toBe("2.5");
      await context.close();
    });

    it("keeps what was typed when the session ends, and shows it again after signing in", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.coaching.record }).click();
      await page.getByLabel(forms.coaching.summary).fill("We practised how to ask for the budget.");
      await context.clearCookies();
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(en.session.over).waitFor();
      await pages.enter(page, "admin");
      await page.goto(`/partners/${pages.demo.highlightPartnerId}`);
      await page.getByRole("button", { name: forms.coaching.record }).click();
      await expect
        .poll(() => page.getByLabel(forms.coaching.summary).inputValue())
        .toBe("We practised how to ask for the budget.");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.coaching.saved).waitFor();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByText("We practised how to ask for the budget.").waitFor();
      await context.close();
    });

    it("keeps a recording only with who agreed to it", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.coaching.record }).click();
      await page.getByLabel(forms.coaching.kind).selectOption("call_review");
      await page.getByLabel(forms.coaching.summary).fill("We listened to a call.");
      await page.getByLabel(forms.coaching.recordingUrl, { exact: true }).fill("https://calls.example/7");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText("Say who agreed to the recording, when, and how you know.").waitFor();
      await page.getByLabel(forms.coaching.consentBy).fill("Caio Prado, Marina Teles");
      await page.getByLabel(forms.coaching.consentAt).fill("2026-10-01T10:00");
      await page.getByLabel(forms.coaching.consentSource).fill("Said at the beginning");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.coaching.saved).waitFor();
      const [session] = (await read<List>(page, "coaching")).data;
      expect(session).toMatchObject({ recordingConsent: { givenBy: ["Caio Prado", "Marina Teles"] } });
      await context.close();
    });

    it("a session on record is corrected, and says so; never over what somebody else corrected", async () => {
      const { page, complaints, context } = await openPartner();
      await page.getByRole("button", { name: forms.coaching.record }).click();
      await page.getByLabel(forms.coaching.summary).fill("We practised the wrong question.");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      const list = page.getByRole("list", { name: words.coaching });
      const correct = list.getByRole("button", { name: /^Correct the session of / }).first();
      await correct.click();
      await page.getByLabel(forms.coaching.summary).fill("We practised how to ask for the date.");
      const [session] = (await read<List>(page, "coaching")).data;
      await correctCoaching(
        { ...pages.context, now: new Date() },
        pages.demo.highlightPartnerId,
        session?.id as CoachingSessionId,
        { participants: ["Marina Teles"] },
      );
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => page.getByLabel(forms.coaching.participants).inputValue()).toBe("Marina Teles");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(forms.coaching.corrected).waitFor();
      await list.getByText("We practised how to ask for the date.").waitFor();
      await list
        .getByText(/corrected on /)
        .first()
        .waitFor();
      expect(complaints).toEqual(complaints.filter((one) => one.includes("412")));
      await context.close();
    });

    it("plans a checkpoint, moves it, says that it took place, takes that back, and the partner sees it", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: words.plan }).click();
      await page.getByLabel(words.planDate).fill("2031-03-05T10:00");
      await page.getByLabel(forms.checkpoint.notes).fill("Bring the new script");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(words.planned, { exact: true }).waitFor();
      const first = page.getByRole("list", { name: words.checkpoints }).getByRole("listitem").first();
      await first.getByRole("button", { name: new RegExp(`^${forms.checkpoint.change}`) }).click();
      await page.getByLabel(words.planDate).fill("2031-03-06T10:00");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.checkpoint.saved).waitFor();
      const state = async () => (await read<List>(page, "checkpoints")).data[0]?.state;
      await first.getByRole("button", { name: words.markDone }).click();
      await page.getByText(words.markedDone).waitFor();
      expect(await state()).toBe("done");
      await first.getByRole("button", { name: forms.checkpoint.next }).waitFor();
      await page.getByRole("button", { name: en.form.undo }).last().click();
      await expect.poll(state).toBe("planned");
      await first.getByRole("button", { name: forms.checkpoint.cancel }).click();
      await expect.poll(state).toBe("canceled");
      await context.close();
      const partner = await pages.signIn("partner", { locale: "en" });
      await partner.page.goto("/my/goals");
      await partner.page.getByText("Bring the new script").waitFor();
      await partner.context.close();
    });

    it("dates a new stage, and asks why a partnership ends", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.stage.change }).click();
      await page.getByLabel(forms.stage.stage, { exact: true }).selectOption("offboarding");
      await page.getByLabel(forms.stage.why).selectOption("business_closed");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.stage.saved(words.stages.offboarding)).waitFor();
      await page
        .getByText(`${words.stages.offboarding} · ${forms.stage.churnReasons.business_closed}`)
        .waitFor();
      await page.getByRole("button", { name: forms.stage.change }).click();
      await page.getByLabel(forms.stage.stage, { exact: true }).selectOption("expansion");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.stage.saved(words.stages.expansion)).waitFor();
      const { stageHistory } = await getPartner(pages.context, pages.demo.highlightPartnerId);
      expect(stageHistory.slice(-2)).toMatchObject([
        { stage: "offboarding", churnReason: "business_closed" },
        { stage: "expansion", churnReason: null },
      ]);
      await context.close();
    });

    it("adds somebody, changes how we write to them, and removes them once asked again", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.contact.add }).click();
      await page.getByLabel(forms.contact.email).fill("nina.alves@parceiro.example");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.contact.saved).waitFor();
      await page.getByRole("button", { name: forms.editOf("nina.alves@parceiro.example") }).click();
      await page.getByLabel(forms.contact.name, { exact: true }).fill("Nina Alves");
      await page.getByLabel(forms.contact.cadence).selectOption("monthly");
      await page.getByLabel(forms.contact.language).selectOption("es");
      await page.getByLabel(forms.contact.zone).fill("Mars/Olympus");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.locator("[aria-invalid=true]").waitFor();
      await page.getByLabel(forms.contact.zone).fill("America/Bogota");
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(`${forms.contact.cadences.monthly} · Español · America/Bogota`).waitFor();
      await page.getByRole("button", { name: `${forms.remove}: Nina Alves` }).click();
      await page.getByRole("dialog").getByRole("button", { name: forms.remove, exact: true }).click();
      await page.getByText(forms.contact.removed).waitFor();
      const { contacts } = await getPartner(pages.context, pages.demo.highlightPartnerId);
      expect(contacts.map(({ name }) => name)).not.toContain("Nina Alves");
      await context.close();
    });

    it("says what is wrong in the language that was chosen on the page, whatever the browser's own is", async () => {
      const { page, context } = await openPartner({ locale: "en" });
      await page.locator("header button[aria-haspopup=menu]").click();
      await page.locator("[role^=menuitem][lang=es]").click();
      const own = partnerFormsWords.es.contact;
      await page.getByRole("button", { name: own.add }).click();
      await page.getByLabel(own.email).fill("nina.alves@parceiro.example");
      await page.getByLabel(own.zone).fill("Mars/Olympus");
      await page.getByRole("button", { name: es.form.save }).click();
      await page.getByText("Zona horaria desconocida").waitFor();
      await context.close();
    });

    it("two tabs change one partner: the second is told, and neither loses what it typed", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.partner.change }).click();
      await page.getByLabel(forms.partner.region).fill("Nordeste");
      await updatePartner({ ...pages.context, now: new Date() }, pages.demo.highlightPartnerId, {
        tier: "platina",
      });
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(en.form.changedMeanwhile).waitFor();
      await page.getByRole("button", { name: en.form.seeWhatChanged }).click();
      await expect.poll(() => page.getByLabel(forms.partner.tier).inputValue()).toBe("platina");
      await expect.poll(() => page.getByLabel(forms.partner.region).inputValue()).toBe("Nordeste");
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByText(forms.partner.saved).waitFor();
      const saved = await getPartner(pages.context, pages.demo.highlightPartnerId);
      expect(saved).toMatchObject({ tier: "platina", region: "Nordeste" });
      await context.close();
    });

    it("names who looks after the partner, and lets an administrator give it to somebody else", async () => {
      const { page, context } = await openPartner();
      await page.getByRole("button", { name: forms.partner.change }).click();
      await page.getByLabel(forms.partner.manager).selectOption({ index: 1 });
      const name = await page.getByLabel(forms.partner.manager).locator("option:checked").textContent();
      await page.getByRole("button", { name: en.form.save }).click();
      await page.getByText(forms.partner.managedBy(name ?? "")).waitFor();
      await context.close();
    });

    it("offers no form to whoever may not change a partner", async () => {
      const { page, context } = await pages.signIn("viewer", { locale: "en" });
      await page.goto(`/partners/${pages.demo.highlightPartnerId}`);
      await page.locator(".figure-grid").waitFor();
      for (const name of [forms.partner.change, forms.goal.set, forms.contact.add, forms.stage.change]) {
        expect(await page.getByRole("button", { name }).count(), name).toBe(0);
      }
      await context.close();
    });

    it.each(["light", "dark"] as const)(
      "every dialog at 375 px: nothing serious for axe, %s",
      async (colorScheme) => {
        const { page, context } = await openPartner({
          colorScheme,
          locale: "en",
          viewport: { width: 375, height: 800 },
        });
        const openers = [
          forms.partner.change,
          forms.goal.set,
          words.plan,
          forms.coaching.record,
          forms.stage.change,
          forms.contact.add,
        ];
        for (const name of openers) {
          await page.getByRole("button", { name }).click();
          await page.getByRole("dialog").waitFor();
          expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
          expect(await seriousFindings(page), name).toEqual([]);
          await page.keyboard.press("Escape");
          await page.getByRole("dialog").waitFor({ state: "detached" });
        }
        await context.close();
      },
    );
  },
);

interface List {
  data: { id: string; target?: number; state?: string }[];
}

async function openPartner(options: Parameters<Pages["signIn"]>[1] = {}): Promise<PersonPage> {
  const opened = await pages.signIn("admin", { locale: "en", ...options });
  await opened.page.goto(`/partners/${pages.demo.highlightPartnerId}`);
  await opened.page.locator(".figure-grid").waitFor();
  return opened;
}

async function read<Answer>(page: PersonPage["page"], list: string): Promise<Answer> {
  const path = `/v1/partners/${pages.demo.highlightPartnerId}/${list}`;
  return (await page.request.get(path)).json() as Promise<Answer>;
}
