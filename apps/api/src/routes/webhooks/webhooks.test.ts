import { scopes } from "@leadback/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let other: Awaited<ReturnType<TestApi["addOtherProgram"]>>;
beforeAll(async () => {
  api = await createTestApi();
  other = await api.addOtherProgram();
});
afterAll(() => api.drop());

interface MadeWebhook {
  id: string;
  url: string;
  events: string[];
  partnerId: string | null;
  secret: string;
}

const url = "https://hooks.example.com/leadback";

async function make(body: object = {}, key = api.key): Promise<MadeWebhook> {
  const response = await api.request("POST", "/v1/webhooks", { key, body: { url, ...body } });
  expect(response.status).toBe(201);
  return (await response.json()) as MadeWebhook;
}

interface Delivery {
  id: string;
  messageId: string;
  type: string;
  payload: { data: object };
}

async function deliveriesOf(id: string, key = api.key): Promise<Delivery[]> {
  const response = await api.request("GET", `/v1/webhooks/${id}/deliveries`, { key });
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: Delivery[] }).data;
}

describe("POST /v1/webhooks", () => {
  test("201: every event of the programme, and a secret that is shown this once", async () => {
    const { id, secret, events } = await make();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(events).toHaveLength(13);
    for (const path of ["/v1/webhooks", `/v1/webhooks/${id}`]) {
      const shown = await (await api.request("GET", path)).text();
      expect(shown).toContain(id);
      expect(shown).not.toContain("whsec_");
    }
  });

  test("201: with a partner's key it hears of that partner's leads alone", async () => {
    const brisa = await api.addPartner("Contábil Brisa");
    const key = await api.keyWith(scopes, brisa);
    const webhook = await make({ events: ["lead.submitted"] }, key);
    expect(webhook.partnerId).toBe(brisa);
    const leadId = await api.addLead(brisa);
    await api.addLead();
    expect((await deliveriesOf(webhook.id, key)).map(({ payload }) => payload.data)).toEqual([
      expect.objectContaining({ leadId, partnerId: brisa, stage: "submitted" }),
    ]);
  });

  test.each([
    [{ url: "http://hooks.example.com/" }, "/url"],
    [{ url: "https://127.0.0.1/" }, "/url"],
    [{ url: "https://169.254.169.254/latest/meta-data" }, "/url"],
    [{ url: "https://[::ffff:10.0.0.1]/" }, "/url"],
    [{ url: "https://localhost/" }, "/url"],
    [{ url, events: [] }, "/events"],
    [{ url, events: ["lead.dreamt"] }, "/events/0"],
    [{ url, secret: "mine" }, "/secret"],
    [{}, "/url"],
  ])("422: %j", async (body, pointer) => {
    const response = await api.request("POST", "/v1/webhooks", { body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  });

  test("422: an address and events that are both wrong are named in one answer", async () => {
    const response = await api.request("POST", "/v1/webhooks", {
      body: { url: "ftp://crm.example.com/", events: ["lead.moved"] },
    });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(["/events/0", "/url"]);
  });

  test("404: for a partner that is another's, or nobody's", async () => {
    const { partnerId } = other;
    const response = await api.request("POST", "/v1/webhooks", { body: { url, partnerId } });
    expect(response.status).toBe(404);
  });

  test("409: more than twenty", async () => {
    const partner = await api.addPartner("Contábil Cheia");
    const key = await api.keyWith(scopes, partner);
    for (let made = 0; made < 20; made += 1) await make({}, key);
    const response = await api.request("POST", "/v1/webhooks", { key, body: { url } });
    expect(response.status).toBe(409);
  });
});

describe("a webhook", () => {
  test("is changed, switched off and on, and deleted", async () => {
    const { id } = await make();
    const patch = (body: object) => api.request("PATCH", `/v1/webhooks/${id}`, { body });
    expect(await (await patch({ events: ["lead.won"] })).json()).toMatchObject({ events: ["lead.won"], url });
    expect(await (await patch({ isEnabled: false })).json()).toMatchObject({ disabledBecause: "wish" });
    expect((await api.request("POST", `/v1/webhooks/${id}/ping`)).status).toBe(409);
    expect(await (await patch({ isEnabled: true })).json()).toMatchObject({ disabledBecause: null });
    expect((await patch({ url: "https://10.0.0.1/" })).status).toBe(422);
    expect((await patch({})).status).toBe(422);
    expect((await api.request("DELETE", `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await api.request("GET", `/v1/webhooks/${id}`)).status).toBe(404);
  });

  test("gets another secret", async () => {
    const { id, secret } = await make();
    const response = await api.request("POST", `/v1/webhooks/${id}/rotation`, { body: { overlapHours: 2 } });
    expect(response.status).toBe(201);
    const rotated = (await response.json()) as MadeWebhook & { previousSecretEndsAt: string };
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.previousSecretEndsAt).toBe("2026-11-16T14:00:00.000Z");
  });

  test("is tried, and what was sent is sent again under its id", async () => {
    const { id } = await make({ events: ["lead.won"] });
    expect((await api.request("POST", `/v1/webhooks/${id}/ping`)).status).toBe(202);
    const [ping] = await deliveriesOf(id);
    const path = `/v1/webhooks/${id}/deliveries/${ping?.id}/replay`;
    const replay = await api.request("POST", path);
    expect(replay.status).toBe(202);
    expect(await replay.json()).toMatchObject({ messageId: ping?.messageId, replayOf: ping?.id });
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `&cursor=${cursor}`;
      const response = await api.request("GET", `/v1/webhooks/${id}/deliveries?limit=1${query}`);
      const page = (await response.json()) as { data: Delivery[]; nextCursor: string | null };
      pages.push(...page.data.map((delivery) => delivery.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(pages).size).toBe(2);
  });

  test("404: another's looks exactly like none", async () => {
    const { id } = await make();
    const partners = await api.keyWith(scopes, api.partnerId);
    for (const key of [other.key, partners]) {
      const paths = [id, "0192b1c0-0000-7000-8000-000000000000"].map((of) => `/v1/webhooks/${of}`);
      const answers = await Promise.all(paths.map((path) => api.request("GET", path, { key })));
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
      const [one, two] = texts.map((text) => text.replace(/"requestId":"[^"]+"/, ""));
      expect(one).toBe(two);
    }
  });
});
