import type { ApiKeyId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createProgram } from "../programs/create-program.ts";
import { drawApiKey, isApiKey } from "./api-key-format.ts";
import { authenticateApiKey } from "./authenticate-api-key.ts";
import { createApiKey } from "./create-api-key.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import { rotateApiKey } from "./rotate-api-key.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(() => test.drop());

describe("rotating a key", () => {
  it("leaves two live keys for the overlap, then the new one alone", async () => {
    const old = await createApiKey(context, { name: "CRM", scopes: ["leads:read"] });
    const rotated = await rotateApiKey(context, old.id, { overlapHours: 2 });
    const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    for (const { key, id } of [old, rotated])
      expect(await authenticateApiKey(test.database, key, at(1))).toMatchObject({
        keyId: id,
        scopes: ["leads:read"],
      });
    expect(await authenticateApiKey(test.database, old.key, at(2))).toBeNull();
    expect(await authenticateApiKey(test.database, rotated.key, at(2))).not.toBeNull();
    expect(rotated).toMatchObject({ name: "CRM", rotatedFromId: old.id, oldKeyEndsAt: at(2).toISOString() });
  });

  it("ends the old key at once when asked, never makes it live longer, and takes no key that is over", async () => {
    const short = await createApiKey(context, { scopes: ["leads:read"], expiresAt: "2026-11-10T15:00:00Z" });
    const rotated = await rotateApiKey(context, short.id);
    expect(rotated).toMatchObject({
      oldKeyEndsAt: "2026-11-10T15:00:00.000Z",
      expiresAt: "2026-11-10T15:00:00.000Z",
    });
    await rotateApiKey(context, rotated.id, { overlapHours: 0 });
    expect(await authenticateApiKey(test.database, rotated.key, now)).toBeNull();
    await expect(rotateApiKey(context, rotated.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("and making one is refused to a key that may do less", async () => {
    const weak = {
      ...context,
      actor: { kind: "api_key" as const, id: "k", scopes: ["settings:write" as const] },
    };
    const strong = await createApiKey(context, { scopes: ["leads:read"] });
    await expect(createApiKey(weak, { scopes: ["leads:read"] })).rejects.toMatchObject({ code: "forbidden" });
    await expect(rotateApiKey(weak, strong.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createApiKey(weak, { scopes: ["settings:write"] })).resolves.toBeDefined();
  });
});

describe("the last use of a key", () => {
  it("is kept to the minute", async () => {
    const { id, key } = await createApiKey(context, { scopes: ["leads:read"] });
    const lastUsedAt = async () =>
      (await listApiKeys(context)).data.find((shown) => shown.id === id)?.lastUsedAt;
    expect(await lastUsedAt()).toBeNull();
    for (const seconds of [0, 30, 60]) {
      await authenticateApiKey(test.database, key, new Date(now.getTime() + seconds * 1_000));
      expect(await lastUsedAt()).toBe(now.toISOString());
    }
    const later = new Date(now.getTime() + 61_000);
    await Promise.all(Array.from({ length: 10 }, () => authenticateApiKey(test.database, key, later)));
    expect(await lastUsedAt()).toBe(later.toISOString());
  });
});

describe("an API key", () => {
  it("carries a checksum that a mistyped or made-up key does not have", () => {
    const key = drawApiKey();
    expect(isApiKey(key)).toBe(true);
    const typo = key.slice(0, 20) + (key[20] === "a" ? "b" : "a") + key.slice(21);
    expect(isApiKey(typo)).toBe(false);
    expect(isApiKey(`lb_live_${"a".repeat(49)}`)).toBe(false);
    expect(drawApiKey()).not.toBe(key);
  });

  it("opens its programme until it expires or is revoked", async () => {
    const { id, key } = await createApiKey(context, {
      scopes: ["leads:read"],
      expiresAt: "2026-12-01T00:00:00Z",
    });
    expect(await authenticateApiKey(test.database, key, now)).toMatchObject({
      programId: context.programId,
      scopes: ["leads:read"],
    });
    expect(await authenticateApiKey(test.database, key, new Date("2026-12-01T00:00:00Z"))).toBeNull();
    await revokeApiKey(context, id);
    expect(await authenticateApiKey(test.database, key, now)).toBeNull();
    await expect(revokeApiKey(context, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("ends within a second when another process revokes it", async () => {
    const { id, key } = await createApiKey(context, { scopes: ["leads:read"] });
    expect(await authenticateApiKey(test.database, key, now)).not.toBeNull();
    await test.database.inProgram(context.programId, (transaction) =>
      transaction.execute(`update api_keys set revoked_at = '2026-11-10T14:00:00Z' where id = '${id}'`),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await authenticateApiKey(test.database, key, now)).toBeNull();
  });

  it("that was revoked while others were answered is over for them too", async () => {
    const { id, key } = await createApiKey(context, { scopes: ["leads:read"] });
    const ask = () => authenticateApiKey(test.database, key, now);
    expect(new Set((await Promise.all(Array.from({ length: 10 }, ask))).map((one) => one?.keyId))).toEqual(
      new Set([id]),
    );
    await revokeApiKey(context, id);
    expect(await Promise.all(Array.from({ length: 10 }, ask))).toEqual(Array(10).fill(null));
  });

  it("that does not exist is not found, whatever its id looks like", async () => {
    for (const id of ["abc", "-".repeat(36), "00000000-0000-4000-8000-000000000000"]) {
      await expect(revokeApiKey(context, id as ApiKeyId)).rejects.toMatchObject({
        code: "not_found",
        message: expect.stringMatching(`"${id}".*list of keys.*Nothing was changed\\.$`),
      });
    }
  });

  it("is never shown or stored again", async () => {
    const { key } = await createApiKey(context, { scopes: ["leads:read", "leads:write"] });
    expect(JSON.stringify(await listApiKeys(context))).not.toContain(key.slice(12, -4));
  });

  it("is refused without a scope, with an unknown one, or for another programme's partner", async () => {
    await expect(createApiKey(context, { scopes: [] })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(createApiKey(context, { scopes: ["everything" as "leads:read"] })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const partnerId = "00000000-0000-4000-8000-000000000000";
    await expect(createApiKey(context, { scopes: ["leads:read"], partnerId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
