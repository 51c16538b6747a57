import { type Database, type ProgramId, providerEvents, type Queryable } from "@leadback/db";
import { findLetterLink } from "../digests/letter-links.ts";
import { applyProviderEvent, saysSomething } from "./apply-provider-event.ts";
import type { ProviderEvent } from "./read-provider-event.ts";

/** What became of a message: kept and applied; kept alone; there already; of a kind of which nothing is kept. */
export type TakenAs = "applied" | "kept" | "known" | "ignored";

/** Nothing is inferred from whether a letter was opened, so nobody writes it down. */
const neverKept = new Set(["email.opened", "email.clicked"]);

/**
 * Keeps what the provider says and changes the letter that it is about, in one transaction: when this returns, neither
 * can be lost, and the same message again changes nothing.
 */
export async function takeProviderEvent(
  database: Database,
  event: ProviderEvent,
  now: Date,
): Promise<TakenAs> {
  if (neverKept.has(event.type)) return "ignored";
  const letter =
    event.letterKey === null ? null : await findLetterLink(database, "delivery", event.letterKey);
  if (letter === null) return (await keep(database.global, event, null, now)) ? "kept" : "known";
  const { programId, id: deliveryId } = letter;
  return database.inProgram(programId, async (transaction) => {
    if (!(await keep(transaction, event, programId, now))) return "known";
    if (!saysSomething(event.type)) return "kept";
    const context = { programId, actor: { kind: "system", id: "provider" }, now } as const;
    await applyProviderEvent(transaction, context, deliveryId, event);
    return "applied";
  });
}

async function keep(
  queryable: Queryable,
  event: ProviderEvent,
  programId: ProgramId | null,
  now: Date,
): Promise<boolean> {
  const kept = await queryable
    .insert(providerEvents)
    .values({ ...event, programId, receivedAt: now })
    .onConflictDoNothing()
    .returning({ id: providerEvents.id });
  return kept.length > 0;
}
