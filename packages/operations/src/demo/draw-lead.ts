import type { Introduction } from "@leadback/db";
import type { PositiveCode, ReasonCode } from "@leadback/scoring";
import type { LeadCompany, LeadContactInput } from "../leads/lead-submission.ts";
import {
  type CompanyKind,
  companyNames,
  plataNames,
  servedKinds,
  subsidiaryNames,
  unservedKinds,
} from "./company-words.ts";
import { demoOffer } from "./demo-program.ts";
import type { Fate } from "./fate.ts";
import type { PartnerProfile } from "./partner-profile.ts";
import {
  decidingJobs,
  familyNames,
  type Gender,
  givenNames,
  type Job,
  otherJobs,
  supportingJobs,
  withArticle,
} from "./people-words.ts";
import { type Place, placesByRegion } from "./places.ts";
import type { Random } from "./seeded-random.ts";
import { slugOf } from "./slug-of.ts";
import { drawTaxId } from "./tax-id.ts";

/** A lead as the partner sends it, with what only becomes known when we work it. */
export interface DrawnLead {
  company: LeadCompany;
  contacts: LeadContactInput[];
  introduction: Introduction | null;
  channel: string;
  note: string | null;
  attributes: Record<string, string | number | boolean | null>;
  employees: number;
  industry: string;
  described: string;
  city: string;
  contact: string;
  decider: string;
  positives: PositiveCode[];
}

const notes = [
  "Fecham o mês em planilha; pediram uma ligação à tarde.",
  "Querem trocar o sistema antes do inventário.",
  "O contador deles é nosso cliente e indicou a conversa.",
  "Têm duas filiais e o caixa de cada uma é separado.",
  "Reclamam do relatório do banco, que não bate com o sistema.",
  "Conversamos na feira; ficaram de receber um contato.",
];

/** `takeName` answers false for a company that has been drawn before. */
export function drawLead(
  random: Random,
  profile: PartnerProfile,
  fate: Fate,
  serial: number,
  takeName: (slug: string) => boolean,
): DrawnLead {
  const reason = "reason" in fate ? fate.reason : null;
  const place: Place = random.pick(placesByRegion[random.pick(profile.cities)]);
  const unserved = reason === "fit_industry" ? random.pick(unservedKinds) : null;
  const kind = unserved ?? random.pick(servedKinds);
  const name = drawName(random, profile, kind, place, takeName);
  const domain = `${slugOf(name)}.example`;
  const employees = drawEmployees(random, reason);
  const introduction = random.weighted([
    ["warm", profile.introductions.warm],
    ["informed", profile.introductions.informed],
    ["cold", profile.introductions.cold],
  ] as const);
  const isCold = introduction === "cold";
  const people = profile.market === "plata" ? "plata" : "brazil";
  const isForeigner = profile.market === "subsidiaries" && random.chance(0.4);
  const origin = isForeigner ? "britain" : people;
  const decides = reason !== "approach_no_decision_maker" && random.chance(isCold ? 0.25 : 0.6);
  const gender: Gender = random.pick(["female", "male"] as const);
  const job: Job =
    reason === "approach_no_decision_maker"
      ? random.pick(otherJobs)
      : random.pick(decides ? decidingJobs : supportingJobs);
  const deciderGender: Gender = decides ? gender : random.pick(["female", "male"] as const);
  const deciderJob = decides ? job : random.pick(decidingJobs);
  const givenName = random.pick(givenNames[origin][gender]);
  const familyName = random.pick(familyNames[origin]);
  const lacksPhone =
    reason === "data_invalid_contact" ? random.chance(0.5) : random.chance(isCold ? 0.3 : 0.08);
  const saysRole = reason !== "data_incomplete" && random.chance(isCold ? 0.35 : 0.85);
  const saysSize = random.chance(
    reason === "fit_company_too_small" ? 0.55 : reason === "data_incomplete" ? 0 : isCold ? 0.4 : 0.85,
  );
  const saysTaxId = place.country === "BR" && random.chance(isCold ? 0.2 : 0.6);
  const contacts: LeadContactInput[] = [
    {
      name: `${givenName} ${familyName}`,
      email: `${slugOf(givenName)}.${slugOf(familyName)}@${domain}`,
      ...(lacksPhone ? {} : { phone: phoneOf(place, serial * 2) }),
      ...(saysRole ? { role: job[gender] } : {}),
      ...(saysRole ? { buyingRole: decides ? "decision_maker" : buyingRoleOf(job) } : {}),
    },
  ];
  if (!isCold && random.chance(0.2)) {
    const second = random.pick(supportingJobs);
    const secondGender: Gender = random.pick(["female", "male"] as const);
    const secondName = random.pick(givenNames[people][secondGender]);
    const secondFamily = random.pick(familyNames[people]);
    contacts.push({
      name: `${secondName} ${secondFamily}`,
      email: `${slugOf(secondName)}.${slugOf(secondFamily)}.2@${domain}`,
      phone: phoneOf(place, serial * 2 + 1),
      role: second[secondGender],
      buyingRole: "influencer",
    });
  }
  const isComplete = saysRole && saysSize && !lacksPhone;
  const positives: PositiveCode[] = [
    ...(decides && saysRole ? (["good_decision_maker"] as const) : []),
    ...(introduction === "warm" ? (["good_warm_intro"] as const) : []),
    ...(isComplete && random.chance(0.4) ? (["good_complete_data"] as const) : []),
    ...(random.chance(0.25) ? (["good_timing_trigger"] as const) : []),
  ];
  return {
    company: {
      name,
      domain,
      ...(saysTaxId ? { taxId: drawTaxId(random) } : {}),
      ...(isCold && random.chance(0.5) ? {} : { industry: kind.industry }),
      ...(saysSize ? { employees } : {}),
      country: place.country,
      region: place.region,
      city: place.city,
    },
    contacts,
    introduction: isCold && random.chance(0.4) ? null : introduction,
    channel: random.weighted(profile.channels),
    note: !isCold && random.chance(0.35) ? random.pick(notes) : null,
    attributes: random.chance(0.3)
      ? { sistemaAtual: random.pick(["planilhas", "sistema próprio", "outro fornecedor"]) }
      : {},
    employees,
    industry: kind.industry,
    described: unserved?.described ?? kind.industry,
    city: place.city,
    contact: withArticle(job, gender),
    decider: withArticle(deciderJob, deciderGender),
    positives: positives.length > 0 && random.chance(0.7) ? positives : [...positives, "good_clear_pain"],
  };
}

