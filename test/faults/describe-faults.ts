import type { FaultReport } from "./run-faults.ts";

/** The four zeros of a run and what it went through, and whether all is as it should be. */
export function describeFaults(
  title: string,
  report: FaultReport,
  { mayQuarantine = 0 } = {},
): { lines: string[]; isGood: boolean } {
  const { duplicates, missing, wrongRecipients, changedBodies, others } = report;
  const isGood =
    [duplicates, missing, wrongRecipients, changedBodies, others].every((list) => list.length === 0) &&
    report.quarantined <= mayQuarantine;
  const died = Object.entries(report.diedAt).map(([step, count]) => `${count} ${step}`);
  return {
    isGood,
    lines: [
      `${title}: ${report.letters} letters, ${report.kills} kills, ${report.requests} requests, ${report.accepted} accepted`,
      `  ${duplicates.length} duplicates, ${missing.length} missing, ${wrongRecipients.length} wrong recipients, ${changedBodies.length} changed bodies`,
      `  ${report.quarantined} wait for a person, ${report.cuts} connections cut off, ${report.crashes} servers killed, ${report.rounds} rounds, ${(report.virtualMs / 3_600_000).toFixed(1)} h on the virtual clock`,
      ...(died.length === 0 ? [] : [`  died: ${died.join(", ")}`]),
      ...[...duplicates, ...missing, ...wrongRecipients, ...changedBodies, ...others]
        .slice(0, 5)
        .map((fault) => `  ! ${fault}`),
    ],
  };
}
