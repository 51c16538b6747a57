import type { Messages } from "./messages.ts";
import type { DigestNextStep } from "./snapshot.ts";

/** The one thing to do, in the snapshot's words or in the locale's own. */
export function nextStepText(nextStep: DigestNextStep, messages: Messages): string {
  if (nextStep.text !== null) return nextStep.text;
  if (nextStep.kind === "coach") throw new TypeError("A next step of kind coach needs its text");
  return messages.nextStep.text[nextStep.kind](nextStep.leadCount);
}
