import { listSection } from "../parts/list-section.tsx";
import type { DigestCorrection } from "../snapshot.ts";
import type { DigestView } from "./section.ts";

/** What we said before and is no longer right, or never arrived. */
export const corrections = listSection({
  name: "corrections",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: ({ snapshot }) => snapshot.corrections.length > 0,
  title: ({ corrections: words }) => words.title,
  lines: (view) => view.snapshot.corrections.map((correction) => correctionLine(correction, view)),
});

function correctionLine(correction: DigestCorrection, { messages, range, day }: DigestView): string {
  const words = messages.corrections;
  switch (correction.kind) {
    case "recount":
      return words.recount(
        range(correction.firstDay, correction.lastDay),
        messages.outOf(correction.before.qualified, correction.before.decided),
        messages.outOf(correction.after.qualified, correction.after.decided),
      );
    case "received_recount":
      return words.receivedRecount(
        range(correction.firstDay, correction.lastDay),
        correction.before,
        correction.after,
      );
    case "wins_recount":
      return words.winsRecount(
        range(correction.firstDay, correction.lastDay),
        correction.before,
        correction.after,
      );
    case "dispute_overturned":
      return words.disputeOverturned(correction.ref, correction.count);
    case "skipped_period":
      return words.skippedPeriod(range(correction.firstDay, correction.lastDay));
    case "erasure":
      return words.erasure(correction.count ?? correction.sentOn.length, correction.sentOn.map(day));
  }
}
