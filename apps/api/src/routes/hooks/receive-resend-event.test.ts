import {
  auditEntries,
  connect,
  deliveries,
  type PartnerId,
  providerEvents,
  suppressions,
} from "@leadback/db";
import { freezeDigests, planDigests, takeUpProof } from "@leadback/operations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendDigest, testSender } from "../../../test/send-digest.ts";
import { signProviderMessage } from "../../../test/sign-provider-message.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { createApp, createLogger } from "../../index.ts";

const at = new Date("2026-11-24T12:00:00.000Z");
const reader = "lia@parceira.example";

let api: TestApi;
let key: string;
let partnerId: PartnerId;
let serial = 0;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());
beforeEach(async () => {
  await inProgram((t) => t.delete(suppressions));
  serial += 1;
  ({ partnerId } = await sendDigest(api, { email: `${serial}.${reader}`, locale: "pt-BR" }));
  api.setNow(at);
  key = (await letter()).idempotencyKey ?? "";
});

const inProgram: <Result>(
  work: Parameters<typeof api.testDatabase.database.inProgram<Result>>[1],
) => Promise<Result> = (work) => api.testDatabase.database.inProgram(api.program.id, work);

/** The partner's letters, oldest first. */
async function letters() {
  const rows = await inProgram((t) => t.select().from(deliveries));
  return rows.filter((row) => row.partnerId === partnerId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function letter() {
  const [first] = await letters();
  if (first === undefined) throw new Error("There is no letter.");
  return first;
}

function message(type: string, data: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type,
    created_at: at.toISOString(),
    data: { email_id: "re-1", to: [reader], subject: "Segredo", tags: { dk: key }, ...data },
  });
}

interface Sending {
  id?: string;
  headers?: Record<string, string>;
  at?: Date;
}

function send(body: string, { id = `msg_${Math.random()}`, headers, at: sentAt = at }: Sending = {}) {
  return api.request("POST", "/hooks/resend", {
    key: null,
    body,
    headers: headers ?? signProviderMessage(body, { id, at: sentAt }),
  });
}

async function taken(body: string, sending?: Sending): Promise<unknown> {
  const response = await send(body, sending);
  expect(response.status).toBe(200);
  return ((await response.json()) as { taken: unknown }).taken;
}

function storedEvents() {
  return api.testDatabase.database.global.select().from(providerEvents);
}

describe("200", () => {
  test("a letter whose answer was lost is accepted when the provider says that it has it", async () => {
    expect((await letter()).state).toBe("sending");
    expect(await taken(message("email.sent"))).toBe("applied");
    expect(await letter()).toMatchObject({ state: "accepted", providerId: "re-1", leaseToken: null });
  });

  test("news that come late never lower what is known", async () => {
    for (const type of ["email.delivered", "email.sent", "email.delivery_delayed"])
      await taken(message(type));
    expect((await letter()).state).toBe("delivered");
    await taken(message("email.complained"));
    await taken(message("email.bounced", { bounce: { type: "Permanent" } }));
    expect((await letter()).state).toBe("complained");
  });

  test("the same message again changes nothing and is stored once", async () => {
    const body = message("email.sent");
    expect(await taken(body, { id: "msg_same" })).toBe("applied");
    expect(await taken(body, { id: "msg_same" })).toBe("known");
    expect((await storedEvents()).filter(({ id }) => id === "msg_same")).toHaveLength(1);
  });

  test("a type or a letter that we do not know is stored, counted and changes nothing", async () => {
    expect(await taken(message("email.scheduled"))).toBe("kept");
    expect(await taken(message("email.delivered", { tags: { dk: "lb1_of-another-installation" } }))).toBe(
      "kept",
    );
    expect(await taken(JSON.stringify({ type: "contact.created", data: { email: reader } }))).toBe("kept");
    expect(await taken("[]")).toBe("kept");
    expect((await letter()).state).toBe("sending");
    const metrics = await (await api.request("GET", "/metrics", { key: null })).text();
    expect(metrics).toMatch(/leadback_provider_events_total\{taken="kept"\} [1-9]/);
  });

  test("that a letter was opened is written down nowhere", async () => {
    const before = (await storedEvents()).length;
    expect(await taken(message("email.opened"))).toBe("ignored");
    expect(await taken(message("email.clicked"))).toBe("ignored");
    expect(await storedEvents()).toHaveLength(before);
  });

  test("tags come as an object or as a list", async () => {
    expect(await taken(message("email.sent", { tags: [{ name: "dk", value: key }] }))).toBe("applied");
    expect((await letter()).state).toBe("accepted");
  });

  test("nothing that says to whom a letter went is kept", async () => {
    await taken(message("email.bounced", { bounce: { type: "Permanent", message: `${reader} is unknown` } }));
    expect(JSON.stringify(await storedEvents())).not.toMatch(/parceira|Segredo|unknown/);
    expect(api.logs.join("")).not.toContain(reader);
  });

  test.each([
    ["email.bounced", { bounce: { type: "Permanent" } }, "bounced"],
    ["email.complained", {}, "complained"],
    ["email.suppressed", { suppressed: { type: "OnAccountSuppressionList" } }, "provider_suppressed"],
  ])("nobody writes again to an address after %s", async (type, data, reason) => {
    await taken(message(type, data));
    expect(await inProgram((t) => t.select().from(suppressions))).toMatchObject([{ reason }]);
    const audited = await inProgram((t) => t.select().from(auditEntries));
    expect(audited.filter(({ action }) => action === "address.suppressed").length).toBeGreaterThan(0);
    const asOf = new Date("2026-12-01T13:00:00.000Z");
    const context = { ...api.context, now: asOf };
    await planDigests(context, { asOf, partnerId });
    expect((await letters()).at(-1)).toMatchObject({ state: "skipped", stateReason: "suppressed" });
  });

  test("a soft bounce silences nobody until it turns out to be a hard one", async () => {
    await taken(message("email.bounced", { bounce: { type: "Transient" } }));
    expect(await letter()).toMatchObject({ state: "bounced", stateReason: "transient" });
    expect(await inProgram((t) => t.select().from(suppressions))).toEqual([]);
    await taken(message("email.bounced", { bounce: { type: "Permanent" } }));
    await taken(message("email.bounced", { bounce: { type: "Undetermined" } }));
    expect(await letter()).toMatchObject({ state: "bounced", stateReason: "permanent" });
    expect(await inProgram((t) => t.select().from(suppressions))).toHaveLength(1);
  });

  test("of a letter that a restored backup has still to write, the news wait for it and it is not sent again", async () => {
    const first = await letter();
    const owner = connect({ url: api.testDatabase.ownerUrl, maxConnections: 1 });
    await owner.global.execute(
      "truncate delivery_events, deliveries, digests, provider_events cascade; delete from credential_lookups where kind = 'delivery'",
    );
    await owner.close();
    expect(await taken(message("email.delivered"))).toBe("kept");
    const asOf = new Date("2026-11-24T12:30:00.000Z");
    const context = { ...api.context, now: asOf };
    await planDigests(context, { asOf, partnerId });
    await freezeDigests(context, { sender: testSender });
    expect(await letter()).toMatchObject({ state: "frozen", idempotencyKey: first.idempotencyKey });
    expect(await takeUpProof(context)).toBe(1);
    expect((await letter()).state).toBe("delivered");
    expect(await takeUpProof(context)).toBe(0);
  });
});

