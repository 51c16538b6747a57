import {
  type AnswerLinkId,
  accessLetters,
  answerLinks,
  connect,
  credentialLookups,
  type DeliveryId,
  type DeliveryState,
  deliveries,
  type ImportId,
  idempotencyKeys,
  importChunks,
  imports,
  type PartnerContactId,
  type PartnerId,
  type SurveyId,
  sessions,
  signInLinks,
  signInRequests,
  surveys,
  type Transaction,
  type UserId,
  users,
  verifications,
  type WebhookDeliveryId,
  type WebhookId,
  type WebhookMessageId,
  webhookDeliveries,
  webhooks,
} from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chainAudit } from "../audit/chain-audit.ts";
import type { OperationContext } from "../context.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { forgetOfEverybody, forgetOfProgram } from "./keep-retention.ts";
import { programRules } from "./retention-rules.ts";

const at = new Date("2026-11-16T12:00:00Z");
const dayMs = 86_400_000;
const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

let test: TestDatabase;
let context: OperationContext;
let partnerId: PartnerId;

beforeEach(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = { slug: "vertice", name: "Vértice" };
  const { id } = await createProgram({ database: test.database, actor, now: at }, program);
  context = { database: test.database, programId: id, actor, now: at };
  ({ id: partnerId } = await createPartner(context, { name: "Aurora" }));
});
afterEach(() => test.drop());

type Make = (transaction: Transaction) => Promise<unknown>;

const delivery = (number: number, state: DeliveryState, updatedAt = at) => ({
  programId: context.programId,
  id: uuid(number) as DeliveryId,
  partnerId,
  recipientId: uuid(number) as PartnerContactId,
  cadence: "weekly" as const,
  periodStartLocal: "2026-11-09",
  revision: 1,
  state,
  dueAt: at,
  recipientHash: "hash",
  subject: "7 de 12",
  requestBody: "{}",
  bodySha256: "sha",
  createdAt: at,
  updatedAt,
});

async function makeWebhookDeliveries(transaction: Transaction, withPayload: boolean) {
  const { programId } = context;
  const id = uuid(1) as WebhookId;
  await transaction
    .insert(webhooks)
    .values({ programId, id, url: "https://hooks.example", events: [], secret: "s", createdAt: at });
  const row = { programId, webhookId: id, type: "lead.won" as const, createdAt: at };
  const payload = withPayload ? { lead: uuid(5) } : null;
  for (const [number, state] of [
    [2, "delivered"],
    [3, "pending"],
  ] as const) {
    const ids = { id: uuid(number) as WebhookDeliveryId, messageId: uuid(number) as WebhookMessageId };
    await transaction.insert(webhookDeliveries).values({ ...row, ...ids, state, payload });
  }
}

/** For each rule one thing that goes, of the same age as one that stays where there is such a thing. */
const makers: Record<keyof typeof programRules, Make> = {
  letter_bytes: (transaction) =>
    transaction
      .insert(deliveries)
      .values([delivery(1, "delivered"), delivery(2, "quarantined"), delivery(3, "unknown")]),
  webhook_payloads: (transaction) => makeWebhookDeliveries(transaction, true),
  webhook_attempts: (transaction) => makeWebhookDeliveries(transaction, false),
  idempotency_keys: (transaction) =>
    transaction.insert(idempotencyKeys).values({
      programId: context.programId,
      scope: "scope",
      fingerprint: "print",
      status: 201,
      headers: {},
      body: "{}",
      expiresAt: at,
    }),
  async import_uploads(transaction) {
    const { programId } = context;
    const counts = { offsetRows: 0, created: 0, unchanged: 0, skipped: 0, warnings: 0, bytes: 1 };
    for (const [number, state] of [
      [1, "uploading"],
      [2, "queued"],
    ] as const) {
      const id = uuid(number) as ImportId;
      const file = { fileName: "a.csv", fileSha256: "", mapSha256: "", format: {}, startedAt: at };
      await transaction.insert(imports).values({ programId, id, state, ...file, ...counts });
      await transaction
        .insert(importChunks)
        .values({ programId, importId: id, position: 0, content: Buffer.from("a") });
    }
  },
  async survey_tokens(transaction) {
    const { programId } = context;
    const id = uuid(1) as SurveyId;
    const asked = { kind: "nps" as const, addressHash: "hash", askedAt: at, expiresAt: at };
    await transaction.insert(surveys).values({ programId, id, partnerId, ...asked });
    await transaction.insert(credentialLookups).values({ hash: "h1", programId, kind: "survey", id });
    await transaction.insert(credentialLookups).values({ hash: "h2", programId, kind: "unsubscribe", id });
  },
  async answer_tokens(transaction) {
    const { programId } = context;
    const id = uuid(1) as AnswerLinkId;
    const link = { purpose: "question" as const, createdAt: at, expiresAt: at };
    await transaction.insert(answerLinks).values({ programId, id, partnerId, ...link });
    await transaction.insert(credentialLookups).values({ hash: "h1", programId, kind: "answer", id });
  },
  audit_entries: async () => undefined,
};

