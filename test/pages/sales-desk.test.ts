import { readFileSync } from "node:fs";
import type { LeadId } from "@leadback/db";
import { getLead, listLeads, putReason, recordEvent, submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillModel } from "./fill-model.ts";
import { isBrowserHere, openPages, type Pages, type PersonPage, seriousFindings } from "./open-pages.ts";

let pages: Pages;
const title = "the sales desk in Chromium";
describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    beforeAll(async () => {
      pages = await openPages();
      await putReason(
        pages.context,
        "no_pilot_slot",
        {
          canonicalCode: "timing_no_priority",
          labels: { "pt-BR": "Sem vaga no piloto", en: "No pilot slot", es: "Sin cupo en el piloto" },
          detail: { prompts: { en: "Which pilot?" }, isRequired: true },
        },
        "en",
      );
    });
    afterAll(() => pages?.close());

    it("a lead ends for the programme's own reason once its question is answered", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const row = page.locator("[data-lead]").first();
      await row.focus();
      const id = (await row.getAttribute("data-lead")) ?? "";
      await page.keyboard.press("d");
      await page.getByRole("dialog").getByRole("combobox").first().fill("pilot");
      await page.getByRole("option", { name: "No pilot slot" }).waitFor();
      await page.keyboard.press("Enter");
      const sentence = page.locator("[name=sentence]");
      await sentence.fill("The pilot of this quarter is full; we take up new companies in April.");
      await sentence.press("Enter");
      await page.getByText("Your programme asks for this with that reason.").first().waitFor();
      await page.getByLabel("Which pilot?").fill("Q2");
      await sentence.press("Enter");
      await page.getByText("ended: No pilot slot").waitFor();
      expect(await readLead(page, id)).toMatchObject({
        stage: "disqualified",
        reason: "timing_no_priority",
        ownReason: "no_pilot_slot",
      });
      await page.goto(`/leads/${id}`);
      await page.getByText("Ended: not qualified · No pilot slot").waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("keys act on the first lead while none has the focus, which one sees, and on the one that had it last", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const rows = page.locator("[data-lead]");
      await rows.first().waitFor();
      await page.getByText(/^Why this lead is next: /).waitFor();
      const idOf = (row: number) => rows.nth(row).getAttribute("data-lead");
      const focused = () => page.locator("[data-lead]:focus").getAttribute("data-lead");
      await page.keyboard.press("d");
      await page.getByRole("dialog").waitFor();
      expect(new URL(page.url()).searchParams.get("end")).toBe(await idOf(0));
      await page.getByRole("option").first().waitFor();
      // The list of reasons closes first, then the form.
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await expect.poll(focused).toBe(await idOf(0));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe(await idOf(2));
      await page.evaluate("document.activeElement.blur()");
      await page.keyboard.press("x");
      expect(await focused()).toBe(await idOf(2));
      expect(await chosen(page)).toBe(1);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("a change of stage is shown at once, and taken back leaves no trace", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const id = await leadIdIn("accepted");
      await page.goto(`/leads/${id}`);
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      await button("Qualified").waitFor();
      const before = await readLead(page, id);
      await page.keyboard.press("c");
      await page.getByText(`${before.ref}: In contact`).waitFor();
      await page.keyboard.press("Control+z");
      await page.getByText(`${before.ref}: In contact`).waitFor({ state: "detached" });
      await button("Won").click();
      await page.getByRole("dialog").getByRole("button", { name: "Mark as won" }).click();
      await page.getByText("Give the amount as a number.").waitFor();
      expect(await page.locator(":focus").getAttribute("inputmode")).toBe("decimal");
      await page.keyboard.type("1500");
      await page.keyboard.press("Enter");
      await page.getByText(`${before.ref}: Won`).waitFor();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await button("Qualified").count()).toBe(0);
      await page.keyboard.press("Control+z");
      await button("Qualified").waitFor();
      await page.goto("/desk");
      await page.locator("[data-lead]").first().waitFor();
      expect(await readLead(page, id)).toMatchObject({ stage: "accepted", version: before.version });
      const ended = await leadIdIn("disqualified");
      await page.goto(`/leads/${ended}`);
      await button("Reopen").click();
      await button("End it").waitFor();
      await page.keyboard.press("Control+z");
      await button("Reopen").waitFor();
      await button("Reopen").click();
      await page.goto("/desk");
      await expect
        .poll(async () => (await readLead(page, ended)).stage, { timeout: 10_000 })
        .not.toBe("disqualified");
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("says nothing in red before the first try, then leads to the first field that is wrong", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      await page.locator("[data-lead]").first().waitFor();
      await page.keyboard.press("d");
      const dialog = page.getByRole("dialog");
      const reason = dialog.getByRole("combobox").first();
      const choose = async (typed: string, name: RegExp) => {
        await reason.fill(typed);
        await page.locator("[data-combobox-selected]", { hasText: name }).waitFor();
        await page.keyboard.press("Enter");
        await page.locator("[data-evidence]:focus, [name=sentence]:focus").waitFor();
      };
      await choose("below min", /Company below/);
      await expect.poll(() => page.locator("[data-evidence=expected]").inputValue()).toBe("20");
      expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
      await page.locator("[data-evidence=observed]").fill("eight");
      await page.locator("[name=sentence]").press("Enter");
      await page.locator("[data-evidence=observed]:focus").waitFor();
      expect(await page.locator("[data-evidence=observed]").getAttribute("aria-invalid")).toBe("true");
      await choose("budget bel", /budget/i);
      expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
      for (const field of ["observed", "expected"])
        expect(await page.locator(`[data-evidence=${field}]`).inputValue(), field).toBe("");
      await context.close();
    });

    it("takes no number of employees for a budget in bulk either, and looks for what the profile does", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const boxes = page.getByRole("checkbox", { name: /^Select / });
      await boxes.first().check();
      await boxes.nth(1).check();
      await page.getByRole("button", { name: "End them" }).click();
      const dialog = page.getByRole("dialog", { name: "End 2 leads" });
      const choose = async (typed: string, name: RegExp) => {
        const field = dialog.getByRole("combobox").first();
        await field.fill("");
        await field.pressSequentially(typed);
        await page.locator("[data-combobox-selected]", { hasText: name }).waitFor();
        await page.keyboard.press("Enter");
        await expect.poll(() => field.inputValue()).toMatch(name);
        await dialog.getByText("The same for all").waitFor();
      };
      const shared = dialog.getByRole("group", { name: "The same for all" });
      await choose("below min", /Company below/);
      await expect.poll(() => shared.getByLabel("What we look for").inputValue()).toBe("20");
      await shared.getByLabel("What we look for").fill("30");
      await shared.getByLabel("What was observed").fill("8");
      await choose("budget bel", /budget/i);
      await expect.poll(() => shared.getByLabel("What we look for").inputValue()).toBe("");
      await expect.poll(() => shared.getByLabel("What was observed").inputValue()).toBe("");
      await context.close();
    });

    it("an ended lead is kept until a date and comes back then; a date in the past is refused in its place", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const id = await leadIdIn("disqualified");
      await page.goto(`/leads/${id}`);
      await page.getByRole("button", { name: "Take up again on a date" }).click();
      const date = page.getByLabel("On this day");
      await date.waitFor();
      expect(await date.inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await date.fill("2020-01-01");
      await date.press("Enter");
      await page.getByText("Choose a day after today.").waitFor();
      await date.fill("2099-05-04");
      await date.press("Enter");
      await page.getByText("Comes back to the desk on May 4, 2099.").waitFor();
      expect(await readLead(page, id)).toMatchObject({ stage: "recycled", reopenAt: "2099-05-04" });
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("the partner is asked for what is missing, and the lead says that it waits", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const id = await leadIdIn("accepted");
      await page.goto(`/leads/${id}`);
      await page.getByRole("button", { name: "Ask the partner" }).click();
      const ask = page.getByRole("dialog").getByRole("button", { name: "Ask", exact: true });
      await ask.click();
      await page.getByText("Choose at least one thing to ask for.").waitFor();
      await page.getByRole("checkbox", { name: "annual revenue" }).check();
      expect(await seriousFindings(page)).toEqual([]);
      await ask.click();
      await page.getByText(/We asked .* for annual revenue on/).waitFor();
      expect(await readLead(page, id)).toMatchObject({
        informationRequested: { fields: ["company.annualRevenueCents"] },
      });
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("a lead is given to a colleague by name", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      const id = await leadIdIn("contacted");
      const { data } = (await (await page.request.get("/v1/colleagues")).json()) as {
        data: { userId: string; name: string; role: string }[];
      };
      const manager = data.find(({ role }) => role === "channel_manager");
      await page.goto(`/leads/${id}`);
      const before = await readLead(page, id);
      const give = async () => {
        await page.getByRole("button", { name: "Give to" }).click();
        await page.getByRole("menuitem", { name: manager?.name ?? "", exact: true }).click();
        await page.getByText(`is with ${manager?.name} now`).waitFor();
      };
      await give();
      await page.keyboard.press("Control+z");
      await page.getByText(`is with ${manager?.name} now`).waitFor({ state: "detached" });
      await give();
      await page
        .getByRole("definition")
        .filter({ hasText: manager?.name ?? "" })
        .waitFor();
      expect(await readLead(page, id)).toMatchObject({
        assignedTo: manager?.userId,
        version: Number(before.version) + 1,
      });
      await page.getByText(`Assigned · ${manager?.name}`).waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("a session that ended keeps which leads were selected, and what was to be asked, and comes back to it", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const boxes = page.getByRole("checkbox", { name: /^Select / });
      await boxes.nth(2).check();
      await boxes.nth(4).check();
      const id = await leadIdIn("accepted");
      await page.goto(`/leads/${id}`);
      await page.getByRole("button", { name: "Ask the partner" }).click();
      await page.getByRole("checkbox", { name: "city" }).check();
      await context.clearCookies();
      await page.getByRole("dialog").getByRole("button", { name: "Ask", exact: true }).click();
      const link = page.getByRole("link", { name: "Sign in again" });
      const next = new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get("next");
      await pages.enter(page, "sales");
      await page.goto(next ?? "");
      await page.getByRole("dialog", { name: /^Ask for information/ }).waitFor();
      expect(await page.getByRole("checkbox", { name: "city" }).isChecked()).toBe(true);
      await page.goto("/desk");
      await page.getByText("2 leads selected").waitFor();
      await page.getByRole("button", { name: "Clear the selection" }).click();
      await page.reload();
      await boxes.first().waitFor();
      expect(await chosen(page)).toBe(0);
      await context.close();
    });

    it("what was to be asked is not, when somebody changed the lead in another tab or it is taken back", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const id = await leadIdIn("accepted");
      await page.goto(`/leads/${id}`);
      await page.getByRole("button", { name: "Ask the partner" }).click();
      const dialog = page.getByRole("dialog", { name: /^Ask for information/ });
      await dialog.getByRole("checkbox", { name: "country" }).check();
      await recordEvent(pages.context, id as LeadId, { type: "noted", text: "x", visibility: "internal" });
      await dialog.getByRole("button", { name: "Ask", exact: true }).click();
      await page.getByText("Somebody else changed this meanwhile").waitFor();
      await page.getByRole("button", { name: "See how it stands now" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Ask the partner" }).click();
      expect(await dialog.getByRole("checkbox", { name: "country" }).isChecked()).toBe(true);
      await dialog.getByRole("button", { name: "Ask", exact: true }).click();
      await page.getByText(/has been asked/).waitFor();
      await page.keyboard.press("Control+z");
      await page.goto("/desk");
      await page.locator("[data-lead]").first().waitFor();
      expect(await readLead(page, id)).toMatchObject({ informationRequested: null });
      await context.close();
    });

    it("of two things that can still be taken back, the keys take back the latest alone", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const rows = page.locator("[data-lead]");
      const ids = [await rows.nth(6).getAttribute("data-lead"), await rows.nth(7).getAttribute("data-lead")];
      const [first, second] = [await readLead(page, ids[0] ?? ""), await readLead(page, ids[1] ?? "")];
      await rows.nth(6).focus();
      await page.keyboard.press("a");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("a");
      await page.getByText(`${second.ref}: attempt by`).waitFor();
      await page.keyboard.press("Control+z");
      await page.getByText(`${second.ref}: attempt by`).waitFor({ state: "detached" });
      await page.goto("/leads");
      await page.locator(".row").first().waitFor();
      await expect
        .poll(async () => (await readLead(page, ids[0] ?? "")).attempts, { timeout: 10_000 })
        .toBe(Number(first.attempts) + 1);
      expect((await readLead(page, ids[1] ?? "")).attempts).toBe(second.attempts);
      await context.close();
    });

    it.each(["/desk", "/leads?sort=-score"])(
      "several leads end at once by keyboard on %s, each with its own sentence, and are taken back together",
      async (path) => {
        const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
        await page.goto(path);
        const boxes = page.getByRole("main").getByRole("checkbox", { name: /^Select / });
        await boxes.first().waitFor();
        await page.locator("[data-lead]").first().focus();
        // Only what is being worked can be selected; the others leave the key without effect.
        for (let row = 0; row < 40 && (await chosen(page)) < 3; row += 1) {
          await page.keyboard.press("x");
          if ((await chosen(page)) < 3) await page.keyboard.press("ArrowDown");
        }
        await page.getByText("3 leads selected").waitFor();
        await page.keyboard.press("d");
        const dialog = page.getByRole("dialog", { name: "End 3 leads" });
        await dialog.getByRole("combobox").first().fill("below min");
        await page.getByRole("option", { name: /Company below/ }).waitFor();
        await page.keyboard.press("Enter");
        await dialog.getByText("The same for all").waitFor();
        const ids = await sentenceIds(page);
        expect(ids).toHaveLength(3);
        await dialog.getByRole("button", { name: "End 3 leads" }).click();
        expect((await readLead(page, ids[0] ?? "")).disqualifiedAt).toBeNull();
        const shared = dialog.getByRole("group", { name: "The same for all" });
        await shared.getByLabel("What we look for").fill("900");
        await shared.getByLabel("What was observed").fill("8");
        const second = page.locator(`[name="sentence-${ids[1]}"]`);
        await second.fill("Eight people work there today; our product pays off from 900 people upwards.");
        expect(await seriousFindings(page)).toEqual([]);
        await second.press("Enter");
        await page.getByText(/^3 leads ended: Company below/).waitFor();
        await dialog.waitFor({ state: "detached" });
        for (const id of ids) {
          expect(await readLead(page, id)).toMatchObject({ reason: "fit_company_too_small" });
        }
        await page.keyboard.press("Control+z");
        await page.getByText("3 leads are open again, as if they had not ended").waitFor();
        for (const id of ids) expect(await readLead(page, id)).toMatchObject({ reason: null });
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it.each([
      { locale: "pt-BR", first: "porte", again: "poder", chosen: /poder/ },
      { locale: "en", first: "below min", again: "cannot", chosen: /cannot/ },
      { locale: "es", first: "tamaño", again: "poder", chosen: /poder/ },
    ] as const)(
      "Enter chooses what is typed now, however quickly it replaced another reason, in $locale",
      async ({ locale, first, again, chosen: label }) => {
        const { page, complaints, context } = await pages.signIn("sales", { locale });
        const rows = page.locator("[data-lead]");
        await rows.nth(4).focus();
        await page.keyboard.press("d");
        const reason = page.getByRole("dialog").getByRole("combobox").first();
        await reason.waitFor();
        await reason.fill(first);
        await reason.press("Enter");
        await page.locator("[name=sentence]").waitFor();
        const before = await reason.inputValue();
        expect(before).not.toBe(first);
        for (const typed of [again, first, again]) {
          await reason.fill(typed);
          await reason.press("Enter");
          await expect.poll(() => reason.inputValue()).toMatch(typed === first ? before : label);
          expect(await page.getByRole("option").count()).toBe(0);
        }
        await reason.fill("zzz");
        await reason.press("Enter");
        expect(await page.getByRole("dialog").count(), "nothing is sent with the reason before").toBe(1);
        await reason.fill(first);
        await reason.press("ArrowDown");
        await reason.press("Enter");
        await expect.poll(() => reason.inputValue()).not.toBe(first);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );

    it("of several leads, the one that somebody changed meanwhile stays and says so", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const boxes = page.getByRole("checkbox", { name: /^Select / });
      await boxes.first().check();
      await boxes.nth(1).check();
      await page.getByRole("button", { name: "End them" }).click();
      const dialog = page.getByRole("dialog", { name: "End 2 leads" });
      await dialog.getByRole("combobox").first().fill("no priority");
      await page.keyboard.press("Enter");
      const ids = await sentenceIds(page);
      for (const id of ids)
        await page.locator(`[name="sentence-${id}"]`).fill("They decide on this in the next financial year.");
      await recordEvent(pages.context, ids[1] as LeadId, {
        type: "noted",
        text: "x",
        visibility: "internal",
      });
      await dialog.getByRole("button", { name: "End 2 leads" }).click();
      await dialog.getByText(/^✓ Ended/).waitFor();
      await dialog.getByText(/Somebody changed it meanwhile/).waitFor();
      expect((await readLead(page, ids[1] ?? "")).reason).toBeNull();
      await dialog.getByRole("button", { name: "End one lead" }).click();
      await dialog.waitFor({ state: "detached" });
      expect(await readLead(page, ids[1] ?? "")).toMatchObject({ reason: "timing_no_priority" });
      await context.close();
    });

    it("a lead that another partner had sent stands beside that one, and ends or helps as what it is", async () => {
      const { context: operation, demo } = pages;
      const { data } = await listLeads(operation, { stage: "accepted", limit: 200 });
      const first = await Promise.all(data.map(({ id }) => getLead(operation, id)));
      const earlier = first.find(
        ({ company, partnerId, duplicate }) =>
          company.domain !== null && partnerId !== demo.highlightPartnerId && duplicate.verdict === "new",
      );
      if (earlier === undefined) throw new Error("The demo has no accepted lead with a website.");
      const sent = await submitLead(
        { ...operation, now: new Date() },
        {
          partnerId: demo.highlightPartnerId,
          company: { name: "Outro nome", domain: earlier.company.domain ?? "" },
        },
      );
      expect(sent.duplicate).toMatchObject({ verdict: "other_partner_active", leadId: earlier.id });
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      await page.goto(`/leads/${sent.id}`);
      await page.getByRole("columnheader", { name: `${earlier.ref} (the earlier one)` }).waitFor();
      const website = page.getByRole("row", { name: /Website/ });
      expect(await website.textContent()).toContain("= the same");
      await look(page, "duplicate");
      await page.getByRole("button", { name: /^Record that .* helped with/ }).click();
      await page.getByText(/is recorded as having helped with/).waitFor();
      expect((await getLead(operation, earlier.id as LeadId)).influencedBy).toHaveLength(1);
      await page.getByRole("button", { name: "End this one as a duplicate" }).click();
      const reason = page.getByRole("dialog").getByRole("combobox").first();
      await page.locator("[name=sentence]").waitFor();
      expect(await reason.inputValue()).not.toBe("");
      await page.locator("[name=sentence]").press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await readLead(page, sent.id)).toMatchObject({ reason: "duplicate_other_partner" });
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("single letters do nothing once a person has turned them off, and the help says which there are", async () => {
      const { page, complaints, context } = await pages.signIn("sales", { locale: "en" });
      await page.locator("[data-lead]").first().focus();
      await page.keyboard.press("?");
      const help = page.getByRole("dialog", { name: "Keys" });
      await help.getByText("logs an attempt").first().waitFor();
      await look(page, "keys");
      await help.getByRole("switch").click();
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "detached" });
      const row = page.locator("[data-lead]").first();
      await row.focus();
      for (const key of ["d", "a", "x", "?"]) await page.keyboard.press(key);
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await chosen(page)).toBe(0);
      await page.reload();
      await row.focus();
      await page.keyboard.press("d");
      expect(new URL(page.url()).searchParams.get("end")).toBeNull();
      await page.getByRole("button", { name: "Keys that do something here" }).click();
      await help.getByRole("switch").click();
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "detached" });
      await row.focus();
      await page.keyboard.press("x");
      expect(await chosen(page)).toBe(1);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("the desk is a file for a spreadsheet, and a lead says that no model has earned its place", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      await page.locator("[data-lead]").first().waitFor();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV" }).click();
      const file = readFileSync(await (await download).path(), "utf8");
      expect(file).toContain("Reference,Company,Partner,Stage,Score,Grade,Due,Why now");
      expect(file.trim().split("\r\n")).toHaveLength((await page.locator("[data-lead]").count()) + 1);
      await page.locator("[data-lead]").first().click();
      await page.getByRole("heading", { name: "What past leads say" }).waitFor();
      await page.getByText(/No learnt model has yet proved/).waitFor();
      await look(page, "lead");
      await context.close();
    });

    it("a learnt model that is active says how likely a lead is won, and why", async () => {
      const { page, context } = await pages.signIn("sales", { locale: "en" });
      const { programId, leadId } = await fillModel(pages);
      await choose(page, programId);
      await page.goto(`/leads/${leadId}`);
      const score = (await (await page.request.get(`/v1/leads/${leadId}/score`)).json()) as {
        probability: number;
        model: { baseRate: number; contributions: { feature: string; value: unknown; logit: number }[] };
      };
      const percent = (rate: number) => new Intl.NumberFormat("en", { style: "percent" }).format(rate);
      expect(score.probability).toBeGreaterThan(0.5);
      await page
        .getByText(
          `Of leads like this one, ${percent(score.probability)} are won. Of all that the model learnt from, ${percent(score.model.baseRate)} were.`,
        )
        .waitFor();
      const strongest = score.model.contributions.toSorted(
        (a, b) => Math.abs(b.logit) - Math.abs(a.logit),
      )[0];
      expect(strongest).toMatchObject({ feature: "channel", value: "fair" });
      await page.getByText("Channel: fair").waitFor();
      await look(page, "model");
      await context.close();
    });

    it.each(["light", "dark"] as const)(
      "the forms of the desk are narrow enough for a phone, %s",
      async (colorScheme) => {
        const viewport = { width: 375, height: 800 };
        const { page, context } = await pages.signIn("sales", { locale: "pt-BR", colorScheme, viewport });
        const boxes = page.getByRole("main").getByRole("checkbox", { name: /^Selecionar / });
        await boxes.first().check();
        await boxes.nth(1).check();
        await page.getByRole("button", { name: "Encerrar" }).click();
        await page.getByRole("dialog").getByRole("combobox").first().fill("porte");
        await page.keyboard.press("Enter");
        await page.locator("[name^=sentence-]").first().waitFor();
        await look(page, `bulk-${colorScheme}`);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await look(page, `desk-${colorScheme}`);
        await page.goto(`/leads/${await leadIdIn("accepted")}`);
        await page.getByRole("button", { name: "Perguntar ao parceiro" }).click();
        await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
        await look(page, `ask-${colorScheme}`);
        await page.goto(`/leads/${await leadIdIn("disqualified")}`);
        await page.getByRole("button", { name: "Retomar em uma data" }).click();
        await page.getByLabel("Neste dia").waitFor();
        await look(page, `recycle-${colorScheme}`);
        await context.close();
      },
    );
  },
);