describe("400", () => {
  test.each(["svix-id", "svix-timestamp", "svix-signature"])(
    "%s is missing; nothing is stored",
    async (name) => {
      const before = (await storedEvents()).length;
      const body = message("email.sent");
      const { [name]: _, ...headers } = signProviderMessage(body, { id: "msg_x", at });
      const response = await send(body, { headers });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "unsigned_message" });
      expect(await storedEvents()).toHaveLength(before);
    },
  );
});

describe("401", () => {
  const minuteMs = 60_000;
  const other = `whsec_${Buffer.from("a secret of nobody's").toString("base64")}`;

  test.each([
    ["another secret", (body: string) => signProviderMessage(body, { id: "m", at, secret: other })],
    ["a changed body", (body: string) => signProviderMessage(`${body} `, { id: "m", at })],
    [
      "the id of another message",
      (body: string) => ({ ...signProviderMessage(body, { id: "m", at }), "svix-id": "n" }),
    ],
    [
      "no version",
      (body: string) => ({ ...signProviderMessage(body, { id: "m", at }), "svix-signature": "v2,AAAA" }),
    ],
    [
      "more than five minutes ago",
      (body: string) =>
        signProviderMessage(body, { id: "m", at: new Date(at.getTime() - 5 * minuteMs - 1_000) }),
    ],
    [
      "more than five minutes ahead",
      (body: string) =>
        signProviderMessage(body, { id: "m", at: new Date(at.getTime() + 5 * minuteMs + 1_000) }),
    ],
  ])("signed with %s; nothing is stored", async (_name, sign) => {
    const before = (await storedEvents()).length;
    const body = message("email.sent");
    const response = await send(body, { headers: sign(body) });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "invalid_signature" });
    expect(await storedEvents()).toHaveLength(before);
    expect((await letter()).state).toBe("sending");
  });

  test("one of several signatures is enough, as while a secret is changed", async () => {
    const body = message("email.sent");
    const old = signProviderMessage(body, { id: "msg_rotated", at, secret: other });
    const present = signProviderMessage(body, { id: "msg_rotated", at });
    const both = `${old["svix-signature"]} ${present["svix-signature"]}`;
    expect((await send(body, { headers: { ...present, "svix-signature": both } })).status).toBe(200);
  });

  test("without a secret no message is believed", async () => {
    const app = createApp({
      database: api.testDatabase.database,
      clock: () => at,
      logger: createLogger("silent"),
      publicUrl: "https://leads.example",
      sessionSecret: "a secret of the tests, 32 characters long",
      oidc: null,
    });
    const body = message("email.sent");
    const headers = signProviderMessage(body, { id: "m", at });
    expect((await app.request("/hooks/resend", { method: "POST", body, headers })).status).toBe(401);
  });
});

describe("413", () => {
  test("a body of more than 256 KiB, whatever it says of its length", async () => {
    const body = message("email.sent", { filler: "x".repeat(256 * 1024) });
    expect((await send(body)).status).toBe(413);
    const headers = signProviderMessage(body, { id: "m", at });
    const stream = new Blob([body]).stream();
    const streamed = await api.app.request("/hooks/resend", {
      method: "POST",
      body: stream,
      headers,
      duplex: "half",
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });
});

describe("503", () => {
  test("the provider is asked to come again while the database does not answer", async () => {
    const gone = await createTestApi();
    await gone.drop();
    const body = message("email.sent");
    gone.setNow(at);
    const headers = signProviderMessage(body, { id: "m", at });
    const response = await gone.request("POST", "/hooks/resend", { key: null, body, headers });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBeTruthy();
  });
});
