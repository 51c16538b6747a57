import { createHmac } from "node:crypto";
import { createApp, createLogger } from "@leadback/api";
import { connect, type Database } from "@leadback/db";
import { createTestDatabase } from "@leadback/db/testing";
import { seededRandom } from "../kills/seeded-random.ts";
import { dueAt, fillWorld } from "./digest-world.ts";

export interface ProviderEventsOptions {
  events: number;
  seed: number;
  /** Requests under way at once. */
  atOnce?: number;
}

export interface ProviderEventsReport {
  events: number;
  letters: number;
  posts: number;
  /** Transactions that died between the check of a signature and their commit. */
  cutOff: number;
  /** Letters that do not stand where the oracle says. */
  differences: string[];
  /** Letters whose answer had been lost, and those of them that were proven to have left. */
  lost: number;
  proven: number;
  stored: number;
  p99Ms: number;
}

const secretText = "a secret of the faults";
const secret = `whsec_${Buffer.from(secretText).toString("base64")}`;

interface Message {
  id: string;
  letter: number;
  type: string;
  bounce?: string;
}

const kinds = [
  "email.sent",
  "email.delivery_delayed",
  "email.delivered",
  "email.bounced",
  "email.complained",
  "email.opened",
] as const;
const bounces = ["Transient", "Undetermined", "Permanent"] as const;

/**
 * Sends the API what a provider says of many letters: shuffled, three in ten twice, one in twenty dropped and replayed
 * at the end, some cut off before their commit. Then each letter has to stand where an oracle of its own puts it.
 */
export async function runProviderEvents({
  events,
  seed,
  atOnce = 8,
}: ProviderEventsOptions): Promise<ProviderEventsReport> {
  const random = seededRandom(seed);
  const letters = Math.max(1, Math.ceil(events / 5));
  const test = await createTestDatabase();
  try {
    await fillWorld(test.database, test.ownerUrl, 1);
    const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
    await owner.global.execute(`
      insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, state, due_at, recipient_hash, idempotency_key, transport, created_at, updated_at)
        select program_id, gen_random_uuid(), id, gen_random_uuid(), 'weekly', '2026-11-09', 1, (array['sending', 'unknown', 'accepted'])[1 + n % 3], now(), 'reader' || n, 'key' || n, 'resend', now(), now()
        from partners, generate_series(0, ${letters - 1}) n;
      insert into credential_lookups (hash, program_id, kind, id)
        select translate(encode(sha256(idempotency_key::bytea), 'base64'), '+/=', '-_'), program_id, 'delivery', id from deliveries;
      analyze;`);
    const messages: Message[] = Array.from({ length: events }, (_, index) => {
      const type = kinds[Math.floor(random() * kinds.length)] ?? "email.sent";
      const bounce =
        type === "email.bounced"
          ? (bounces[Math.floor(random() * bounces.length)] ?? "Transient")
          : undefined;
      return { id: `msg_${index}`, letter: Math.floor(random() * letters), type, ...(bounce && { bounce }) };
    });
    const dropped = messages.filter(() => random() < 0.05);
    const late = new Set(dropped);
    const inTime = messages.filter((message) => !late.has(message));
    const twice = messages.filter(() => random() < 0.3);
    const { database, cutOffs } = cutting(test.database, () => random() < 0.01);
    const app = createApp({
      database,
      clock: () => dueAt,
      logger: createLogger("silent"),
      publicUrl: "https://leads.example",
      sessionSecret: "a secret of the tests, 32 characters long",
      oidc: null,
      resendWebhookSecret: secret,
    });
    const tookMs: number[] = [];
    let posts = 0;
    const refused: Message[] = [];
    const post = async (message: Message) => {
      const body = bodyOf(message);
      const startedMs = performance.now();
      const response = await app.request("/hooks/resend", {
        method: "POST",
        body,
        headers: signed(body, message.id),
      });
      tookMs.push(performance.now() - startedMs);
      posts += 1;
      if (response.status !== 200) refused.push(message);
    };
    await inParallel(shuffled([...inTime, ...twice], random), atOnce, post);
    // What was not acknowledged comes again, as the provider does it, until it is.
    for (let again = [...dropped, ...refused.splice(0)]; again.length > 0; again = refused.splice(0))
      await inParallel(shuffled(again, random), atOnce, post);
    const report = await compare(owner, messages, letters);
    await owner.close();
    tookMs.sort((a, b) => a - b);
    return {
      events,
      letters,
      posts,
      cutOff: cutOffs(),
      ...report,
      p99Ms: tookMs[Math.floor(tookMs.length * 0.99)] ?? 0,
    };
  } finally {
    await test.drop();
  }
}