function drawName(
  random: Random,
  profile: PartnerProfile,
  kind: CompanyKind,
  place: Place,
  takeName: (slug: string) => boolean,
): string {
  const own =
    profile.market === "plata"
      ? plataNames
      : profile.market === "subsidiaries"
        ? subsidiaryNames
        : companyNames;
  const ending = profile.market === "subsidiaries" ? " do Brasil" : "";
  const plain = `${kind.prefix} ${random.pick(own)}${ending}`;
  if (takeName(slugOf(plain))) return plain;
  const placed = `${plain} ${place.city}`;
  if (takeName(slugOf(placed))) return placed;
  for (let number = 2; ; number += 1) {
    const numbered = `${placed} ${number}`;
    if (takeName(slugOf(numbered))) return numbered;
  }
}

function drawEmployees(random: Random, reason: ReasonCode | null): number {
  if (reason === "fit_company_too_small") return random.integer(4, demoOffer.minEmployees - 2);
  if (reason === "fit_company_too_large") return random.integer(62, 240) * 10;
  return Math.round(Math.min(480, Math.max(demoOffer.minEmployees + 2, random.skewed(75, 0.75))));
}

function buyingRoleOf(job: Job): "user" | "it" | "procurement" | "influencer" {
  if (job.male === "analista de TI") return "it";
  if (job.male === "comprador") return "procurement";
  return supportingJobs.includes(job) ? "influencer" : "user";
}

/** Numbers in the form of their country from ranges that nobody has: 90000 to 90999 in Brazil, 5555 elsewhere. */
function phoneOf({ country, areaCode }: Place, serial: number): string {
  const digits = String(serial % 1_000_000).padStart(6, "0");
  if (country === "BR") return `+55 ${areaCode} 900${digits.slice(0, 2)}-${digits.slice(2)}`;
  const code = country === "AR" ? "+54" : "+598";
  const rest = String(serial % 10_000).padStart(4, "0");
  return country === "AR"
    ? `${code} ${areaCode} ${areaCode.length === 2 ? "5555" : "555"} ${rest}`
    : `${code} ${areaCode} 555 ${rest}`;
}