async function leadIdIn(stage: "disqualified" | "accepted" | "contacted"): Promise<string> {
  const { data } = await listLeads(pages.context, { stage, limit: 200 });
  const lead = data.find(({ informationRequested }) => informationRequested === null);
  if (lead === undefined) throw new Error(`The demo has no lead that is ${stage}.`);
  return lead.id;
}

async function readLead(page: PersonPage["page"], id: string): Promise<Record<string, unknown>> {
  const answer = await page.request.get(`/v1/leads/${id}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** Goes on in another programme that the person belongs to. */
async function choose(page: PersonPage["page"], programId: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/v1/session")).json()) as { csrfToken: string };
  const answer = await page.request.post("/v1/session/program", {
    data: { programId },
    headers: { "X-CSRF-Token": csrfToken },
  });
  expect(answer.ok()).toBe(true);
}

/** How many leads the page says are selected. */
async function chosen(page: PersonPage["page"]): Promise<number> {
  return page
    .getByRole("main")
    .getByRole("checkbox", { name: /^Select /, checked: true })
    .count();
}

async function sentenceIds(page: PersonPage["page"]): Promise<string[]> {
  await page.locator("[name^=sentence-]").first().waitFor();
  const fields = await page.locator("[name^=sentence-]").all();
  const names = await Promise.all(fields.map((field) => field.getAttribute("name")));
  return names.map((name) => name?.replace("sentence-", "") ?? "");
}

/** Nothing is wider than the window, and nothing serious for axe. */
async function look(page: PersonPage["page"], name: string): Promise<void> {
  const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  expect(overflow, name).toBeLessThanOrEqual(0);
  expect(await seriousFindings(page), name).toEqual([]);
}
