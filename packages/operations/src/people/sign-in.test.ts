import { accessLetters, auditEntries, memberships, signInLinks, signInRequests, users } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { admitPerson, findPersonByEmail } from "./admit-person.ts";
import { createSignInLink } from "./create-sign-in-link.ts";
import { invitePerson } from "./invite-person.ts";
import { listInvitations, listPeople } from "./list-people.ts";
import { removePerson, revokeInvitation } from "./remove-person.ts";
import { requestSignIn, requestsPerAddress, requestsPerPlace } from "./request-sign-in.ts";
import { codeAttempts, readSignInLink, useSignInCode, useSignInLink } from "./use-sign-in-link.ts";

const now = new Date("2026-11-10T14:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let test: TestDatabase;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const { id: programId } = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId, actor, now };
  await join("ana@vertice.example", "admin");
});
afterAll(() => test.drop());
beforeEach(async () => {
  await test.database.global.delete(accessLetters);
  await test.database.global.delete(signInRequests);
});

async function join(email: string, role: "admin" | "sales") {
  const { id } = await invitePerson(context, { email, role });
  const userId = await findPersonByEmail(test.database, email);
  if (userId === null) throw new Error("nobody was invited");
  await admitPerson(test.database, userId, now);
  return { id, userId };
}

let place = 0;
function ask(email: string, at = now) {
  place += 1;
  return requestSignIn(
    test.database,
    { email, place: `198.51.100.${place}`, locale: "en", nextPath: null },
    at,
  );
}

async function letters() {
  return test.database.global.select().from(accessLetters);
}

async function lastLetter() {
  const data = (await letters()).at(-1)?.data as { path: string; code: string };
  return { token: data.path.split("/").at(-1) ?? "", code: data.code };
}

describe("a sign-in link", () => {
  it("works once, in the browser that asked, however many try at once", async () => {
    const { binding } = await ask("ana@vertice.example");
    const { token } = await lastLetter();
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => useSignInLink(test.database, { token, binding }, now)),
    );
    expect(tries.filter((result) => typeof result === "object")).toEqual([
      expect.objectContaining({ email: "ana@vertice.example" }),
    ]);
    expect(tries.filter((result) => result === "gone")).toHaveLength(19);
  });

  it("is not used up by looking at it or by another browser", async () => {
    const { binding } = await ask("ana@vertice.example");
    const { token } = await lastLetter();
    for (let time = 0; time < 3; time += 1) {
      expect(await readSignInLink(test.database, token, now)).toMatchObject({ email: "ana@vertice.example" });
      expect(await useSignInLink(test.database, { token, binding: undefined }, now)).toBe("other_browser");
      expect(await useSignInLink(test.database, { token, binding: "x".repeat(43) }, now)).toBe(
        "other_browser",
      );
    }
    expect(await useSignInLink(test.database, { token, binding }, now)).toMatchObject({ nextPath: null });
  });

  it("is over after ten minutes, like one that never was", async () => {
    const { binding } = await ask("ana@vertice.example");
    const { token } = await lastLetter();
    expect(await useSignInLink(test.database, { token, binding }, later(10))).toBe("gone");
    expect(await readSignInLink(test.database, token, later(10))).toBeNull();
    expect(await useSignInLink(test.database, { token: "nonsense", binding }, now)).toBe("gone");
  });

  it("of an operator works in any browser, once", async () => {
    const path = await createSignInLink(test.database, { email: "ana@vertice.example" }, now);
    const token = path.replace("/sign-in/link/", "");
    expect(await useSignInLink(test.database, { token, binding: undefined }, now)).toMatchObject({
      email: "ana@vertice.example",
    });
    expect(await useSignInLink(test.database, { token, binding: undefined }, now)).toBe("gone");
  });

  it("is kept as a hash", async () => {
    await ask("ana@vertice.example");
    const { token, code } = await lastLetter();
    const rows = JSON.stringify(await test.database.global.select().from(signInLinks));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(`"${code}"`);
  });
});

describe("the code of a letter", () => {
  it("signs in where the letter was asked for, and ends the link", async () => {
    const { binding } = await ask("ana@vertice.example");
    const { token, code } = await lastLetter();
    expect(await useSignInCode(test.database, { binding: undefined, code }, now)).toBe("gone");
    expect(await useSignInCode(test.database, { binding: "x".repeat(43), code }, now)).toBe("gone");
    expect(await useSignInCode(test.database, { binding, code }, now)).toMatchObject({
      email: "ana@vertice.example",
    });
    expect(await useSignInLink(test.database, { token, binding }, now)).toBe("gone");
  });

  it("can be guessed five times", async () => {
    const { binding } = await ask("ana@vertice.example");
    const { code } = await lastLetter();
    const wrong = code === "000000" ? "000001" : "000000";
    for (let time = 0; time < codeAttempts; time += 1)
      expect(await useSignInCode(test.database, { binding, code: wrong }, now)).toBe("wrong_code");
    expect(await useSignInCode(test.database, { binding, code }, now)).toBe("gone");
  });
});

