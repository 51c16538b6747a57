import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { leadListItemSchema } from "./lead-schema.ts";

const pageSchema = pageOf(leadListItemSchema);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  for (let lead = 0; lead < 7; lead += 1) await api.addLead();
  await api.addOtherProgram();
});
afterAll(() => api.drop());

async function page(query: string, key = api.key) {
  const response = await api.request("GET", `/v1/leads${query}`, { key });
  expect(response.status).toBe(200);
  return pageSchema.parse(await response.json());
}

describe("200", () => {
  test.each(["-submittedAt", "-score"])("the cursor leads through every lead once, by %s", async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const next: z.infer<typeof pageSchema> = await page(
        `?limit=3&sort=${sort}${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...next.data.map(({ id }) => id));
      cursor = next.nextCursor;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  test("a partner's key sees the partner's leads alone, whichever it asks for", async () => {
    const sibling = await api.addPartner("Irmã");
    const bound = await api.keyWith(["leads:read"], sibling);
    const own = await api.addLead(sibling);
    expect((await page("", bound)).data.map(({ id }) => id)).toEqual([own]);
    expect((await page(`?partnerId=${api.partnerId}`, bound)).data).toEqual([]);
  });

  test("filters narrow the list", async () => {
    expect((await page(`?partnerId=${api.partnerId}&stage=submitted`)).data).toHaveLength(7);
    expect((await page("?stage=won")).data).toEqual([]);
    expect((await page("?q=Empresa%201")).data.length).toBeGreaterThan(0);
    expect((await page("?q=%25")).data).toEqual([]);
  });
});

describe("200: what the partner was told", () => {
  const send = async (leadId: string, body: object) =>
    expect((await api.request("POST", `/v1/leads/${leadId}/events`, { body })).status).toBe(201);
  const sentenceOf = async (leadId: string) =>
    (await page("?limit=200")).data.find(({ id }) => id === leadId)?.sentence;

  test("stands beside an ended lead, in its latest words, and no longer once the lead is open again", async () => {
    const leadId = await api.addLead();
    expect(await sentenceOf(leadId)).toBeNull();
    await send(leadId, {
      type: "disqualified",
      reason: "fit_company_too_small",
      sentence: "They have 8 people; we look for 20 or more.",
      evidence: { observed: 8, expected: 20 },
    });
    expect(await sentenceOf(leadId)).toBe("They have 8 people; we look for 20 or more.");
    await send(leadId, {
      type: "reason_changed",
      reason: "fit_company_too_small",
      sentence: "They have 12 people; we look for 20 or more.",
      evidence: { observed: 12, expected: 20 },
    });
    expect(await sentenceOf(leadId)).toBe("They have 12 people; we look for 20 or more.");
    await send(leadId, { type: "reopened" });
    expect(await sentenceOf(leadId)).toBeNull();
  });
});

describe("400", () => {
  test("a cursor that is none of ours", async () => {
    const response = await api.request("GET", "/v1/leads?cursor=xyz");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_cursor" });
  });

  test.each([
    ["an instant that is none", "abc"],
    ["a NUL", "\0"],
    ["a year that there is not", "999999-01-01T00:00:00Z"],
  ])("a forged cursor is refused and gives nothing: %s", async (_name, value) => {
    const cursor = cursorOf(["-submittedAt", value, "0192b1c0-0000-7000-8000-000000000000"]);
    const response = await api.request("GET", `/v1/leads?cursor=${cursor}`);
    expect([400, 422]).toContain(response.status);
  });
});

describe("422", () => {
  test.each([
    "limit=0",
    "limit=201",
    "limit=x",
    "stage=dead",
    "sort=name",
    "from=2026-02-30",
    "colour=red",
    "q=%00",
    "limit=1&limit=2",
  ])("%s", async (query) => {
    expect((await api.request("GET", `/v1/leads?${query}`)).status).toBe(422);
  });
});

function cursorOf(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}
