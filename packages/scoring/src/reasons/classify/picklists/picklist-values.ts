import type { ReasonCode } from "../../reason-facts.ts";

/** Values of the lost and disqualified reasons that CRMs ship or their users usually add, folded; between semicolons. */
export type PicklistValues = Readonly<Partial<Record<ReasonCode, string>>>;
