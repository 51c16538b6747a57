import { type DeliveryId, type DigestRunId, deliveries, digestRuns, type PartnerId } from "@leadback/db";
import {
  claimDelivery,
  clearLetters,
  createPartner,
  freezeDigests,
  planDigests,
  type RunView,
  settleRuns,
  submitLead,
  updateProgramSettings,
} from "@leadback/operations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { testSender } from "../../../test/send-digest.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

/** A Tuesday, an hour after the letters about 16 to 22 November are due in São Paulo. */
const asOf = new Date("2026-11-24T13:00:00.000Z");
const nextWeek = new Date("2026-12-01T13:00:00.000Z");

const nobodys = "0192b1c0-0000-7000-8000-000000000000";

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
  api.setNow(asOf);
});
afterEach(() => api.drop());

async function addReaders(count: number, email = (index: number) => `leitor${index}@parceiro.example`) {
  const ids: PartnerId[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = await createPartner(api.context, {
      name: `Parceira ${Math.random()}`,
      contacts: [{ email: email(index), name: "Ana" }],
    });
    const company = { name: `Empresa ${Math.random()}`, employees: 40 };
    await submitLead(api.context, { partnerId: id, company });
    ids.push(id);
  }
  return ids;
}

/** What the worker does before it sends. */
async function prepare(at = asOf) {
  const context = { ...api.context, now: at };
  await planDigests(context, { asOf: at, isAsOfNow: true });
  await freezeDigests(context, { sender: testSender });
  const cleared = await clearLetters(context);
  await settleRuns(context);
  return cleared;
}

async function claim(at = asOf) {
  return claimDelivery({ ...api.context, now: at }, { asOf: at });
}

/** As if every letter had left at that instant. */
async function markSent(at: Date): Promise<void> {
  const when = at.toISOString();
  await inProgram((t) =>
    t.execute(
      `update deliveries set state = 'accepted', attempted_as_of = '${when}', first_attempt_at = '${when}' where state = 'frozen'`,
    ),
  );
}

const inProgram: <Result>(
  work: Parameters<typeof api.testDatabase.database.inProgram<Result>>[1],
) => Promise<Result> = (work) => api.testDatabase.database.inProgram(api.program.id, work);

async function json<Shape>(response: Response, status: number): Promise<Shape> {
  expect(response.status, await response.clone().text()).toBe(status);
  return (await response.json()) as Shape;
}

async function theRun(): Promise<RunView> {
  const { data } = await json<{ data: RunView[] }>(await api.request("GET", "/v1/digest-runs"), 200);
  const [run] = data.filter(({ isDryRun }) => !isDryRun);
  if (run === undefined) throw new Error("There is no run.");
  return run;
}

const decide = (id: string, body: object, key = api.key) =>
  api.request("POST", `/v1/digest-runs/${id}/approval`, { body, key });

describe("POST /v1/digest-runs", () => {
  test("202: asks the worker, and is on record", async () => {
    const run = await json<RunView>(await api.request("POST", "/v1/digest-runs", { body: {} }), 202);
    expect(run).toMatchObject({ state: "scheduled", lastDay: "2026-11-22", isDryRun: false, asOf: null });
    expect(await json<RunView>(await api.request("GET", `/v1/digest-runs/${run.id}`), 200)).toEqual(run);
    expect(await auditOf(api.context, run.id)).toEqual(["digest_run.requested"]);
  });

  test("409: while one about the same periods is under way there is no second, whoever asks", async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.request("POST", "/v1/digest-runs", { body: {} })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409, 409]);
    const { id } = await theRun();
    for (const answer of answers.filter(({ status }) => status === 409))
      expect(await answer.json()).toMatchObject({ code: "run_under_way", runId: id });
  });

  test("202 again once it is done, as the same run", async () => {
    await addReaders(1);
    await prepare();
    await markSent(asOf);
    await settleRuns({ ...api.context, now: asOf });
    const first = await theRun();
    expect(first.state).toBe("done");
    const again = await json<RunView>(await api.request("POST", "/v1/digest-runs", { body: {} }), 202);
    expect(again).toMatchObject({ id: first.id, state: "scheduled" });
  });

  test("409: a run that would write to more people than the programme allows is not started", async () => {
    await addReaders(3);
    await updateProgramSettings(api.context, { delivery: { mostLetters: 2 } });
    const refused = await api.request("POST", "/v1/digest-runs", { body: {} });
    expect(await json(refused, 409)).toMatchObject({ code: "spend_cap", letters: 3, mostLetters: 2 });
  });

  test("422: its clock does not go ahead of the real one, except to see what would be", async () => {
    const body = { asOf: "2027-01-05T12:00:00Z" };
    expect((await api.request("POST", "/v1/digest-runs", { body })).status).toBe(422);
    expect((await api.request("POST", "/v1/digest-runs", { body: { ...body, dryRun: true } })).status).toBe(
      202,
    );
    expect((await api.request("POST", "/v1/digest-runs", { body: { asOf: "2026-02-30" } })).status).toBe(422);
  });
});

