import type { PhraseTables } from "../phrase-table.ts";
import { phrases as approach } from "./approach.ts";
import { phrases as fit } from "./fit.ts";
import { phrases as noReason } from "./no-reason.ts";
import { phrases as process } from "./process.ts";
import { phrases as timing } from "./timing.ts";

export const enPhrases: PhraseTables = {
  en: [noReason, fit, timing, approach, process],
};
