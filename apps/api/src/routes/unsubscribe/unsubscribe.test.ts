import { createHash } from "node:crypto";
import { findSubscription } from "@leadback/operations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendDigest } from "../../../test/send-digest.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ token } = await sendDigest(api, { email: "lia@parceira.com.br", locale: "es" }));
});
afterAll(() => api.drop());
beforeEach(() => post(token, "action=resubscribe"));

function post(to: string, body: string): Promise<Response> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return api.request("POST", `/u/${to}`, { key: null, body, headers });
}

async function isSubscribed(): Promise<boolean | undefined> {
  return (await findSubscription(api.testDatabase.database, token))?.isSubscribed;
}

describe("200", () => {
  test("opening the link changes nothing, however often scanners do", async () => {
    for (let visit = 0; visit < 20; visit += 1) {
      const response = await api.request(visit % 2 === 0 ? "GET" : "HEAD", `/u/${token}`, { key: null });
      expect(response.status).toBe(200);
      expect(await isSubscribed()).toBe(true);
    }
  });

  test("the page speaks the reader's language, loads nothing and tells nobody where it was", async () => {
    const response = await api.request("GET", `/u/${token}`, {
      key: null,
      headers: { "Accept-Language": "pt" },
    });
    const page = await response.text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain("¿Dejar de recibir los comentarios de Programa vertice?");
    expect(page).not.toMatch(/<script|src=|href="http/);
    expect(page).not.toContain("lia@parceira.com.br");
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("one click, as mail programs send it, and once more", async () => {
    for (const response of [
      await post(token, "List-Unsubscribe=One-Click"),
      await post(token, "List-Unsubscribe=One-Click"),
    ]) {
      expect(response.status).toBe(200);
      expect(await isSubscribed()).toBe(false);
    }
  });

  test("one click sent as multipart/form-data", async () => {
    const body = new FormData();
    body.set("List-Unsubscribe", "One-Click");
    expect((await api.app.request(`/u/${token}`, { method: "POST", body })).status).toBe(200);
    expect(await isSubscribed()).toBe(false);
  });

  test("the page's own button, and the way back on the page that follows", async () => {
    const left = await (await post(token, "action=unsubscribe")).text();
    expect(await isSubscribed()).toBe(false);
    expect(left).toContain('name="action" value="resubscribe"');
    const back = await (await post(token, "action=resubscribe")).text();
    expect(await isSubscribed()).toBe(true);
    expect(back).toContain("Los correos continúan.");
  });
});

describe("a pause", () => {
  const pause = () =>
    api.testDatabase.database.inProgram(api.program.id, (transaction) =>
      transaction.execute(
        "update partner_contacts set letters_paused_at = now() where email = 'lia@parceira.com.br'",
      ),
    );
  const isPaused = async () => (await findSubscription(api.testDatabase.database, token))?.isPaused;

  test("200: is what the page says first, and its button ends it", async () => {
    await pause();
    const page = await (await api.request("GET", `/u/${token}`, { key: null })).text();
    expect(page).toContain("Los resúmenes están en pausa.");
    expect(await isPaused()).toBe(true);
    const back = await (await post(token, "action=resubscribe")).text();
    expect(back).toContain("Los correos continúan.");
    expect(await isPaused()).toBe(false);
  });

  test("200: ends for whoever had unsubscribed meanwhile and wants letters again", async () => {
    await pause();
    await post(token, "action=unsubscribe");
    expect(await isPaused()).toBe(true);
    await post(token, "action=resubscribe");
    expect(await isPaused()).toBe(false);
    expect(await isSubscribed()).toBe(true);
  });
});

describe("preferences", () => {
  const preferences = async () => (await findSubscription(api.testDatabase.database, token))?.preferences;

  test("200: a rhythm, an hour and no notices, kept from the page's own form", async () => {
    const page = await (await api.request("GET", `/u/${token}`, { key: null })).text();
    expect(page).toContain('<option value="monthly">Cada cuatro semanas</option>');
    const kept = await post(token, "action=preferences&cadence=monthly&digestTime=14:00");
    expect(kept.status).toBe(200);
    expect(await kept.text()).toContain("Quedó guardado.");
    expect(await preferences()).toEqual({ cadence: "monthly", digestTime: "14:00", receivesNotices: false });
    expect(await isSubscribed()).toBe(true);
  });

  test("400: a rhythm that we do not have changes nothing", async () => {
    const before = await preferences();
    expect((await post(token, "action=preferences&cadence=hourly&digestTime=14:00")).status).toBe(400);
    expect(await preferences()).toEqual(before);
  });
});

describe("a link from a notice", () => {
  let notice: string;
  const noticeToken = "a token of a notice";
  beforeAll(async () => {
    const hash = (text: string) => createHash("sha256").update(text).digest("base64url");
    await api.testDatabase.database.global.execute(
      `insert into credential_lookups (hash, program_id, kind, id)
        select '${hash(noticeToken)}', program_id, 'unsubscribe_notices', id from credential_lookups where hash = '${hash(token)}'`,
    );
    notice = encodeURIComponent(noticeToken);
  });
  beforeEach(() => post(notice, "action=resubscribe"));

  test("200: one click ends the notices and leaves the digest, and the page says so", async () => {
    const asked = await (await api.request("GET", `/u/${notice}`, { key: null })).text();
    expect(asked).toContain("¿Detener los avisos de Programa vertice?");
    const done = await (await post(notice, "List-Unsubscribe=One-Click")).text();
    expect(done).toContain("Listo, los avisos se detuvieron.");
    expect(await findSubscription(api.testDatabase.database, noticeToken)).toMatchObject({
      isSubscribed: true,
      preferences: { receivesNotices: false },
    });
    await post(notice, "action=resubscribe");
    expect((await findSubscription(api.testDatabase.database, noticeToken))?.preferences).toMatchObject({
      receivesNotices: true,
    });
  });

  test("200: whoever wants notices again leaves the letters where they were", async () => {
    await api.testDatabase.database.inProgram(api.program.id, (transaction) =>
      transaction.execute(
        "update partner_contacts set letters_paused_at = now(), receives_notices = false where email = 'lia@parceira.com.br'",
      ),
    );
    await post(notice, "action=resubscribe");
    expect(await findSubscription(api.testDatabase.database, noticeToken)).toMatchObject({
      isPaused: true,
      preferences: { receivesNotices: true },
    });
    await post(token, "action=resubscribe");
  });

  test("200: its page can end everything too", async () => {
    const asked = await (await api.request("GET", `/u/${notice}`, { key: null })).text();
    expect(asked).toContain('name="action" value="unsubscribe_all"');
    expect((await post(notice, "action=unsubscribe_all")).status).toBe(200);
    expect(await isSubscribed()).toBe(false);
  });
});

describe("400", () => {
  test.each(["", "action=delete", "List-Unsubscribe=yes"])(
    "a form that says neither changes nothing: %s",
    async (body) => {
      expect((await post(token, body)).status).toBe(400);
      expect(await isSubscribed()).toBe(true);
    },
  );
});

describe("404", () => {
  test.each(["forged", "x".repeat(43), "%00", "..%2f.."])(
    "a link that is none of ours: %s",
    async (forged) => {
      expect((await api.request("GET", `/u/${forged}`, { key: null })).status).toBe(404);
      expect((await post(forged, "List-Unsubscribe=One-Click")).status).toBe(404);
    },
  );
});
