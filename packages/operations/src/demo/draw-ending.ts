import type { ReasonCode } from "@leadback/scoring";
import { approachEndings } from "./approach-endings.ts";
import type { DrawEnding, Ending, EndingFacts } from "./ending-facts.ts";
import { fitEndings } from "./fit-endings.ts";
import { processEndings } from "./process-endings.ts";
import { timingEndings } from "./timing-endings.ts";

const endings: Record<ReasonCode, DrawEnding> = {
  ...fitEndings,
  ...timingEndings,
  ...approachEndings,
  ...processEndings,
};

/** Why a lead ended, in a sentence that teaches, with the evidence that the reason asks for. */
export function drawEnding(reason: ReasonCode, facts: EndingFacts): Ending {
  return endings[reason](facts);
}
