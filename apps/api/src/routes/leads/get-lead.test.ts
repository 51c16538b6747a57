import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let leadId: string;
beforeAll(async () => {
  api = await createTestApi();
  leadId = await api.addLead();
});
afterAll(() => api.drop());

describe("200", () => {
  test("the lead with its version as ETag, kept by nobody on the way", async () => {
    const response = await api.request("GET", `/v1/leads/${leadId}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toBe('"v1"');
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ id: leadId, version: 1 });
  });

  test("HEAD answers the same without the body", async () => {
    const response = await api.request("HEAD", `/v1/leads/${leadId}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test("an older ETag is answered with the present lead", async () => {
    const response = await api.request("GET", `/v1/leads/${leadId}`, {
      headers: { "If-None-Match": '"v0"' },
    });
    expect(response.status).toBe(200);
  });
});

describe("304", () => {
  test.each(['"v1"', 'W/"v1"', '"v0", "v1"', "*"])("If-None-Match: %s", async (tag) => {
    const response = await api.request("GET", `/v1/leads/${leadId}`, { headers: { "If-None-Match": tag } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
  });
});

describe("404", () => {
  test("what may not be read is answered byte for byte like what does not exist", async () => {
    const other = await api.addOtherProgram();
    const sibling = await api.addLead(await api.addPartner("Irmã"));
    const bound = await api.keyWith(["leads:read"], api.partnerId);
    const headers = { "X-Request-Id": "same-for-all" };
    const cases = [
      { id: other.leadId, key: api.key },
      { id: sibling, key: bound },
      { id: "0192b1c0-0000-7000-8000-000000000000", key: api.key },
      { id: "no-id-at-all", key: api.key },
    ];
    const answers = await Promise.all(
      cases.map(async ({ id, key }) => {
        const response = await api.request("GET", `/v1/leads/${id}`, { key, headers });
        return { status: response.status, headers: [...response.headers], body: await response.text() };
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(404);
  });

  test.each(["events"])("so is its %s", async (part) => {
    const { leadId: foreign } = await createdOnce();
    const [foreignAnswer, missingAnswer] = await Promise.all(
      [foreign, "0192b1c0-0000-7000-8000-000000000000"].map((id) =>
        api.request("GET", `/v1/leads/${id}/${part}`, { headers: { "X-Request-Id": "same" } }),
      ),
    );
    expect(foreignAnswer?.status).toBe(404);
    expect(await foreignAnswer?.text()).toBe(await missingAnswer?.text());
  });
});

async function createdOnce(): Promise<{ leadId: string }> {
  const elsewhere = await createTestApi();
  try {
    return { leadId: await elsewhere.addLead() };
  } finally {
    await elsewhere.drop();
  }
}

describe("422", () => {
  test("an unknown parameter", async () => {
    const response = await api.request("GET", `/v1/leads/${leadId}?expand=score`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/expand" }] });
  });
});