describe("what holds a run", () => {
  test("nothing, usually: its letters go out by themselves", async () => {
    await addReaders(2);
    expect(await prepare()).toMatchObject({ cleared: 2, held: 0 });
    expect(await claim()).not.toBeNull();
    expect((await theRun()).state).toBe("sending");
  });

  test("a programme that wants to approve each: nothing leaves before, everything after", async () => {
    await updateProgramSettings(api.context, { delivery: { needsApproval: true } });
    await addReaders(2);
    expect(await prepare()).toMatchObject({ cleared: 0, held: 2 });
    expect(await claim()).toBeNull();
    const run = await theRun();
    expect(run).toMatchObject({
      state: "gate",
      approvalsNeeded: 1,
      holds: [{ reason: "approval", found: 2 }],
    });
    const approved = await json<RunView>(
      await decide(run.id, { decision: "approve", reason: "Revisado." }),
      200,
    );
    expect(approved).toMatchObject({
      state: "sending",
      approvalsNeeded: 0,
      approvals: [{ reason: "Revisado." }],
    });
    expect(await claim()).not.toBeNull();
    expect((await decide(run.id, { decision: "approve" })).status).toBe(409);
    await addReaders(1, () => "tarde@parceiro.example");
    expect(await prepare(), "a late letter of an approved run").toMatchObject({ cleared: 1, held: 0 });
  });

  test("what waits for a person can be asked for alone: at the gate, or paused", async () => {
    await updateProgramSettings(api.context, { delivery: { needsApproval: true } });
    await addReaders(2);
    await prepare();
    const { id } = await theRun();
    const waiting = async () => {
      const answer = await api.request("GET", "/v1/digest-runs?waiting=true");
      return (await json<{ data: RunView[] }>(answer, 200)).data.map((run) => run.id);
    };
    expect(await waiting()).toEqual([id]);
    await json(await decide(id, { decision: "approve" }), 200);
    expect(await waiting()).toEqual([]);
    const body = { reason: "Um texto está errado." };
    await json(await api.request("POST", `/v1/digest-runs/${id}/pause`, { body }), 200);
    expect(await waiting()).toEqual([id]);
    expect((await api.request("GET", "/v1/digest-runs?waiting=false")).status).toBe(422);
  });

  test("more letters than the programme allows", async () => {
    await updateProgramSettings(api.context, { delivery: { mostLetters: 1 } });
    await addReaders(2);
    expect(await prepare()).toMatchObject({
      held: 2,
      holds: [{ reason: "spend_cap", found: 2, allowed: 1 }],
    });
  });

  test.each([
    { before: 10, now: 12, held: 0 },
    { before: 10, now: 13, held: 13 },
    { before: 10, now: 8, held: 0 },
    { before: 10, now: 7, held: 7 },
  ])("$now readers after $before: $held wait", async ({ before, now, held }) => {
    await addReaders(Math.min(before, now));
    const leaving = await addReaders(Math.max(0, before - now), (index) => `antes${index}@parceiro.example`);
    expect(await prepare()).toMatchObject({ cleared: before, held: 0 });
    await markSent(asOf);
    await inProgram((t) =>
      t.execute(
        `update partners set archived_at = now() where id in ('${[nobodys, ...leaving].join("','")}')`,
      ),
    );
    await addReaders(Math.max(0, now - before), (index) => `depois${index}@parceiro.example`);
    expect(await prepare(nextWeek)).toMatchObject({ held, cleared: now - held });
  });

  test("one address for several partners, until a person has said that it is shared", async () => {
    await addReaders(2, () => "caixa@grupo.example");
    expect(await prepare()).toMatchObject({ held: 2, holds: [{ reason: "shared_address", found: 1 }] });
    await decide((await theRun()).id, { decision: "approve" });
    await markSent(asOf);
    expect(await prepare(nextWeek), "the next week nobody asks again").toMatchObject({ cleared: 2, held: 0 });
  });

  test("letters that say the same to different partners", async () => {
    await addReaders(12);
    const context = { ...api.context, now: asOf };
    await planDigests(context, { asOf, isAsOfNow: true });
    await freezeDigests(context, { sender: testSender });
    const rows = await inProgram((t) => t.select().from(deliveries));
    const texts = rows.flatMap(({ textSha256 }) => textSha256 ?? []);
    expect(new Set(texts).size, "no two say the same").toBe(12);
    await inProgram((t) => t.update(deliveries).set({ textSha256: "same" }));
    await inProgram((t) => t.execute("update digests set edition = 'regular'"));
    expect(await clearLetters(context)).toMatchObject({
      held: 12,
      holds: [{ reason: "same_text", found: 12 }],
    });
  });

  test("letters that could not be written", async () => {
    await addReaders(3);
    const context = { ...api.context, now: asOf };
    await planDigests(context, { asOf, isAsOfNow: true });
    await freezeDigests(context, { sender: testSender });
    const rows = await inProgram((t) => t.select().from(deliveries));
    const one = rows.find(({ state }) => state === "frozen")?.id;
    await inProgram((t) => t.execute(`update deliveries set state = 'planned' where id = '${one}'`));
    expect(await clearLetters(context)).toMatchObject({
      held: 2,
      holds: [{ reason: "unwritable_letters", found: 1 }],
    });
  });
});