const forget = (afterMs: number) => forgetOfProgram({ ...context, now: new Date(at.getTime() + afterMs) });

describe("what a programme keeps", () => {
  const rules = Object.entries(programRules).filter(([name]) => name !== "audit_entries");
  it.each(rules)(
    "%s goes once its time is over, not before, and nothing else does",
    async (name, { keepsDays }) => {
      await context.database.inProgram(context.programId, makers[name as keyof typeof programRules]);
      expect(await forget(keepsDays * dayMs)).toEqual({});
      expect(await forget(keepsDays * dayMs + 1)).toEqual({ [name]: 1 });
      expect(await forget(keepsDays * dayMs + 1)).toEqual({});
    },
  );

  it("of a letter keeps the hash and the ledger, and of one that waits for a person the bytes too", async () => {
    await context.database.inProgram(context.programId, makers.letter_bytes);
    await forget(8 * dayMs);
    const kept = await context.database.inProgram(context.programId, (transaction) =>
      transaction.select().from(deliveries).orderBy(deliveries.id),
    );
    expect(
      kept.map(({ state, requestBody, subject, bodySha256 }) => [state, requestBody, subject, bodySha256]),
    ).toEqual([
      ["delivered", null, null, "sha"],
      ["quarantined", "{}", "7 de 12", "sha"],
      ["unknown", "{}", "7 de 12", "sha"],
    ]);
  });

  it("of the audit log goes what is older than a year by the database's own clock, whatever time we say it is", async () => {
    await chainAudit(context, { isRecentOnly: false });
    expect(await forget(3_000 * dayMs)).toEqual({});
    const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
    await owner.global.execute(
      sql`update ledger_clock set "offset" = ${at.toISOString()}::timestamptz - now() + interval '366 days'`,
    );
    await owner.close();
    expect(await forget(0)).toEqual({ audit_entries: 2 });
  });
});

describe("what belongs to no programme", () => {
  it("goes once its time is over, not before", async () => {
    const { global } = test.database;
    const userId = "u1" as UserId;
    const stamps = { createdAt: at, updatedAt: at };
    await global.insert(users).values({ id: userId, name: "Ana", email: "ana@vertice.example", ...stamps });
    await global.insert(sessions).values({ id: "s", token: "t", userId, expiresAt: at, ...stamps });
    await global
      .insert(verifications)
      .values({ id: "v", identifier: "i", value: "x", expiresAt: at, ...stamps });
    await global
      .insert(signInLinks)
      .values({ tokenHash: "h", email: "ana@vertice.example", createdAt: at, expiresAt: at });
    await global.insert(signInRequests).values({ id: uuid(1), placeHash: "p", requestedAt: at });
    await global.insert(accessLetters).values({
      id: uuid(1),
      kind: "sign_in",
      recipient: "ana@vertice.example",
      locale: "pt-BR",
      data: {},
      createdAt: at,
      dueAt: at,
      expiresAt: at,
    });
    expect(await forgetOfEverybody(test.database, at)).toEqual({});
    const first = await forgetOfEverybody(test.database, new Date(at.getTime() + 1));
    expect(first).toEqual({ sessions: 1, access_letters: 1 });
    expect(await forgetOfEverybody(test.database, new Date(at.getTime() + dayMs))).toEqual({});
    const second = await forgetOfEverybody(test.database, new Date(at.getTime() + dayMs + 1));
    expect(second).toEqual({ sign_in_links: 1, sign_in_requests: 1, sign_ins_under_way: 1 });
    expect(await global.select().from(users)).toHaveLength(1);
  });
});
