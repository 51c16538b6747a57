import { once } from "node:events";
import { createServer } from "node:net";
import type { DeliveryOutcome } from "@leadback/operations";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Behaviour, faults } from "../../test/provider-fake/behaviours.ts";
import { type ProviderFake, startProviderFake } from "../../test/provider-fake/start-provider-fake.ts";
import { claimedLetter } from "../../test/scenario.ts";
import { createTestClock, type TestClock } from "../../test/test-clock.ts";
import { createResendTransport } from "./resend.ts";
import type { PauseReason } from "./transport.ts";

let provider: ProviderFake;
let clock: TestClock;

beforeEach(async () => {
  provider = await startProviderFake();
  clock = createTestClock(new Date("2026-11-17T12:00:00Z"));
});
afterEach(() => provider.stop());

function transportTo(baseUrl: string, requestTimeoutMs?: number) {
  return createResendTransport({
    apiKey: "re_test",
    baseUrl,
    clock,
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
  });
}

interface Row {
  behaviour: Behaviour;
  outcome: DeliveryOutcome;
  pause?: PauseReason;
  isProviderFailure?: boolean;
}

const hourMs = 3_600_000;
const quarterMs = 900_000;

const table: Record<string, Row> = {
  "200 with an id": {
    behaviour: { kind: "answer", headers: {} },
    outcome: { kind: "accepted", providerId: "fake-1" },
  },
  "200 without an id": {
    behaviour: { kind: "answer_oddly", body: "{}" },
    outcome: { kind: "unknown", reason: "unreadable_answer" },
    isProviderFailure: true,
  },
  "200 that is no JSON": {
    behaviour: { kind: "answer_oddly", body: "<html>" },
    outcome: { kind: "unknown", reason: "unreadable_answer:application_error" },
    isProviderFailure: true,
  },
  "200 with a body that is cut": {
    behaviour: { kind: "cut_the_answer" },
    outcome: { kind: "unknown", reason: "unreadable_answer:application_error" },
    isProviderFailure: true,
  },
  "a connection that closes after accepting": {
    behaviour: { kind: "drop_after_accepting" },
    outcome: { kind: "unknown", reason: "no_answer" },
    isProviderFailure: true,
  },
  "a connection that closes before accepting": {
    behaviour: { kind: "drop_before_accepting" },
    outcome: { kind: "unknown", reason: "no_answer" },
    isProviderFailure: true,
  },
  "400 invalid_idempotency_key": {
    behaviour: faults.invalidKey,
    outcome: { kind: "rejected", reason: "bad_request:invalid_idempotency_key" },
  },
  "401": {
    behaviour: faults.unauthorized,
    outcome: { kind: "retry", reason: "credentials_refused:invalid_api_key", afterMs: quarterMs },
    pause: "credentials_refused",
  },
  "403": {
    behaviour: faults.forbidden,
    outcome: { kind: "retry", reason: "credentials_refused:validation_error", afterMs: quarterMs },
    pause: "credentials_refused",
  },
  "404": {
    behaviour: faults.notFound,
    outcome: { kind: "retry", reason: "wrong_provider_address:not_found", afterMs: quarterMs },
    pause: "wrong_provider_address",
  },
  "405": {
    behaviour: faults.methodNotAllowed,
    outcome: { kind: "retry", reason: "wrong_provider_address:method_not_allowed", afterMs: quarterMs },
    pause: "wrong_provider_address",
  },
  "413": {
    behaviour: { kind: "refuse", status: 413, body: "<html>" },
    outcome: { kind: "rejected", reason: "too_large:application_error" },
  },
  "422": {
    behaviour: faults.unprocessable,
    outcome: { kind: "rejected", reason: "unprocessable:validation_error" },
  },
  "429 rate_limit_exceeded": {
    behaviour: faults.rateLimited,
    outcome: { kind: "retry", reason: "rate_limited:rate_limit_exceeded", afterMs: 3000 },
  },
  "429 daily_quota_exceeded": {
    behaviour: faults.dailyQuota,
    outcome: { kind: "retry", reason: "quota_exceeded:daily_quota_exceeded", afterMs: hourMs },
    pause: "quota_exceeded",
  },
  "429 monthly_quota_exceeded": {
    behaviour: faults.monthlyQuota,
    outcome: { kind: "retry", reason: "quota_exceeded:monthly_quota_exceeded", afterMs: hourMs },
    pause: "quota_exceeded",
  },
  "500": {
    behaviour: faults.serverError,
    outcome: { kind: "retry", reason: "provider_error:internal_server_error" },
    isProviderFailure: true,
  },
  "502": {
    behaviour: faults.badGateway,
    outcome: { kind: "retry", reason: "provider_error:application_error" },
    isProviderFailure: true,
  },
  "503 in HTML": {
    behaviour: faults.unavailableAsHtml,
    outcome: { kind: "retry", reason: "provider_error:application_error" },
    isProviderFailure: true,
  },
  "502 with a gateway's own object, of which the SDK loses the status": {
    behaviour: faults.gatewayObject,
    outcome: { kind: "retry", reason: "provider_error" },
    isProviderFailure: true,
  },
  "500 with the body null, which the SDK takes for a success": {
    behaviour: faults.nullBody,
    outcome: { kind: "retry", reason: "provider_error" },
    isProviderFailure: true,
  },
  "a status that none foresees": {
    behaviour: { kind: "refuse", status: 418, name: "teapot" },
    outcome: { kind: "unknown", reason: "unforeseen_answer:teapot" },
  },
};

