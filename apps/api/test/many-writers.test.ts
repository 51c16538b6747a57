import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadEventSchemaOut, leadSchema } from "../src/routes/leads/lead-schema.ts";
import { pageOf } from "../src/schemas/page-of.ts";
import { type ServedApi, serveTestApi } from "./serve-test-api.ts";
import { createTestApi, type TestApi } from "./test-api.ts";

const writers = 50;

let api: TestApi;
let served: ServedApi;
beforeAll(async () => {
  api = await createTestApi();
  served = await serveTestApi(api);
});
afterAll(async () => {
  await served.stop();
  await api.drop();
});

describe("the same lead from two partners at once", () => {
  test.each([
    ["by its domain", { company: { name: "Disputada", domain: "disputada.com.br" } }],
    ["by its tax id", { company: { name: "Disputada", taxId: "12.ABC.345/01DE-35" } }],
    ["by a phone number", { company: { name: "Disputada" }, contacts: [{ phone: "(11) 91234-5678" }] }],
    ["by an address", { company: { name: "Disputada" }, contacts: [{ email: "ana@gmail.com" }] }],
  ])("sent %s 50 times has exactly one owner, and everyone else is told so", async (_name, lead) => {
    const partners = [await api.addPartner("Aurora"), await api.addPartner("Boreal")];
    const keys = await Promise.all(partners.map((partner) => api.keyWith(["leads:write"], partner)));
    const answers = await Promise.all(
      Array.from({ length: writers }, async (_, index) => {
        const key = keys[index % 2] ?? "";
        const response = await served.send("POST", "/v1/leads", { key, body: lead });
        expect(response.status).toBe(201);
        return leadSchema.parse(await response.json());
      }),
    );
    const owners = answers.filter(({ duplicate }) => duplicate.verdict === "new");
    expect(owners).toHaveLength(1);
    expect(answers.filter(({ protectedUntil }) => protectedUntil !== null)).toEqual(owners);
    for (const { partnerId, duplicate } of answers) {
      if (duplicate.verdict === "new") continue;
      expect(duplicate.verdict).toBe(
        partnerId === owners[0]?.partnerId ? "same_partner_resend" : "other_partner_active",
      );
    }
  });
});

describe("one lead under 50 writers", () => {
  test("with If-Match every success saw the latest version, and nothing is lost", async () => {
    const leadId = await api.addLead();
    const path = `/v1/leads/${leadId}`;
    let refused = 0;
    const written = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (;;) {
          const etag = (await served.send("GET", path)).headers.get("ETag") ?? "";
          const response = await served.send("POST", `${path}/events`, {
            body: { type: "attempted", channel: `writer ${writer}` },
            headers: { "If-Match": etag },
          });
          if (response.status === 201) return { etag, now: response.headers.get("ETag") };
          expect(response.status).toBe(412);
          refused += 1;
          // Spread out, so that the test is about who wins and not about how often all lose.
          await setTimeout(writer * 30);
        }
      }),
    );
    const versions = written.map(({ etag }) => Number(/\d+/.exec(etag)?.[0])).toSorted((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: writers }, (_, index) => index + 1));
    for (const { etag, now } of written) {
      expect(now).toBe(`"v${Number(/\d+/.exec(etag)?.[0]) + 1}"`);
    }
    const lead = leadSchema.parse(await (await served.send("GET", path)).json());
    expect(lead).toMatchObject({ version: writers + 1, attempts: writers });
    const { data } = pageOf(leadEventSchemaOut).parse(
      await (await served.send("GET", `${path}/events`)).json(),
    );
    const channels = data.flatMap((event) => (event.type === "attempted" ? [event.data.channel] : []));
    expect(new Set(channels).size).toBe(writers);
    expect(data.map(({ sequence }) => sequence)).toEqual(data.map((_, index) => index + 1));
    expect(refused, "the writers never met").toBeGreaterThan(0);
  });

  test("of 50 corrections of the same version one is taken", async () => {
    const leadId = await api.addLead();
    const statuses = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const body = { company: { employees: 100 + writer } };
        const headers = { "If-Match": '"v1"' };
        return (await served.send("PATCH", `/v1/leads/${leadId}`, { body, headers })).status;
      }),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(writers - 1);
  });
});
