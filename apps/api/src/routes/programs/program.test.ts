import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const path = "/v1/program";

async function read() {
  const response = await api.request("GET", path);
  expect(response.status).toBe(200);
  return { etag: response.headers.get("ETag") ?? "", program: (await response.json()) as Program };
}

interface Program {
  settings: { promises: Record<string, number>; sender: Record<string, string>; calendar: Calendar };
  holidays: { date: string; name: string | null }[];
}

interface Calendar {
  closedDates: string[];
  workedDates: string[];
}

async function change(body: unknown, etag?: string) {
  const headers = { "If-Match": etag ?? (await read()).etag };
  return api.request("PATCH", path, { body, headers });
}

describe("200", () => {
  test("every default is filled in, and the holidays of the country have their names", async () => {
    const { program } = await read();
    expect(program).toMatchObject({
      slug: "vertice",
      currency: "BRL",
      settings: { digest: { weekday: 2, sendTime: "09:00" }, privacyLevel: "pseudonymous" },
    });
    expect(program.holidays).toContainEqual({ date: "2026-12-25", name: "Natal" });
    expect(program.holidays).toContainEqual(expect.objectContaining({ date: "2027-01-01" }));
  });

  test("what is left out stays, null goes back to the default", async () => {
    await change({ settings: { promises: { firstAttemptHours: 8 }, sender: { signerName: "Lia" } } });
    await change({ name: "Vértice Parceiros", settings: { sender: { legalName: "Vértice Ltda." } } });
    const { program } = await read();
    expect(program).toMatchObject({ name: "Vértice Parceiros" });
    expect(program.settings.sender).toEqual({ signerName: "Lia", legalName: "Vértice Ltda." });
    await change({ settings: { promises: { firstAttemptHours: null }, sender: { signerName: null } } });
    const after = (await read()).program.settings;
    expect(after.promises).toMatchObject({ firstAttemptHours: 4 });
    expect(after.sender).toEqual({ legalName: "Vértice Ltda." });
  });

  test("a day off moves the due time of a lead that waits for its first attempt", async () => {
    // A Monday at 09:00 in São Paulo: four business hours end at 13:00 of the day.
    const leadId = await api.addLead();
    const dueAt = async () =>
      (
        (await (await api.request("GET", `/v1/leads/${leadId}`)).json()) as {
          due: { firstAttempt: { dueAt: string } };
        }
      ).due.firstAttempt.dueAt;
    expect(await dueAt()).toBe("2026-11-16T16:00:00.000Z");
    await change({ settings: { calendar: { closedDates: ["2026-11-16"] } } });
    expect(await dueAt()).toBe("2026-11-17T16:00:00.000Z");
    expect((await read()).program.holidays).toContainEqual({ date: "2026-11-16", name: null });
    await change({ settings: { calendar: { closedDates: null } } });
    expect(await dueAt()).toBe("2026-11-16T16:00:00.000Z");
  });

  test("the same once more changes nothing and writes no entry", async () => {
    const { etag } = await read();
    const again = await change({ settings: { maturityDays: 90 } });
    expect(again.headers.get("ETag")).toBe(etag);
  });
});

describe("428 and 412", () => {
  test("without If-Match, and with the ETag of what somebody has changed since", async () => {
    const { etag } = await read();
    expect((await api.request("PATCH", path, { body: { name: "Vértice" } })).status).toBe(428);
    expect((await change({ name: "Vértice" }, etag)).status).toBe(200);
    expect((await change({ name: "Outro nome" }, etag)).status).toBe(412);
    for (const wrong of ['W/"x"', "x", '"unknown"'])
      expect((await change({ name: "Outro nome" }, wrong)).status).toBe(412);
    expect((await read()).program).toMatchObject({ name: "Vértice" });
  });
});

describe("403", () => {
  test("a partner's key, and a key without the scope", async () => {
    const partners = await api.keyWith(["metrics:read", "settings:write"], api.partnerId);
    for (const method of ["GET", "PATCH"]) {
      const body = method === "PATCH" ? { body: {} } : {};
      expect((await api.request(method, path, { key: partners, ...body })).status).toBe(403);
    }
    const reading = await api.keyWith(["metrics:read"]);
    expect((await api.request("PATCH", path, { key: reading, body: {} })).status).toBe(403);
  });
});

describe("422", () => {
  test.each([
    ["/colour", { colour: "red" }],
    ["/currency", { currency: "USD" }],
    ["/zone", { zone: "Mars/Olympus" }],
    ["/settings/colour", { settings: { colour: "red" } }],
    ["/settings/digest/weekday", { settings: { digest: { weekday: 8 } } }],
    ["/settings/digest/sendTime", { settings: { digest: { sendTime: "04:59" } } }],
    ["/settings/calendar/endTime", { settings: { calendar: { endTime: "08:00" } } }],
    ["/settings/calendar/closedDates/0", { settings: { calendar: { closedDates: ["2026-02-30"] } } }],
    ["/settings/sender/replyTo", { settings: { sender: { replyTo: "nobody" } } }],
    ["/settings/checkpoints/byTier/ouro", { settings: { checkpoints: { byTier: { ouro: 1 } } } }],
  ])("%s of %j", async (pointer, body) => {
    const response = await change(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});