describe("POST /v1/digest-runs/{id}/approval", () => {
  test("more than 500 letters want two people", async () => {
    await updateProgramSettings(api.context, { delivery: { needsApproval: true } });
    await addReaders(1);
    await prepare();
    const { id } = await theRun();
    await inProgram((t) =>
      t.execute(`insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, run_id, state, due_at, recipient_hash, created_at, updated_at)
        select program_id, gen_random_uuid(), partner_id, gen_random_uuid(), cadence, period_start_local, revision, run_id, state, due_at, 'h' || n, created_at, updated_at
        from deliveries, generate_series(1, 500) n`),
    );
    expect(await theRun()).toMatchObject({ approvalsNeeded: 2 });
    const once = await json<RunView>(await decide(id, { decision: "approve" }), 200);
    expect(once).toMatchObject({ state: "gate", approvalsNeeded: 1 });
    expect((await decide(id, { decision: "approve" })).status, "the same again").toBe(409);
    const second = await api.keyWith(["digests:send", "digests:read"]);
    expect(await json(await decide(id, { decision: "approve" }, second), 200)).toMatchObject({
      approvalsNeeded: 0,
    });
    expect(await claim()).not.toBeNull();
  });

  test("giving a run up cancels what nobody has tried to send, for good", async () => {
    await updateProgramSettings(api.context, { delivery: { needsApproval: true } });
    await addReaders(2);
    await prepare();
    const { id } = await theRun();
    const body = { decision: "give_up", reason: "Números errados." };
    expect(await json(await decide(id, body), 200)).toMatchObject({
      state: "aborted",
      letters: [{ state: "canceled", reason: "run_given_up", count: 2 }, { state: "skipped" }],
    });
    await prepare();
    expect(await claim()).toBeNull();
    expect(await json(await api.request("POST", "/v1/digest-runs", { body: {} }), 409)).toMatchObject({
      code: "run_given_up",
    });
  });
});

