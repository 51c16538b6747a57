import type { DuplicateVerdict, LeadId } from "@leadback/db";
import type { LeadProjection } from "../leads/project-lead.ts";

/** A lead as metrics and digests read it, at present or as of a cut-off. */
export interface LeadRecord extends LeadProjection {
  id: LeadId;
  ref: string;
  gradeAtSubmission: string | null;
  duplicateVerdict: DuplicateVerdict;
  industry: string | null;
  employees: number | null;
  country: string | null;
  region: string | null;
}
