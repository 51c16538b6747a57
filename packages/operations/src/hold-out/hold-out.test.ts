import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { planNotices } from "../notices/plan-notices.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { updateProgram } from "../programs/update-program.ts";
import { holdOutOf, isHeldOut, isWithinHoldOut } from "./held-out.ts";
import { measureHoldOut } from "./measure-hold-out.ts";

const since = "2026-10-05";
const holdOut = { share: 0.4, since, until: "2026-12-28" };

let house: TestDatabase;
let context: OperationContext;
let partnerIds: Awaited<ReturnType<typeof createPartner>>["id"][];

beforeEach(async () => {
  house = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const start = new Date("2026-09-01T12:00:00Z");
  const program = await createProgram(
    { database: house.database, actor, now: start },
    { slug: "v", name: "V" },
  );
  context = { database: house.database, programId: program.id, actor, now: start };
  partnerIds = [];
  for (let index = 0; index < 60; index += 1) {
    const contacts = [{ email: `leitor${index}@parceiro.example` }];
    partnerIds.push((await createPartner(context, { name: `Parceira ${index}`, contacts })).id);
  }
});
afterEach(() => house.drop());

const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });
const begin = () => updateProgram(context, { settings: { holdOut: { share: 0.4, since, weeks: 12 } } });

test("who is held out stays so for as long as it lasts, is another draw with the next one, and is about the share", () => {
  const drawn = partnerIds.filter((id) => isHeldOut(context.programId, holdOut, id));
  expect(partnerIds.filter((id) => isHeldOut(context.programId, holdOut, id))).toEqual(drawn);
  const next = partnerIds.filter((id) =>
    isHeldOut(context.programId, { ...holdOut, since: "2027-01-04" }, id),
  );
  expect(next).not.toEqual(drawn);
  const many = Array.from({ length: 10_000 }, (_, index) => `${index}` as (typeof partnerIds)[number]);
  const share = many.filter((id) => isHeldOut(context.programId, holdOut, id)).length / many.length;
  expect(share).toBeGreaterThan(0.38);
  expect(share).toBeLessThan(0.42);
  const wider = many.filter((id) => isHeldOut(context.programId, { ...holdOut, share: 0.5 }, id));
  expect(many.every((id) => !isHeldOut(context.programId, holdOut, id) || wider.includes(id))).toBe(true);
});

test("it lasts for its weeks, by the last day of each period, and is off without a share or a day", () => {
  expect(
    ["2026-10-04", "2026-10-05", "2026-12-27", "2026-12-28"].map((day) => isWithinHoldOut(holdOut, day)),
  ).toEqual([false, true, true, false]);
  const settings = (given: object) =>
    ({ holdOut: { share: 0, weeks: 12, ...given } }) as Parameters<typeof holdOutOf>[0];
  expect(holdOutOf(settings({ since }))).toBeNull();
  expect(holdOutOf(settings({ share: 0.2 }))).toBeNull();
  expect(holdOutOf(settings({ share: 0.4, since }))).toEqual(holdOut);
});

test("those held out get no digest, which says so, and every notice", async () => {
  await begin();
  const held = new Set(partnerIds.filter((id) => isHeldOut(context.programId, holdOut, id)));
  const now = at("2026-11-17T13:00:00Z");
  for (const partnerId of partnerIds)
    await submitLead(at("2026-11-17T12:00:00Z"), { partnerId, company: { name: "Padaria" } });
  const { planned, skipped } = await planDigests(now, { asOf: now.now, isAsOfNow: true });
  expect(planned).toBe(60 - held.size);
  expect(skipped).toEqual([{ reason: "held_out", count: held.size }]);
  expect(await planNotices(now, { asOf: now.now })).toEqual({ planned: 60 });
  const after = at("2027-01-12T13:00:00Z");
  expect((await planDigests(after, { asOf: after.now, isAsOfNow: true })).planned).toBe(60);
});

test("says nothing without a hold-out, early, or with few partners on a side", async () => {
  expect(await measureHoldOut(context)).toMatchObject({
    holdOut: null,
    sentLeads: { difference: { value: null, reason: "NO_DATA" }, verdict: "not_enough_data" },
  });
  await begin();
  expect(await measureHoldOut(at("2026-10-20T12:00:00Z"))).toMatchObject({
    holdOut: { weeksPassed: 2 },
    sentLeads: { difference: { value: null, n: 60, reason: "IMMATURE" } },
  });
  await updateProgram(context, { settings: { holdOut: { share: 0.05 } } });
  expect((await measureHoldOut(at("2026-11-20T12:00:00Z"))).sentLeads.difference.reason).toBe("TOO_FEW");
});

test("compares both sides partner by partner: by what they did since, with the interval of the difference", async () => {
  await begin();
  const held = partnerIds.filter((id) => isHeldOut(context.programId, holdOut, id));
  const others = partnerIds.filter((id) => !held.includes(id));
  const send = (partnerId: string, instant: string) =>
    submitLead(at(instant), { partnerId, company: { name: "Padaria" } });
  for (const partnerId of partnerIds) await send(partnerId, "2026-09-20T12:00:00Z");
  for (const partnerId of [...others, ...held.slice(0, 5)]) await send(partnerId, "2026-10-20T12:00:00Z");
  for (let more = 0; more < 30; more += 1)
    await send(held[0] ?? "", `2026-10-21T12:00:${String(more).padStart(2, "0")}Z`);
  const won = await send(others[0] ?? "", "2026-10-22T12:00:00Z");
  await recordEvent(at("2026-10-23T12:00:00Z"), won.id, { type: "qualified" });
  const late = await createPartner(at("2026-10-20T12:00:00Z"), {
    name: "Chegou depois",
    contacts: [{ email: "depois@parceiro.example" }],
  });
  await send(late.id, "2026-10-22T13:00:00Z");
  const report = await measureHoldOut(at("2026-11-20T12:00:00Z"));
  expect(report).toMatchObject({
    withLetters: { partners: others.length, sentLeads: others.length, hadLeadsQualified: 1 },
    withoutLetters: { partners: held.length, sentLeads: 5, hadLeadsQualified: 0 },
    sentLeads: { verdict: "more", difference: { n: 60, interval: { method: "newcombe", confidence: 0.95 } } },
    hadLeadsQualified: { verdict: "no_clear_difference" },
  });
  expect(report.sentLeads.difference.value).toBeCloseTo(1 - 5 / held.length, 12);
});