describe("pause and resume", () => {
  test("nothing leaves while a run is paused, and the rest leaves afterwards", async () => {
    await addReaders(2);
    await prepare();
    const { id } = await theRun();
    const reason = "Um erro no texto.";
    const paused = await api.request("POST", `/v1/digest-runs/${id}/pause`, { body: { reason } });
    expect(await json(paused, 200)).toMatchObject({ state: "paused", stateReason: reason });
    expect(await claim()).toBeNull();
    await prepare();
    expect((await theRun()).state, "no round of the worker resumes it").toBe("paused");
    expect(await json(await api.request("POST", `/v1/digest-runs/${id}/resume`), 200)).toMatchObject({
      state: "sending",
    });
    expect(await claim()).not.toBeNull();
    expect(await auditOf(api.context, id)).toEqual(["digest_run.paused", "digest_run.resumed"]);
  });

  test("409: what is not under way is not paused, and what is not paused is not resumed", async () => {
    await addReaders(1);
    await prepare();
    const { id } = await theRun();
    expect((await api.request("POST", `/v1/digest-runs/${id}/resume`)).status).toBe(409);
    await markSent(asOf);
    await settleRuns({ ...api.context, now: asOf });
    const body = { reason: "Tarde demais." };
    expect((await api.request("POST", `/v1/digest-runs/${id}/pause`, { body })).status).toBe(409);
  });
});

describe("GET /v1/digest-runs", () => {
  test("200: of runs that were planned at once the one about the latest periods comes first, page by page", async () => {
    const createdAt = api.context.now;
    const days = ["2026-11-08", "2026-11-15", "2026-11-01"];
    await inProgram((t) =>
      t.insert(digestRuns).values(
        days.map((lastDay, index) => ({
          programId: api.program.id,
          id: `01a0000${index}-0000-7000-8000-000000000000` as DigestRunId,
          lastDay,
          state: "done" as const,
          createdAt,
          updatedAt: createdAt,
        })),
      ),
    );
    const listed: string[] = [];
    let query = "";
    do {
      const page: { data: RunView[]; nextCursor: string | null } = await json(
        await api.request("GET", `/v1/digest-runs?limit=1${query}`),
        200,
      );
      listed.push(...page.data.map(({ lastDay }) => lastDay));
      query = page.nextCursor === null ? "" : `&cursor=${page.nextCursor}`;
    } while (query !== "");
    expect(listed).toEqual(["2026-11-15", "2026-11-08", "2026-11-01"]);
  });
});

describe("GET /v1/digest-runs/{id}/deliveries", () => {
  test("200: every letter, and why one was skipped, page by page", async () => {
    const [first] = await addReaders(3);
    await inProgram((t) =>
      t.execute("update partner_contacts set unsubscribed_at = now() where email like 'leitor0%'"),
    );
    await prepare();
    const { id } = await theRun();
    const seen: { id: DeliveryId; partnerId: string; state: string; reason: string | null }[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const page: { data: typeof seen; nextCursor: string | null } = await json(
        await api.request("GET", `/v1/digest-runs/${id}/deliveries?limit=2${query}`),
        200,
      );
      seen.push(...page.data);
      cursor = page.nextCursor;
    }
    // The programme's first partner has no lead and no contact.
    expect(seen.map(({ state, reason }) => `${state} ${reason}`).toSorted()).toEqual([
      "frozen null",
      "frozen null",
      "skipped empty_period",
      "skipped unsubscribed",
    ]);
    const skipped = await api.request(
      "GET",
      `/v1/digest-runs/${id}/deliveries?state=skipped&partnerId=${first}`,
    );
    expect(await json(skipped, 200)).toMatchObject({ data: [{ partnerId: first, reason: "unsubscribed" }] });
  });

  test("404: a run of nobody's", async () => {
    expect((await api.request("GET", `/v1/digest-runs/${nobodys}/deliveries`)).status).toBe(404);
    expect(await inProgram((t) => t.select().from(digestRuns))).toEqual([]);
  });
});
