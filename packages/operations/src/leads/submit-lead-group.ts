import type { Database, ProgramId } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { isRolledBack } from "./is-rolled-back.ts";
import type { SentLead, TakenLead } from "./sent-lead.ts";
import { takeLead } from "./submit-lead.ts";
import { takeLeads } from "./take-leads.ts";

const largestGroup = 50;
/** More than one, so that a lead that waits for a lock does not hold back every other. */
const mostRunning = 2;

interface Waiting {
  sent: SentLead;
  resolve: (taken: TakenLead) => void;
  reject: (error: unknown) => void;
}

/**
 * Merges the leads that are sent to one programme at the same time into one transaction: while a group is being stored,
 * the next one gathers. Each is answered when its group is committed.
 */
class LeadGroups {
  #waiting: Waiting[] = [];
  #running = 0;
  #isDue = false;
  readonly #scopes = new Set<string>();

  isUnderWay(scope: string): boolean {
    return this.#scopes.has(scope);
  }

  async take(sent: SentLead): Promise<TakenLead> {
    const scope = sent.keyed?.mark.scope;
    if (scope !== undefined) this.#scopes.add(scope);
    try {
      return await new Promise<TakenLead>((resolve, reject) => {
        this.#waiting.push({ sent, resolve, reject });
        this.#startSoon();
      });
    } finally {
      if (scope !== undefined) this.#scopes.delete(scope);
    }
  }

  /** After what has arrived together with the first one. */
  #startSoon(): void {
    if (this.#isDue || this.#running >= mostRunning) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      const group = this.#waiting.splice(0, largestGroup);
      if (group.length === 0) return;
      this.#running += 1;
      void takeGroup(group).finally(() => {
        this.#running -= 1;
        if (this.#waiting.length > 0) this.#startSoon();
      });
      if (this.#waiting.length > 0) this.#startSoon();
    });
  }
}

const groupsByDatabase = new WeakMap<Database, Map<ProgramId, LeadGroups>>();

/** The groups of a programme in this process. */
export function groupsOf({
  database,
  programId,
}: Pick<OperationContext, "database" | "programId">): LeadGroups {
  const byProgram = groupsByDatabase.get(database) ?? new Map<ProgramId, LeadGroups>();
  groupsByDatabase.set(database, byProgram);
  const groups = byProgram.get(programId) ?? new LeadGroups();
  byProgram.set(programId, groups);
  return groups;
}

/** Never rejects: each of the group gets its outcome or its error. */
async function takeGroup(group: readonly Waiting[]): Promise<void> {
  const [first, ...others] = group;
  if (first === undefined) return;
  if (others.length === 0) {
    await takeLead(first.sent).then(first.resolve, first.reject);
    return;
  }
  try {
    const taken = await takeTogether(group.map(({ sent }) => sent));
    group.forEach(({ resolve }, index) => {
      const outcome = taken[index];
      if (outcome !== undefined) resolve(outcome);
    });
  } catch (error) {
    if (!isRolledBack(error)) {
      for (const { reject } of group) reject(error);
      return;
    }
    // One of them spoils it for all: halving finds it in few steps, and keeps the order.
    const middle = Math.ceil(group.length / 2);
    await takeGroup(group.slice(0, middle));
    await takeGroup(group.slice(middle));
  }
}

async function takeTogether(sent: readonly SentLead[]): Promise<TakenLead[]> {
  const [first] = sent;
  if (first === undefined) return [];
  const latestMs = Math.max(...sent.map(({ context }) => context.now.getTime()));
  const context = { ...first.context, now: new Date(latestMs) };
  return context.database.inProgram(context.programId, (transaction) =>
    takeLeads(transaction, context, sent),
  );
}
