import type { Messages } from "./messages.ts";
import { nextStepText } from "./next-step-text.ts";
import { shortenText } from "./shorten-text.ts";
import type { DigestSnapshot } from "./snapshot.ts";

const preheaderLimit = 100;
const preheaderMinimum = 40;

/** The line that an inbox shows behind the subject: what to do next, or what there was together. */
export function preheaderLine(snapshot: DigestSnapshot, messages: Messages): string {
  if (snapshot.closing !== null) {
    const { submitted, qualified, won } = snapshot.closing;
    return shortenText(messages.closing.together(submitted, qualified, won), preheaderLimit);
  }
  const step = nextStepText(snapshot.nextStep, messages);
  const text = step.length < preheaderMinimum ? `${messages.nextStep.title}: ${step}` : step;
  return shortenText(text, preheaderLimit);
}
