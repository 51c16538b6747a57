import { OperationError, programsOfPerson } from "@leadback/operations";
import type { Context } from "hono";
import type { Person } from "../../access/read-person.ts";
import type { ApiEnv } from "../../api-env.ts";

/** Whoever called a route that is for people alone. */
export function personOf(context: Context<ApiEnv>): Person {
  const { person } = context.var;
  if (person === undefined)
    throw new OperationError("forbidden", "This route is for people who are signed in.");
  return person;
}

export async function viewSession(context: Context<ApiEnv>, programId: string | undefined) {
  const { userId, name, email, csrf } = personOf(context);
  const programs = await programsOfPerson(context.var.services.database, userId);
  return {
    person: { id: userId, name, email },
    program: programs.find(({ id }) => id === programId) ?? null,
    programs,
    csrfToken: csrf,
  };
}
