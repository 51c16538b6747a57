import type { leads } from "@leadback/db";
import { type CriterionName, criterionNames, type ProfileCriteria } from "./profile-criteria.ts";

export type ProfiledLead = Pick<typeof leads.$inferSelect, "industry" | "employees" | "country" | "region">;

export interface ProfileFit {
  fits: CriterionName[];
  misses: CriterionName[];
  /** Asked for, and not known of the lead. */
  unknown: CriterionName[];
}

/** What of a profile a lead has. It teaches; it ends nothing. */
export function profileFit(criteria: ProfileCriteria, lead: ProfiledLead): ProfileFit {
  const fit: ProfileFit = { fits: [], misses: [], unknown: [] };
  for (const name of criterionNames) {
    const verdict = judge(name, criteria, lead);
    if (verdict !== null) fit[verdict].push(name);
  }
  return fit;
}

function judge(name: CriterionName, criteria: ProfileCriteria, lead: ProfiledLead): keyof ProfileFit | null {
  if (criteria[name] === undefined) return null;
  switch (name) {
    case "industries":
      return oneOf(criteria.industries ?? [], lead.industry, true);
    case "excludedIndustries":
      return oneOf(criteria.excludedIndustries ?? [], lead.industry, false);
    case "countries":
      return oneOf(criteria.countries ?? [], lead.country, true);
    case "regions":
      return oneOf(criteria.regions ?? [], lead.region, true);
    case "employees": {
      if (lead.employees === null) return "unknown";
      const { min = 0, max = Number.POSITIVE_INFINITY } = criteria.employees ?? {};
      return lead.employees >= min && lead.employees <= max ? "fits" : "misses";
    }
  }
}

function oneOf(wanted: readonly string[], value: string | null, isWanted: boolean): keyof ProfileFit {
  if (value === null) return "unknown";
  const plain = (text: string) => text.trim().toLocaleLowerCase("pt-BR");
  return wanted.some((one) => plain(one) === plain(value)) === isWanted ? "fits" : "misses";
}