function bodyOf({ letter, type, bounce }: Message): string {
  return JSON.stringify({
    type,
    created_at: dueAt.toISOString(),
    data: {
      email_id: `re_${letter}`,
      to: ["leitor@parceiro.example"],
      tags: { dk: `key${letter}` },
      ...(bounce === undefined ? {} : { bounce: { type: bounce } }),
    },
  });
}

function signed(body: string, id: string): Record<string, string> {
  const timestamp = String(Math.floor(dueAt.getTime() / 1_000));
  const signature = createHmac("sha256", secretText).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
}

/** A database in which some transactions are lost just before their commit. */
function cutting(database: Database, isLost: () => boolean): { database: Database; cutOffs: () => number } {
  let cutOffs = 0;
  return {
    cutOffs: () => cutOffs,
    database: {
      ...database,
      inProgram: (programId, work) =>
        database.inProgram(programId, async (transaction) => {
          const result = await work(transaction);
          if (!isLost()) return result;
          cutOffs += 1;
          throw Object.assign(new Error("cut off"), { code: "08006" });
        }),
    },
  };
}

/** Where a letter stands by everything that was said of it, in no order at all. */
function oracle(start: string, said: readonly Message[]): { state: string; isSuppressed: boolean } {
  const has = (type: string) => said.some((message) => message.type === type);
  const kindsOfBounce = said.flatMap(({ bounce }) => bounce?.toLowerCase() ?? []);
  const worst = ["permanent", "undetermined", "transient"].find((kind) => kindsOfBounce.includes(kind));
  const isSuppressed = has("email.complained") || worst === "permanent";
  if (has("email.complained")) return { state: "complained", isSuppressed };
  if (worst !== undefined) return { state: `bounced ${worst}`, isSuppressed };
  if (has("email.delivered")) return { state: "delivered", isSuppressed };
  if (has("email.delivery_delayed")) return { state: "delayed", isSuppressed };
  return { state: has("email.sent") ? "accepted" : start, isSuppressed };
}

async function compare(owner: Database, messages: readonly Message[], letters: number) {
  const rows = await owner.global.execute<{
    key: string;
    state: string;
    reason: string | null;
    isSuppressed: boolean;
  }>(`
    select idempotency_key as key, state, state_reason as reason,
      exists (select 1 from suppressions s where s.address_hash = recipient_hash) as "isSuppressed" from deliveries`);
  const [events] = await owner.global.execute<{ stored: number }>(
    "select count(*)::int as stored from provider_events",
  );
  const found = new Map([...rows].map((row) => [row.key, row]));
  const said = Map.groupBy(messages, ({ letter }) => letter);
  const differences: string[] = [];
  let lost = 0;
  let proven = 0;
  for (let letter = 0; letter < letters; letter += 1) {
    const start = ["sending", "unknown", "accepted"][letter % 3] ?? "";
    const expected = oracle(start, said.get(letter) ?? []);
    const row = found.get(`key${letter}`);
    const state = row?.state === "bounced" ? `bounced ${row.reason}` : (row?.state ?? "");
    if (state !== expected.state || row?.isSuppressed !== expected.isSuppressed)
      differences.push(`letter ${letter}: ${state}, and not ${expected.state}`);
    if (start === "accepted" || expected.state === start) continue;
    lost += 1;
    if (state !== start) proven += 1;
  }
  return { differences, lost, proven, stored: events?.stored ?? 0 };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