describe("asking for a link", () => {
  it("answers an address that nobody has like one that somebody has, and writes to the latter alone", async () => {
    const answers = [await ask("ana@vertice.example"), await ask("nobody@vertice.example")];
    expect(new Set(answers.map((answer) => Object.keys(answer).join()))).toEqual(new Set(["binding"]));
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(["ana@vertice.example"]);
  });

  it("writes to an address five times an hour and says nothing of it", async () => {
    await join("bia@vertice.example", "sales");
    await test.database.global.delete(accessLetters);
    for (let time = 0; time < requestsPerAddress + 3; time += 1)
      await ask("bia@vertice.example", later(time));
    expect(await letters()).toHaveLength(requestsPerAddress);
    await ask("bia@vertice.example", later(70));
    expect(await letters()).toHaveLength(requestsPerAddress + 1);
  });

  it("is refused to a place after twenty times an hour, at once or one by one", async () => {
    const request = (number: number, at = now) =>
      requestSignIn(
        test.database,
        { email: `p${number}@x.example`, place: "203.0.113.9", locale: "en", nextPath: null },
        at,
      );
    const results = await Promise.allSettled(
      Array.from({ length: requestsPerPlace + 10 }, (_, i) => request(i)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(requestsPerPlace);
    await expect(request(99)).rejects.toMatchObject({ code: "limit_exceeded" });
    await expect(request(99, later(61))).resolves.toBeDefined();
  });
});

describe("an invitation", () => {
  it("is accepted by the link of its letter and is one change with one audit entry each", async () => {
    const invitation = await invitePerson(context, { email: "Caio@Vertice.example", role: "sales" });
    expect(invitation.email).toBe("caio@vertice.example");
    expect((await listInvitations(context, {})).data).toEqual([
      expect.objectContaining({ id: invitation.id, email: "caio@vertice.example", role: "sales" }),
    ]);
    const token = invitation.path.replace("/sign-in/link/", "");
    expect(await readSignInLink(test.database, token, later(60))).toEqual({
      email: "caio@vertice.example",
      invitedTo: "Vértice",
    });
    const proven = await useSignInLink(test.database, { token, binding: undefined }, later(60));
    expect(proven).toMatchObject({ email: "caio@vertice.example" });
    const userId = await findPersonByEmail(test.database, "caio@vertice.example");
    if (userId === null) throw new Error("nobody was invited");
    expect(await admitPerson(test.database, userId, later(60))).toEqual({
      userId,
      programId: context.programId,
    });
    await admitPerson(test.database, userId, later(61));
    expect((await listInvitations(context, {})).data).toEqual([]);
    expect((await listPeople(context, {})).data.map(({ email }) => email)).toContain("caio@vertice.example");
    const audit = await test.database.inProgram(context.programId, (transaction) =>
      transaction
        .select({ action: auditEntries.action, detail: auditEntries.detail })
        .from(auditEntries)
        .where(eq(auditEntries.subjectId, invitation.id)),
    );
    expect(audit.map(({ action }) => action).toSorted()).toEqual(["person.invited", "person.joined"]);
    expect(JSON.stringify(audit)).not.toContain("caio");
  });

  it("that was taken back, replaced or left for a week lets nobody in", async () => {
    const first = await invitePerson(context, { email: "duda@vertice.example", role: "viewer" });
    const second = await invitePerson(context, { email: "duda@vertice.example", role: "sales" });
    const open = (path: string, at = now) =>
      useSignInLink(test.database, { token: path.replace("/sign-in/link/", ""), binding: undefined }, at);
    expect(await open(first.path)).toBe("gone");
    expect(await open(second.path, later(7 * 1_440))).toBe("gone");
    await revokeInvitation(context, second.id);
    expect(await open(second.path)).toBe("gone");
    await expect(revokeInvitation(context, second.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("names a partner for a partner's person, one of this programme, and for nobody else", async () => {
    const partner = await createPartner(context, { name: "Contábil Aurora" });
    const person = { email: "eva@aurora.example", role: "partner" } as const;
    await expect(invitePerson(context, person)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      invitePerson(context, { ...person, role: "sales", partnerId: partner.id }),
    ).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      invitePerson(context, { ...person, partnerId: "0192b1c0-0000-7000-8000-000000000000" }),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await invitePerson(context, { ...person, partnerId: partner.id })).toMatchObject({
      partnerId: partner.id,
    });
  });

  it("of somebody who is there already is refused", async () => {
    await expect(
      invitePerson(context, { email: "ana@vertice.example", role: "viewer" }),
    ).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("removing people", () => {
  it("keeps the last admin, also when two remove each other at once", async () => {
    const { id: second } = await join("second@vertice.example", "admin");
    const [first] = await test.database.global
      .select({ id: memberships.id })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(users.email, "ana@vertice.example"));
    const results = await Promise.allSettled([
      removePerson(context, first?.id ?? ""),
      removePerson(context, second),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
