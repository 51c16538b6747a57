import { createPartner, submitLead } from "@leadback/operations";
import { planNotices } from "@leadback/operations/notices";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let partnerId: string;
let leadId: string;
beforeAll(async () => {
  api = await createTestApi();
  const at = (instant: string) => ({ ...api.context, now: new Date(instant) });
  const partner = await createPartner(at("2026-11-02T12:00:00Z"), {
    name: "Boreal",
    contacts: [{ email: "bia@boreal.example" }],
  });
  const lead = await submitLead(at("2026-11-18T13:00:00Z"), {
    partnerId: partner.id,
    company: { name: "Padaria", employees: 40 },
  });
  [partnerId, leadId] = [partner.id, lead.id];
  await planNotices(at("2026-11-18T14:00:00Z"), { asOf: new Date("2026-11-18T14:00:00Z") });
});
afterAll(() => api.drop());

describe("GET /v1/notices", () => {
  test("200: what each notice tells, and where it stands", async () => {
    const response = await api.request("GET", "/v1/notices", { key: api.key });
    expect(response.status).toBe(200);
    const { data, nextCursor } = (await response.json()) as { data: unknown[]; nextCursor: string | null };
    expect(nextCursor).toBeNull();
    expect(data).toMatchObject([
      {
        partnerId,
        day: "2026-11-18",
        state: "planned",
        items: [{ kind: "received", leadId }],
      },
    ]);
  });

  test("403: a partner reads its notices and not their list", async () => {
    const key = await api.keyWith(["digests:read"], api.partnerId);
    expect((await api.request("GET", "/v1/notices", { key })).status).toBe(403);
  });
});

describe("POST /v1/notices/preview", () => {
  const preview = (body: object) => api.request("POST", "/v1/notices/preview", { key: api.key, body });

  test("200: the notice as it would be, or that there is none", async () => {
    const response = await preview({
      partnerId,
      asOf: "2026-11-18T14:00:00Z",
      locale: "en",
    });
    expect(response.status).toBe(200);
    const { notice } = (await response.json()) as { notice: { subject: string; html: string; text: string } };
    expect(notice.subject).toContain("your lead has arrived");
    expect(notice.html).toContain("<html");
    const quiet = await preview({ partnerId, asOf: "2026-12-18T14:00:00Z" });
    expect(await quiet.json()).toEqual({ notice: null });
  });

  test("404: a partner that is not there", async () => {
    expect((await preview({ partnerId: "0192b1c0-0000-7000-8000-000000000000" })).status).toBe(404);
  });
});
