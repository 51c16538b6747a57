import type { KillReport } from "./run-kills.ts";

/** The figures of a run, and whether all of them are as they should be. */
export function describeKills(report: KillReport): { lines: string[]; isGood: boolean } {
  const { counts } = report;
  const faults = [
    report.missing.length,
    report.twice.length,
    report.projectionDifferences,
    report.rollupDifferences,
    report.auditDifference,
    counts.unexpected.length,
  ];
  return {
    lines: [
      `${report.kills} kills under ${counts.requests} requests, ${counts.cutOff} of them cut off, ${counts.putOff} put off`,
      `sent again with their key: ${counts.replayed} had been done, ${counts.doneAnew} were done now; done without an answer: ${report.unheard}`,
      `${report.acknowledged} changes acknowledged: ${report.missing.length} missing, ${report.twice.length} done twice`,
      `${report.leads} leads of ${report.events} events computed again: ${report.projectionDifferences} differences, figures: ${report.rollupDifferences} differences`,
      `audit: ${report.auditDifference} entries too many or too few, chain ${report.isChainBroken ? "broken" : "whole"}`,
      ...counts.unexpected.slice(0, 5),
    ],
    isGood: faults.every((fault) => fault === 0) && !report.isChainBroken,
  };
}
