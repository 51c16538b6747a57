import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

interface Contact {
  id: string;
  tag: string;
}

let serial = 0;
async function addContact(partnerId: string = api.partnerId): Promise<Contact> {
  serial += 1;
  const body = { email: `leitora${serial}@parceira.com.br`, legalBasis: "contract" };
  const response = await api.request("POST", `/v1/partners/${partnerId}/contacts`, { body });
  return (await response.json()) as Contact;
}

function pathOf({ id }: Contact, partnerId: string = api.partnerId): string {
  return `/v1/partners/${partnerId}/contacts/${id}/pace`;
}

describe("PUT /v1/partners/{id}/contacts/{contactId}/pace", () => {
  test("200: a partner chooses for its own people, holds letters back, and lets them come again", async () => {
    const contact = await addContact();
    const person = await signInAs(api, { role: "partner", partnerId: api.partnerId });
    const choose = (pace: string) =>
      person.send("PUT", pathOf(contact), { body: { pace }, headers: { "X-CSRF-Token": person.csrf } });
    expect(await (await choose("biweekly")).json()).toMatchObject({
      cadence: "biweekly",
      lettersPausedAt: null,
    });
    const paused = await choose("paused");
    expect(paused.status).toBe(200);
    expect(await paused.json()).toMatchObject({ cadence: "biweekly", lettersPausedAt: expect.any(String) });
    expect(await (await choose("weekly")).json()).toMatchObject({ cadence: "weekly", lettersPausedAt: null });
    expect(await auditOf(api.context, contact.id)).toEqual([
      "partner_contact.added",
      "partner_contact.pace_chosen",
      "partner_contact.pace_chosen",
      "partner_contact.pace_chosen",
    ]);
  });

  test("403: a viewer chooses nothing", async () => {
    const viewer = await signInAs(api, { role: "viewer" });
    const response = await viewer.send("PUT", pathOf(await addContact()), {
      body: { pace: "paused" },
      headers: { "X-CSRF-Token": viewer.csrf },
    });
    expect(response.status).toBe(403);
  });

  test("404: a person of another partner looks like one that is not there", async () => {
    const sibling = await api.addPartner("Irmã");
    const theirs = await addContact(sibling);
    const key = await api.keyWith(["partners:write"], api.partnerId);
    for (const path of [pathOf(theirs, sibling), pathOf(theirs)])
      expect((await api.request("PUT", path, { key, body: { pace: "paused" } })).status).toBe(404);
  });

  test("409: who has unsubscribed is written to again only when that person says so", async () => {
    const contact = await addContact();
    await api.testDatabase.database.inProgram(api.context.programId, (transaction) =>
      transaction.execute(`update partner_contacts set unsubscribed_at = now() where id = '${contact.id}'`),
    );
    const response = await api.request("PUT", pathOf(contact), {
      body: { pace: "weekly" },
      headers: { "Accept-Language": "es" },
    });
    expect(response.status).toBe(409);
    expect(((await response.json()) as { detail: string }).detail).toContain("Esta persona se dio de baja");
  });

  test("412: somebody else was faster", async () => {
    const contact = await addContact();
    await api.request("PUT", pathOf(contact), { body: { pace: "monthly" } });
    const headers = { "If-Match": `"${contact.tag}"` };
    expect((await api.request("PUT", pathOf(contact), { body: { pace: "weekly" }, headers })).status).toBe(
      412,
    );
  });

  test("422: a pace that we do not have", async () => {
    expect((await api.request("PUT", pathOf(await addContact()), { body: { pace: "daily" } })).status).toBe(
      422,
    );
  });
});
