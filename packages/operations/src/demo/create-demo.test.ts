import { isDeepStrictEqual } from "node:util";
import {
  auditEntries,
  eventText,
  leadEvents,
  leads,
  partnerContacts,
  partners,
  programs,
} from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { asc, max } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { type DigestPreview, previewDigest } from "../digests/preview-digest.ts";
import { authenticateApiKey } from "../keys/authenticate-api-key.ts";
import { checkProjections, type ProjectionDifference } from "../maintenance/check-projections.ts";
import { createDemo, type Demo } from "./create-demo.ts";
import { demoExists } from "./demo-exists.ts";

const now = new Date("2026-11-21T23:00:00Z");
const actor = { kind: "system" as const, id: "test" };
let test: TestDatabase;
let demo: Demo;
let context: OperationContext;
let previews: Map<string, DigestPreview>;

beforeAll(async () => {
  test = await createTestDatabase();
  demo = await createDemo({ database: test.database, actor, now });
  context = { database: test.database, programId: demo.program.id, actor, now };
  previews = new Map();
  for (const { id, name } of demo.partners)
    previews.set(name, await previewDigest(context, { partnerId: id, asOf: demo.lastDigestAsOf }));
});
afterAll(() => test.drop());

describe("createDemo", () => {
  it("makes partners from one lead to two fifths of all, together as many leads as asked for", () => {
    const sizes = demo.partners.map((partner) => partner.leads);
    expect(demo.partners).toHaveLength(14);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(600);
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes) / 600).toBeCloseTo(0.38, 1);
  });

  it("writes projections and scores that follow from the events", async () => {
    const check = await checkProjections(context);
    expect(check).toMatchObject({ leads: 600, scores: 600 });
    expect(check.differences.filter(isRealDifference)).toEqual([]);
  });

  it("writes nothing that is later than now", async () => {
    const [latest] = await context.database.inProgram(context.programId, (transaction) =>
      transaction
        .select({ occurredAt: max(leadEvents.occurredAt), recordedAt: max(leadEvents.recordedAt) })
        .from(leadEvents),
    );
    expect(latest?.occurredAt?.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(latest?.recordedAt?.getTime()).toBeLessThanOrEqual(now.getTime());
  });

  it("gives every partner a digest in its own language", () => {
    for (const [name, { text, skipReason }] of previews) {
      expect(skipReason, name).toBeNull();
      expect(text.length, name).toBeGreaterThan(300);
    }
    const locales = [...previews.values()].map(({ snapshot }) => snapshot.locale);
    expect(new Set(locales)).toEqual(new Set(["pt-BR", "es", "en"]));
    expect(previews.get("Consultora Río")?.snapshot.locale).toBe("es");
    expect(previews.get("Harbour Bridge Advisory")?.snapshot.locale).toBe("en");
  });

  it("shows every kind of digest", () => {
    expect(previews.get("Nova Rota Representações")?.snapshot.edition).toBe("welcome");
    expect(previews.get("Vale Verde Sistemas")?.snapshot.edition).toBe("quiet");
    expect(previews.get("Sete Colinas Tecnologia")?.snapshot.period.cadence).toBe("biweekly");
    expect(previews.get("Agência Farol")?.snapshot.nextStep.kind).toBe("answer_request");
    const single = previews.get("Atlas Assessoria Contábil")?.snapshot;
    expect(single?.headline).toMatchObject({ qualified: 0, decided: 1 });
    const editions = [...previews.values()].map(({ snapshot }) => snapshot.edition);
    expect(editions.filter((edition) => edition === "regular")).toHaveLength(12);
  });

  it("has one digest with a win, a lesson that several leads teach, and our own late answers", () => {
    const highlight = demo.partners.find(({ id }) => id === demo.highlightPartnerId);
    const snapshot = previews.get(highlight?.name ?? "")?.snapshot;
    expect(snapshot?.wins).toMatchObject({ total: 1, first: [{ amountCents: 1_840_000, currency: "BRL" }] });
    expect(snapshot?.headline).toMatchObject({
      qualified: 7,
      decided: 12,
      countingAgainst: { of: 10 },
      previous: { qualified: 5, decided: 11 },
    });
    expect(snapshot?.nextStep).toMatchObject({ kind: "coach", because: { count: 3, of: 5 } });
    expect(snapshot?.examples.good).toHaveLength(2);
    expect(snapshot?.examples.bad).toHaveLength(2);
    expect(snapshot?.responseTime?.lateCount).toBeGreaterThan(0);
  });

  it("opens with the key that it returns", async () => {
    const authenticated = await authenticateApiKey(context.database, demo.apiKey, now);
    expect(authenticated).toMatchObject({ programId: demo.program.id });
  });

  it("refuses a slug that is taken, and says so", async () => {
    expect(await demoExists(test.database)).toBe(true);
    expect(await demoExists(test.database, "other")).toBe(false);
    await expect(createDemo({ database: test.database, actor, now })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining('"demo"'),
    });
  });

  it("refuses more partners than the leads are enough for", async () => {
    await expect(
      createDemo({ database: test.database, actor, now }, { slug: "tiny", leads: 20 }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("leaves nothing behind when it dies half-way", async () => {
    const dying = createDemo(
      { database: test.database, actor, now },
      {
        slug: "broken",
        onProgress: () => {
          throw new Error("power cut");
        },
      },
    );
    await expect(dying).rejects.toThrow("power cut");
    expect(await demoExists(test.database, "broken")).toBe(false);
  });

  it("writes the same content again under other ids", async () => {
    const again = await createDemo({ database: test.database, actor, now }, { slug: "again" });
    expect(again.program.id).not.toBe(demo.program.id);
    expect(await content(again)).toEqual(await content(demo));
  });

  it("keeps its progress and its sizes with several chunks and more partners than are described", async () => {
    const steps: number[] = [];
    const large = await createDemo(
      { database: test.database, actor, now },
      { slug: "large", leads: 2_500, partners: 40, seed: 7, onProgress: (written) => steps.push(written) },
    );
    expect(steps).toEqual([1_000, 2_000, 2_500]);
    expect(new Set(large.partners.map(({ name }) => name)).size).toBe(40);
    const check = await checkProjections({ ...context, programId: large.program.id });
    expect(check.leads).toBe(2_500);
    expect(check.differences.filter(isRealDifference)).toEqual([]);
  });
});

/** The database keeps the keys of an object in an order of its own. */
function isRealDifference({ stored, computed }: ProjectionDifference): boolean {
  return !isDeepStrictEqual(stored, computed);
}

/** What the demo says, without ids. */
async function content({ program }: Demo) {
  return context.database.inProgram(program.id, async (transaction) => ({
    partners: await transaction
      .select({ name: partners.name, stage: partners.stage, createdAt: partners.createdAt })
      .from(partners)
      .orderBy(asc(partners.name)),
    contacts: await transaction
      .select({ email: partnerContacts.email, name: partnerContacts.name })
      .from(partnerContacts)
      .orderBy(asc(partnerContacts.email)),
    leads: await transaction
      .select({
        ref: leads.ref,
        stage: leads.stage,
        reason: leads.reason,
        submittedAt: leads.submittedAt,
        employees: leads.employees,
        amountCents: leads.amountCents,
      })
      .from(leads)
      .orderBy(asc(leads.ref)),
    sentences: (await transaction.select({ sentence: eventText.sentence }).from(eventText))
      .map(({ sentence }) => sentence)
      .toSorted(),
    settings: await transaction.select({ settings: programs.settings }).from(programs).limit(1),
    audit: await transaction.select({ action: auditEntries.action }).from(auditEntries),
  }));
}
