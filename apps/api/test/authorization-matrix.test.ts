import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canRole, canScopes } from "../src/access/capabilities.ts";
import type { Operation } from "../src/define-operation.ts";
import { allOperations } from "../src/routes/all-operations.ts";
import { type Caller, makeCallers } from "./matrix/callers.ts";
import { bodies, partnerReferences, type RequestFacts, referringBodies } from "./matrix/requests.ts";
import { makeWorld, nobodysId, type Place, places, type World } from "./matrix/world.ts";
import { signInAs } from "./sign-in-as.ts";
import { createTestApi, type TestApi } from "./test-api.ts";

let api: TestApi;
let world: World;
let callers: Caller[];
let serial = 0;
let cells = 0;
beforeAll(async () => {
  api = await createTestApi();
  world = await makeWorld(api);
  callers = await makeCallers(api, world);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`authorization matrix: ${cells} cells, each as the table says\n`);
  await api.drop();
});

const guarded = allOperations.filter(({ access }) => access.kind !== "public");
const nameOf = ({ route }: Operation) => `${route.method.toUpperCase()} ${route.path}`;
const ends = new Set(["signOut", "signOutEverywhere"]);

type Verdict = 401 | 403 | 404 | "through";

/** What the table of capabilities and the reach of the caller say. */
function verdictOf({ access, route }: Operation, { identity }: Caller, place: Place | null): Verdict {
  if (access.kind === "public") return "through";
  if (identity === null) return 401;
  if (access.kind === "known" && access.peopleOnly) {
    // Who belongs nowhere has nothing to choose from.
    if (identity === "homeless") return route.operationId === "chooseProgram" ? 404 : "through";
    return identity.role === undefined ? 403 : "through";
  }
  if (identity === "homeless") return 403;
  if (access.kind === "capability") {
    const { role, scopes = [] } = identity;
    const { capability, programmeOnly } = access;
    const isGranted = role === undefined ? canScopes(scopes, capability) : canRole(role, capability);
    if (!isGranted || (programmeOnly && identity.isPartners)) return 403;
  }
  return place === null || sees(identity, place) ? "through" : 404;
}

function sees(identity: Exclude<Caller["identity"], "homeless" | null>, place: Place): boolean {
  if (place === "missing") return false;
  if ((place === "other") !== (identity.program === "other")) return false;
  return place !== "sibling" || !identity.seesOwnAlone;
}

/** Things of the programme as a whole have no partner, so whoever may see one sees all. */
const ofProgramme =
  /^\/v1\/(?:api-keys|invitations|people|erasures|imports|digest-runs|digest-cases|scoring\/trainings)\//;

/** Paths that end in a name of the caller's choice: none is missing. */
const named = /\{name\}$|^\/v1\/reasons\/\{code\}$/;

function factsFor({ identity }: Caller, partnerId: string): RequestFacts {
  serial += 1;
  const isOther = identity !== null && identity !== "homeless" && identity.program === "other";
  const { programId } = (isOther ? world.other : world.ours).context;
  return { partnerId, programId, serial };
}

function ownPartnerOf({ identity }: Caller): string {
  const isOther = identity !== null && identity !== "homeless" && identity.program === "other";
  return isOther ? world.other.own : world.ours.own;
}

const shared = new Map<string, string>();

async function pathAt(operation: Operation, place: Place, isFresh: boolean): Promise<string> {
  let path = operation.route.path;
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const param = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (param === undefined) continue;
    const kind = param === "id" ? (segments[index - 1] ?? "") : param;
    const known = shared.get(`${kind} ${place}`);
    const id = known === undefined || isFresh ? await world.make(kind, place) : known;
    shared.set(`${kind} ${place}`, id);
    path = path.replace(segment, id);
  }
  return path;
}

async function request(
  operation: Operation,
  caller: Caller,
  path: string,
  facts: RequestFacts,
): Promise<Response> {
  const { method, operationId = "", request: input } = operation.route;
  const hasBody = input?.body !== undefined;
  const body = hasBody ? { body: bodies[operationId]?.(facts) ?? {} } : {};
  cells += 1;
  return caller.send(method.toUpperCase(), path, { ...body, endsSession: ends.has(operationId) });
}

function expectVerdict(verdict: Verdict, status: number, cell: string): void {
  if (verdict !== "through") expect(status, cell).toBe(verdict);
  else expect(status < 400 || [409, 412, 415, 422, 428].includes(status), `${cell}: ${status}`).toBe(true);
}

