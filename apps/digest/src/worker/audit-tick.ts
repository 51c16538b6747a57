import { chainAudit } from "@leadback/operations";
import { forEachProgram, type Rounds } from "./for-each-program.ts";

/** Makes the function that seals what was written to the audit log since the last time; the first time it looks at all. */
export function createAuditTick(rounds: Rounds): () => Promise<void> {
  const isCaughtUp = new Set<string>();
  return () =>
    forEachProgram(
      rounds,
      "audit-tick",
      async (context, { id }) => {
        await chainAudit(context, { isRecentOnly: isCaughtUp.has(id) });
        isCaughtUp.add(id);
      },
      { withSuspended: true },
    );
}
