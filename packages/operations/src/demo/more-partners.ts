import type { PartnerType } from "@leadback/db";
import { companyNames } from "./company-words.ts";
import type { PartnerProfile } from "./partner-profile.ts";
import { partnerProfiles } from "./partner-profiles.ts";
import { familyNames, givenNames } from "./people-words.ts";
import type { RegionName } from "./places.ts";
import { seededRandom } from "./seeded-random.ts";
import { slugOf } from "./slug-of.ts";

const trades: readonly (readonly [string, PartnerType])[] = [
  ["Contabilidade", "referral"],
  ["Informática", "reseller"],
  ["Representações", "representative"],
  ["Comunicação", "agency"],
  ["Consultoria", "referral"],
  ["Tecnologia", "reseller"],
];
const regions: readonly RegionName[] = ["Sudeste", "Sul", "Nordeste", "Centro-Oeste", "Norte"];

/** As many partners as wanted: the described ones first, then drawn ones, most of them small. */
export function demoPartners(count: number, seed: number): PartnerProfile[] {
  const drawn = Array.from({ length: Math.max(0, count - partnerProfiles.length) }, (_, index) =>
    drawPartner(seed, index),
  );
  return [...partnerProfiles.slice(0, count), ...drawn];
}

function drawPartner(seed: number, index: number): PartnerProfile {
  const random = seededRandom(seed, `partner ${index}`);
  const [trade, type] = random.pick(trades);
  const round = Math.floor(index / companyNames.length);
  const name = [companyNames[index % companyNames.length], trade, ...(round > 0 ? [round + 1] : [])].join(
    " ",
  );
  const region = random.pick(regions);
  const gender = random.pick(["female", "male"] as const);
  const givenName = random.pick(givenNames.brazil[gender]);
  const warmth = random.next();
  return {
    name,
    domain: `${slugOf(name)}.example`,
    type,
    tier: random.weighted([
      ["ouro", 1],
      ["prata", 3],
      ["bronze", 6],
    ]),
    region,
    stages: [
      ["contract", 30],
      ["onboarding", 26],
      ["activation", 20],
    ],
    contacts: [{ name: `${givenName} ${random.pick(familyNames.brazil)}`, mailbox: slugOf(givenName) }],
    market: "brazil",
    cities: [region],
    leads: { weight: Math.min(8, random.skewed(1.2, 0.9)) },
    qualityShare: 0.2 + 0.5 * random.next(),
    closeShare: 0.2 + 0.3 * random.next(),
    reasons: {
      [random.pick([
        "fit_company_too_small",
        "approach_no_decision_maker",
        "data_invalid_contact",
        "timing_no_priority",
        "price_too_high",
      ] as const)]: 8,
    },
    introductions: { warm: warmth, informed: 0.6, cold: 1 - warmth },
    channels: [["Indicação", 1]],
    growth: 0.7 + 0.7 * random.next(),
    habit: "steady",
  };
}
