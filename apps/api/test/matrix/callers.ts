import {
  type PartnerId,
  type ProgramId,
  type Role,
  roles,
  type Scope,
  scopes,
  type UserId,
} from "@leadback/db";
import {
  createApiKey,
  endAllSessions,
  listPeople,
  type OperationContext,
  removePerson,
  revokeApiKey,
} from "@leadback/operations";
import { type SignedInBrowser, signInAgain, signInAs } from "../sign-in-as.ts";
import { startedAt, type TestApi } from "../test-api.ts";
import type { World } from "./world.ts";

/** What the table of capabilities and the reach of a caller are about. */
interface Identity {
  role?: Role;
  scopes?: readonly Scope[];
  isPartners: boolean;
  /** Of which programme: ours, or the other one. */
  program: "ours" | "other";
  /** Sees what the first partner sent alone. */
  seesOwnAlone: boolean;
}

export interface Caller {
  name: string;
  /** Null: nobody that we know, or no longer. A removed person is known and belongs nowhere. */
  identity: Identity | "homeless" | null;
  /** Sends as this caller; `endsSession` for a request after which a person signs in again. */
  send(method: string, path: string, options?: { body?: unknown; endsSession?: boolean }): Promise<Response>;
}

/** Everybody who could call: nobody, people and keys that are over, every role, every scope, and the other programme's. */
export async function makeCallers(api: TestApi, world: World): Promise<Caller[]> {
  return [
    ...(await makeStrangers(api, world)),
    ...(await makePeople(api, world)),
    ...(await makeKeys(api, world)),
  ];
}

async function makeStrangers(api: TestApi, { ours }: World): Promise<Caller[]> {
  const stranger = (name: string, headers: Record<string, string>): Caller => ({
    name,
    identity: null,
    send: (method, path, { body } = {}) => send(api, method, path, headers, body),
  });
  const expired = await createApiKey(before(ours.context), {
    scopes: [...scopes],
    expiresAt: startedAt.toISOString(),
  });
  const revoked = await createApiKey(ours.context, { scopes: [...scopes] });
  await revokeApiKey(ours.context, revoked.id);
  const signedOut = await signInAs(api, { role: "admin" });
  await endAllSessions(api.context.database, asUserId(signedOut.userId));
  return [
    stranger("nobody", {}),
    stranger("a malformed key", { Authorization: "Bearer nonsense" }),
    stranger("an expired key", bearer(expired.key)),
    stranger("a revoked key", bearer(revoked.key)),
    { ...person(api, "a person who signed out everywhere", signedOut, null), send: asIs(api, signedOut) },
    await expiredSession(api),
  ];
}

async function expiredSession(api: TestApi): Promise<Caller> {
  const browser = await signInAs(api, { role: "admin" });
  const sendAs = asIs(api, browser);
  return {
    name: "a person whose session is over",
    identity: null,
    async send(...request) {
      // Sessions are opened by the machine's own clock, whatever ours says.
      api.setNow(new Date("2126-01-01T00:00:00Z"));
      const response = await sendAs(...request);
      api.setNow(startedAt);
      return response;
    },
  };
}

async function makePeople(api: TestApi, world: World): Promise<Caller[]> {
  const { ours, other } = world;
  const callers = await Promise.all(
    roles.map(async (role) => {
      const partner = role === "partner" ? { partnerId: ours.own } : {};
      const browser = await signInAs(api, { role, ...partner });
      if (role === "channel_manager") await world.giveCare(ours.own, browser.userId);
      const seesOwnAlone = role === "partner" || role === "channel_manager";
      return person(
        api,
        `a person: ${role}`,
        browser,
        {
          role,
          isPartners: role === "partner",
          program: "ours",
          seesOwnAlone,
        },
        ours.context.programId,
      );
    }),
  );
  const theirs = await signInAs(api, { role: "admin", programId: other.context.programId });
  const removed = await signInAs(api, { role: "admin" });
  const people = await listPeople(ours.context, { limit: 200 });
  await removePerson(ours.context, people.data.find(({ email }) => email === removed.email)?.id ?? "");
  return [
    ...callers,
    person(
      api,
      "a person: the other programme's admin",
      theirs,
      {
        role: "admin",
        isPartners: false,
        program: "other",
        seesOwnAlone: false,
      },
      other.context.programId,
    ),
    person(api, "a person who was taken out", removed, "homeless"),
  ];
}

async function makeKeys(api: TestApi, { ours, other }: World): Promise<Caller[]> {
  const make = async (
    name: string,
    context: OperationContext,
    wanted: readonly Scope[],
    partnerId?: PartnerId,
  ): Promise<Caller> => {
    const binding = partnerId === undefined ? {} : { partnerId };
    const { key } = await createApiKey(context, { scopes: [...wanted], ...binding });
    const isPartners = partnerId !== undefined;
    return {
      name,
      identity: {
        scopes: wanted,
        isPartners,
        program: context === other.context ? "other" : "ours",
        seesOwnAlone: isPartners,
      },
      send: (method, path, { body } = {}) => send(api, method, path, bearer(key), body),
    };
  };
  return Promise.all([
    ...scopes.map((scope) => make(`a key: ${scope}`, ours.context, [scope])),
    make("a key: every scope", ours.context, scopes),
    make("a partner's key: every scope", ours.context, scopes, ours.own),
    make("the other programme's key: every scope", other.context, scopes),
  ]);
}

function person(
  api: TestApi,
  name: string,
  firstBrowser: SignedInBrowser,
  identity: Caller["identity"],
  programId?: ProgramId,
): Caller {
  let browser = firstBrowser;
  return {
    name,
    identity,
    send: async (method, path, { body, endsSession = false } = {}) => {
      const response = await asIs(api, browser)(method, path, { body });
      if (endsSession) browser = await signInAgain(api, browser.email, programId);
      return response;
    },
  };
}

function asIs(api: TestApi, { cookies, csrf }: SignedInBrowser): Caller["send"] {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return (method, path, { body } = {}) =>
    send(api, method, path, { Cookie: cookie, "X-CSRF-Token": csrf }, body);
}

async function send(
  api: TestApi,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Response> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  return api.app.request(path, { method, headers: { ...headers, ...type, "If-Match": "*" }, ...content });
}

function bearer(key: string): Record<string, string> {
  return { Authorization: `Bearer ${key}` };
}

function before(context: OperationContext): OperationContext {
  return { ...context, now: new Date(startedAt.getTime() - 1_000) };
}

/** Safe: it is the id that the session said. */
function asUserId(id: string): UserId {
  return id as UserId;
}
