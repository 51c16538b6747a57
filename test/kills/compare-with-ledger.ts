import { leadEvents, leads } from "@leadback/db";
import {
  chainAudit,
  checkProjections,
  checkRollups,
  keepRollups,
  type OperationContext,
  verifyAudit,
} from "@leadback/operations";
import type { AskedChange } from "./write-load.ts";

export interface LedgerComparison {
  leads: number;
  events: number;
  acknowledged: number;
  /** Acknowledged, and not there. */
  missing: string[];
  /** Done twice, with a key or without. */
  twice: string[];
  /** There without having been acknowledged: the answer was lost on its way, which is allowed. */
  unheard: number;
  projectionDifferences: number;
  rollupDifferences: number;
  /** Leads and events without exactly one entry in the audit log. */
  auditDifference: number;
  isChainBroken: boolean;
}

/** Holds what the writers were told against what the database has. */
export async function compareWithLedger(
  context: OperationContext,
  asked: readonly AskedChange[],
): Promise<LedgerComparison> {
  const { database, programId } = context;
  const stored = await database.inProgram(programId, async (transaction) => ({
    leads: await transaction.select({ id: leads.id, externalId: leads.externalId }).from(leads),
    events: await transaction.select({ id: leadEvents.id, type: leadEvents.type }).from(leadEvents),
    notes: await transaction.execute<{ marker: string }>(
      "select note as marker from event_text where note is not null",
    ),
    audited: await transaction.execute<{ entries: number }>(
      "select count(*)::int as entries from audit_entries where subject_kind = 'lead'",
    ),
  }));
  const ids = new Set<string>([...stored.leads, ...stored.events].map(({ id }) => id));
  const effects = new Map<string, number>();
  const markers = [
    ...stored.leads.map(({ externalId }) => externalId),
    ...[...stored.notes].map(({ marker }) => marker),
  ];
  for (const marker of markers) if (marker !== null) effects.set(marker, (effects.get(marker) ?? 0) + 1);
  const acknowledged = asked.filter(({ acknowledgedId }) => acknowledgedId !== null);
  const submissions = stored.events.filter(({ type }) => type === "submitted").length;
  await keepRollups(context);
  const rollups = await checkRollups(context);
  const projections = await checkProjections(context);
  await chainAudit(context, { isRecentOnly: false });
  return {
    leads: stored.leads.length,
    events: stored.events.length,
    acknowledged: acknowledged.length,
    missing: acknowledged
      .filter(({ acknowledgedId }) => !ids.has(acknowledgedId ?? ""))
      .map(({ marker }) => marker),
    twice: asked.filter(({ marker }) => (effects.get(marker) ?? 0) > 1).map(({ marker }) => marker),
    unheard: asked.filter(({ acknowledgedId, marker }) => acknowledgedId === null && effects.has(marker))
      .length,
    projectionDifferences: projections.differences.length,
    rollupDifferences: rollups.state === "checked" ? rollups.differences.length : Number.NaN,
    auditDifference: (stored.audited[0]?.entries ?? 0) - changesOf(stored.events, submissions),
    isChainBroken: (await verifyAudit(context)).broken !== null,
  };
}

/** A submission writes up to three events at once (submitted, accepted …): it is one change. All others are one each. */
function changesOf(events: readonly { type: string }[], submissions: number): number {
  const later = events.filter(({ type }) => type === "noted" || type === "qualified").length;
  return submissions + later;
}