describe("what each answer of the provider means", () => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    provider.next(row.behaviour);
    expect(await transportTo(provider.url).send(claimedLetter())).toEqual({
      outcome: row.outcome,
      isProviderFailure: row.isProviderFailure ?? false,
      ...(row.pause === undefined
        ? {}
        : {
            pause: { reason: row.pause, resumeAfterMs: row.pause === "quota_exceeded" ? hourMs : quarterMs },
          }),
    });
  });

  it("an answer later than the timeout is unknown, and the same letter again is not accepted twice", async () => {
    let release = () => {};
    provider.next({ kind: "answer_late", when: new Promise((resolve) => (release = resolve)) });
    expect((await transportTo(provider.url, 200).send(claimedLetter())).outcome).toEqual({
      kind: "unknown",
      reason: "no_answer",
    });
    const transport = transportTo(provider.url);
    expect((await transport.send(claimedLetter())).outcome).toEqual({
      kind: "unknown",
      reason: "concurrent_request:concurrent_idempotent_requests",
      afterMs: 2000,
    });
    release();
    await Promise.resolve();
    expect((await transport.send(claimedLetter())).outcome).toEqual({
      kind: "accepted",
      providerId: "fake-1",
    });
    expect(provider.accepted).toHaveLength(1);
  });

  it("the same key with another body is quarantined, never sent under a new key", async () => {
    const transport = transportTo(provider.url);
    await transport.send(claimedLetter());
    expect((await transport.send(claimedLetter({ request: { subject: "Outro" } }))).outcome).toEqual({
      kind: "quarantined",
      reason: "key_used_for_another_body:invalid_idempotent_request",
    });
    expect(provider.accepted).toHaveLength(1);
  });

  it("a refused connection certainly accepted nothing", async () => {
    const result = await transportTo(`http://127.0.0.1:${await closedPort()}`).send(claimedLetter());
    expect(result).toEqual({ outcome: { kind: "retry", reason: "not_reached" }, isProviderFailure: true });
  });
});

describe("createResendTransport", () => {
  it("sends the frozen bytes unchanged, under the frozen key", async () => {
    const letter = claimedLetter();
    await transportTo(provider.url).send(letter);
    expect(provider.accepted).toMatchObject([
      {
        key: letter.idempotencyKey,
        body: letter.requestBody,
        bodySha256: letter.bodySha256,
        to: ["ana@parceiro.example"],
      },
    ]);
  });

  it("sends nothing whose bytes are not the frozen ones", async () => {
    const result = await transportTo(provider.url).send(claimedLetter({ bodySha256: "0".repeat(64) }));
    expect(result.outcome).toEqual({ kind: "quarantined", reason: "body_changed_since_frozen" });
    expect(provider.ledger).toEqual([]);
  });

  it("sends nothing to the address that stands for none", async () => {
    const result = await transportTo(provider.url).send(
      claimedLetter({ request: { to: ["p1@example.invalid"] } }),
    );
    expect(result.outcome).toEqual({ kind: "rejected", reason: "no_address" });
    expect(provider.ledger).toEqual([]);
  });

  it("slows down to the limit that the provider's headers state", async () => {
    const transport = transportTo(provider.url);
    provider.next({ kind: "answer", headers: { "ratelimit-limit": "1" } });
    await transport.waitForTurn();
    await transport.send(claimedLetter());
    await transport.waitForTurn();
    await transport.waitForTurn();
    expect(clock.waits).toEqual([500, 1000]);
  });

  it("waits as long as a 429 asks before the next letter", async () => {
    const transport = transportTo(provider.url);
    provider.next(faults.rateLimited);
    await transport.waitForTurn();
    await transport.send(claimedLetter());
    await transport.waitForTurn();
    expect(clock.waits).toEqual([3000]);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
