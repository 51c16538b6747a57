import { connect, type Database, type LeadId, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { compileRules, defaultRuleSet, seededRandom } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { getProgram } from "../programs/program.ts";
import { drawRefs } from "./draw-refs.ts";
import type { LeadHistory } from "./lead-history.ts";
import { leadSorts, listLeads } from "./list-leads.ts";
import { recordEvent } from "./record-event.ts";
import { submitLead } from "./submit-lead.ts";
import { writeLeadHistories } from "./write-lead-histories.ts";

const now = new Date("2026-11-10T14:00:00Z");
const hourMs = 3_600_000;
let test: TestDatabase;
let owner: Database;
let context: OperationContext;
let serial = 0;

const at = (hours: number): OperationContext => ({
  ...context,
  now: new Date(now.getTime() + hours * hourMs),
});

beforeAll(async () => {
  test = await createTestDatabase();
  owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(async () => {
  await owner.close();
  await test.drop();
});

async function newPartner(): Promise<string> {
  serial += 1;
  return (await createPartner(context, { name: `Parceiro ${serial}` })).id;
}

/** Submitted some hours after one another, several in the same instant; in one go, for there are many of them. */
async function sendMany(partnerId: string, count: number): Promise<LeadId[]> {
  return test.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const refs = await drawRefs(transaction, count, Math.random);
    const histories = refs.map((ref, index): LeadHistory => {
      const submittedAt = new Date(now.getTime() + (index % 7) * hourMs);
      return {
        id: newId<LeadId>(submittedAt),
        ref,
        partnerId: asPartnerId(partnerId),
        externalScope: "program",
        externalId: null,
        company: { name: `Empresa ${ref}`, ...(index % 3 === 0 ? { employees: index } : {}) },
        contacts: [],
        introduction: null,
        introductionStatedBy: "test",
        channel: null,
        note: null,
        attributes: {},
        duplicate: { verdict: "new", leadId: null },
        entries: [
          {
            fact: {
              type: "submitted",
              occurredAt: submittedAt,
              recordedAt: submittedAt,
              isBackfilled: false,
              data: { partnerId: asPartnerId(partnerId) },
            },
          },
        ],
      };
    });
    await writeLeadHistories(transaction, context, program, compileRules(defaultRuleSet), histories);
    return histories.map(({ id }) => id);
  });
}

async function send(partnerId: string, hours: number): Promise<LeadId> {
  serial += 1;
  return (await submitLead(at(hours), { partnerId, company: { name: `Empresa ${serial}` } })).id;
}

/** Safe: only ever the id that `newPartner` gave. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}

async function remove(ids: readonly LeadId[]): Promise<void> {
  if (ids.length === 0) return;
  const list = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
  for (const table of ["lead_scores", "event_text", "lead_events", "lead_company"]) {
    await owner.global.execute(sql`delete from ${sql.identifier(table)} where lead_id in (${list})`);
  }
  await owner.global.execute(sql`delete from leads where id in (${list})`);
}

describe("listLeads", () => {
  it.each(leadSorts)(
    "returns every lead that stayed exactly once while 100 come and 100 go before each page, by %s",
    async (sort) => {
      const partnerId = await newPartner();
      const stayed = await sendMany(partnerId, 60);
      const seen: LeadId[] = [];
      let passing: LeadId[] = [];
      let cursor: string | null | undefined;
      let pages = 0;
      while (cursor !== null) {
        await remove(passing);
        passing = await sendMany(partnerId, 100);
        const place = cursor === undefined ? {} : { cursor };
        const page: Awaited<ReturnType<typeof listLeads>> = await listLeads(context, {
          partnerId,
          sort,
          limit: 25,
          ...place,
        });
        seen.push(...page.data.map(({ id }) => id));
        cursor = page.nextCursor;
        pages += 1;
      }
      expect(pages).toBeGreaterThan(3);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => stayed.includes(id)).toSorted()).toEqual(stayed.toSorted());
    },
    60_000,
  );

  it("refuses each of 10,000 forged cursors and gives nothing", async () => {
    const partnerId = await newPartner();
    await sendMany(partnerId, 3);
    const { nextCursor } = await listLeads(context, { partnerId, limit: 1 });
    const real = Buffer.from(nextCursor ?? "", "base64url");
    const random = seededRandom(1);
    let refused = 0;
    for (let forged = 0; forged < 10_000; forged += 1) {
      const bytes = Buffer.from(real);
      const position = Math.floor(random() * bytes.length);
      bytes[position] = ((bytes[position] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
      const cursor = forged % 2 === 0 ? bytes.toString("base64url") : randomText(random);
      await listLeads(context, { partnerId, cursor }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: "invalid_input", type: "invalid_cursor" });
        refused += 1;
      });
    }
    expect(refused).toBe(10_000);
  });

  it("does not take the cursor of another order", async () => {
    const partnerId = await newPartner();
    await sendMany(partnerId, 3);
    const { nextCursor } = await listLeads(context, { partnerId, limit: 1 });
    await expect(
      listLeads(context, { partnerId, cursor: nextCursor ?? "", sort: "submittedAt" }),
    ).rejects.toMatchObject({ type: "invalid_cursor" });
  });

  it("lists what somebody has to work on, the most urgent first", async () => {
    const partnerId = await newPartner();
    const [last, passedOn, first] = [
      await send(partnerId, 3),
      await send(partnerId, 1),
      await send(partnerId, 2),
    ];
    for (const id of [last, passedOn, first]) {
      await recordEvent(at(4), id, { type: "assigned", userId: "marina" });
    }
    await recordEvent(at(4), passedOn, { type: "assigned", userId: "caio" });
    const { data } = await listLeads(context, { assignee: "marina", sort: "dueAt" });
    expect(data.map(({ id }) => id)).toEqual([first, last]);
  });

  it("takes a date for the start of that day in the programme's zone", async () => {
    const partnerId = await newPartner();
    // 23:00 of the 10th in São Paulo is the 11th in UTC.
    const id = await send(partnerId, 12);
    const listed = async (from: string, to: string) =>
      (await listLeads(context, { partnerId, from, to })).data.map((lead) => lead.id);
    expect(await listed("2026-11-10", "2026-11-11")).toEqual([id]);
    expect(await listed("2026-11-11", "2026-11-12")).toEqual([]);
    await expect(listed("2026-11-12", "2026-11-11")).rejects.toMatchObject({ code: "invalid_input" });
  });
});

function randomText(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 80) }, () =>
    String.fromCharCode(33 + Math.floor(random() * 90)),
  ).join("");
}
