import type { Cadence, Introduction, PartnerStage, PartnerType } from "@leadback/db";
import type { Locale, ReasonCode } from "@leadback/scoring";
import type { Fate } from "./fate.ts";
import type { RegionName } from "./places.ts";

/** Who a partner is and how it behaves: everything from which its leads are drawn. */
export interface PartnerProfile {
  name: string;
  domain: string;
  type: PartnerType;
  tier: "ouro" | "prata" | "bronze";
  region: string;
  locale?: Locale;
  zone?: string;
  cadence?: Cadence;
  /** Oldest first: the stage and how many weeks before the end of the demo it began. */
  stages: readonly (readonly [PartnerStage, number])[];
  contacts: readonly { name: string; mailbox: string; locale?: Locale }[];
  /** Whose leads it sends. */
  market: "brazil" | "plata" | "subsidiaries";
  cities: readonly RegionName[];
  /** A part of all leads by weight, or so many exactly. */
  leads: { weight: number } | { count: number };
  /** Part of its decided leads that are qualified, 0..1. */
  qualityShare: number;
  /** Part of its qualified leads that are won in the end, 0..1. */
  closeShare: number;
  /** How often its leads end for each reason, on top of what happens to everybody; 0 means never. */
  reasons: Partial<Record<ReasonCode, number>>;
  introductions: Record<Introduction, number>;
  channels: readonly (readonly [string, number])[];
  /** Leads a week at the end against the beginning; 1 is steady. */
  growth: number;
  /** What is special about its latest weeks. */
  habit: "steady" | "showcase" | "quiet" | "new" | "single";
  /** We are slow to call this partner's leads. */
  isNeglected?: boolean;
  /** Leads that are decided in the latest week for sure. */
  told?: readonly Fate[];
  /** Leads that wait for information that this partner owes us. */
  awaited?: number;
  /** Leads that wait for our first attempt, beyond our promise. */
  unanswered?: number;
}
