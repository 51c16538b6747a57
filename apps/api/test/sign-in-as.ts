import type { PartnerId, ProgramId, Role } from "@leadback/db";
import { createSignInLink, invitePerson } from "@leadback/operations";
import { type Browser, openBrowser } from "./browser.ts";
import type { TestApi } from "./test-api.ts";

export interface SignedInBrowser extends Browser {
  email: string;
  userId: string;
  csrf: string;
}

let serial = 0;

export interface NewPerson {
  role: Role;
  partnerId?: PartnerId;
  programId?: ProgramId;
  email?: string;
}

/** A browser of a person who was invited with this role and has signed in. */
export async function signInAs(
  api: Pick<TestApi, "app" | "context">,
  { role, partnerId, programId, email = `person${++serial}@people.example` }: NewPerson,
): Promise<SignedInBrowser> {
  const context = programId === undefined ? api.context : { ...api.context, programId };
  await invitePerson(context, { email, role, ...(partnerId === undefined ? {} : { partnerId }) });
  return signInAgain(api, email, programId);
}

/** Another browser of a person who is there already, in one of the person's programmes. */
export async function signInAgain(
  api: Pick<TestApi, "app" | "context">,
  email: string,
  programId?: ProgramId,
): Promise<SignedInBrowser> {
  const browser = openBrowser(api);
  const { database, now } = api.context;
  await browser.submit(await createSignInLink(database, { email }, now), {});
  const session = (await (await browser.get("/v1/session")).json()) as {
    person: { id: string };
    csrfToken: string;
  };
  if (programId !== undefined) {
    const headers = { "X-CSRF-Token": session.csrfToken };
    await browser.send("POST", "/v1/session/program", { body: { programId }, headers });
  }
  return { ...browser, email, userId: session.person.id, csrf: session.csrfToken };
}