async function withoutIds(response: Response): Promise<string> {
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, "");
  return `${response.status} ${text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>")}`;
}

describe("every caller at every route", () => {
  for (const operation of guarded.filter(({ route }) => !route.path.includes("{"))) {
    test(`${nameOf(operation)}: as the table says`, async () => {
      for (const caller of callers) {
        const verdict = verdictOf(operation, caller, null);
        const response = await request(
          operation,
          caller,
          operation.route.path,
          factsFor(caller, ownPartnerOf(caller)),
        );
        expectVerdict(verdict, response.status, caller.name);
      }
    });
  }

  for (const operation of guarded.filter(({ route }) => route.path.includes("{"))) {
    test(`${nameOf(operation)}: as the table says, and what one may not see looks like what is not there`, async () => {
      const isReading = operation.route.method === "get";
      for (const caller of callers) {
        const hidden = new Map<Place, string>();
        for (const place of places) {
          const seen = place === "sibling" && ofProgramme.test(operation.route.path) ? "own" : place;
          const verdict = verdictOf(operation, caller, named.test(operation.route.path) ? null : seen);
          const path = await pathAt(operation, place, !isReading && verdict === "through");
          const response = await request(operation, caller, path, factsFor(caller, ownPartnerOf(caller)));
          const cell = `${caller.name}, ${place}`;
          expectVerdict(verdict, response.status, cell);
          if (verdict === 404) hidden.set(place, await withoutIds(response));
        }
        for (const [place, answer] of hidden)
          expect(answer, `${caller.name}, ${place}`).toBe(hidden.get("missing"));
      }
    });
  }
});

describe("partners that a body or a filter names", () => {
  test("every route that takes a partner's id is in the table of references", () => {
    for (const { route } of guarded) {
      const content = route.request?.body?.content["application/json"];
      const schemas = [route.request?.query, content && "schema" in content ? content.schema : undefined];
      const names = schemas.flatMap((schema) =>
        Object.keys((schema as { shape?: object } | undefined)?.shape ?? {}),
      );
      expect(names.includes("partnerId"), route.operationId).toBe(
        (route.operationId ?? "") in partnerReferences,
      );
    }
  });

  for (const operation of guarded.filter(({ route }) => (route.operationId ?? "") in partnerReferences)) {
    test(`${nameOf(operation)}: another's partner is like one that is not there`, async () => {
      const { method, operationId = "" } = operation.route;
      for (const caller of callers.filter(
        (candidate) => verdictOf(operation, candidate, null) === "through",
      )) {
        const { identity } = caller;
        if (identity === null || identity === "homeless") continue;
        const path = operation.route.path.includes("{")
          ? await pathAt(operation, identity.program === "other" ? "other" : "own", true)
          : operation.route.path;
        const answers = new Map<Place, string>();
        for (const place of places) {
          const facts = factsFor(caller, world.partnerAt(place));
          cells += 1;
          const response =
            partnerReferences[operationId] === "filter"
              ? await caller.send(method, `${path}?partnerId=${facts.partnerId}`)
              : await caller.send(method.toUpperCase(), path, {
                  body: (referringBodies[operationId] ?? bodies[operationId])?.(facts),
                });
          const cell = `${caller.name}, ${place}`;
          if (partnerReferences[operationId] === "filter") {
            expect(response.status, cell).toBe(200);
            if (!sees(identity, place)) answers.set(place, await withoutIds(response));
          } else if (sees(identity, place)) expectVerdict("through", response.status, cell);
          else {
            expect(response.status, cell).toBe(404);
            answers.set(place, await withoutIds(response));
          }
        }
        for (const [place, answer] of answers)
          expect(answer, `${caller.name}, ${place}`).toBe(answers.get("missing"));
      }
    });
  }
});

test("no change goes through with a session cookie alone, whatever the route", async () => {
  const admin = await signInAs(api, { role: "admin" });
  for (const operation of guarded.filter(({ route }) => route.method !== "get")) {
    const path = operation.route.path.replace(/\{\w+\}/g, nobodysId);
    cells += 1;
    const response = await admin.send(operation.route.method.toUpperCase(), path, { body: {} });
    expect(response.status, nameOf(operation)).toBe(403);
  }
});
