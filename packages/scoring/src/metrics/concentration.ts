import { sum } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { checkWhole } from "./check-whole.ts";

const tops = [1, 5, 10] as const;

export interface PartnerVolume {
  id: string;
  /** Leads of the period, whole. */
  leads: number;
  /** Won in the period; several amounts of one currency are added, those of different currencies never. */
  revenue: readonly { currency: string; amountCents: number }[];
}

export interface TopShare {
  /** The share of the so many largest partners. */
  top: 1 | 5 | 10;
  /** 0..1; null when there is nothing to divide. 1 also where there are no more partners than that. */
  share: number | null;
  /** Largest first, ties by id; only partners that contribute. */
  ids: string[];
}

export interface Concentration {
  /** Leads, or minor units of the currency. */
  total: number;
  /** Partners that contribute anything. */
  partners: number;
  shares: TopShare[];
  /** The chance that two leads, or two cents, drawn at random come from the same partner: 1 / partners when all are equal, 1 when there is one. */
  herfindahl: number | null;
  /** How many partners of equal size would be as concentrated. */
  effectivePartners: number | null;
  reason?: "NO_DATA";
}

export interface PartnerConcentration {
  leads: Concentration;
  /** By currency code; only currencies in which something was won. */
  revenue: (Concentration & { currency: string })[];
}

/**
 * How much hangs on a few partners: the share of leads and of revenue of the largest one, five and ten. Decides whether losing one would be a setback or a crisis.
 *
 * @param partners each partner's leads and won amounts of the period, 0 or more
 * @returns shares in 0..1 of all leads and of each currency's revenue; null with NO_DATA where there is none. They are counts of what
 * happened, not estimates, and have no interval
 * @throws LeadMetricsError INVALID_INPUT when leads are not whole, amounts not whole minor units or either negative, DUPLICATE_ID when two partners share an id
 * @source docs/how-we-count.md; Herfindahl 1950; Adelman 1969 (numbers equivalent)
 * @example
 * const { leads } = concentration([{ id: "a", leads: 6, revenue: [] }, { id: "b", leads: 2, revenue: [] }]);
 * leads.shares[0]; // { top: 1, share: 0.75, ids: ["a"] }
 * leads.effectivePartners; // 1.6
 * concentration([]).leads.reason; // "NO_DATA"
 */
export function concentration(partners: readonly PartnerVolume[]): PartnerConcentration {
  checkRows("partners", partners);
  for (const { revenue } of partners) checkRows("revenue", revenue);
  const ids = new Set(partners.map(({ id }) => id));
  if (ids.size < partners.length) {
    throw new LeadMetricsError("DUPLICATE_ID", "Each partner is counted once");
  }
  const currencies = new Set(partners.flatMap(({ revenue }) => revenue.map(({ currency }) => currency)));
  const revenue = [...currencies].sort().map((currency) => ({
    currency,
    ...concentrated(partners.map((partner) => ({ id: partner.id, amount: revenueIn(partner, currency) }))),
  }));
  return {
    leads: concentrated(partners.map(({ id, leads }) => ({ id, amount: checkWhole(leads) }))),
    revenue: revenue.filter(({ total }) => total > 0),
  };
}

function concentrated(amounts: readonly { id: string; amount: number }[]): Concentration {
  const sorted = amounts
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const total = sum(sorted.map(({ amount }) => amount));
  const shares = tops.map((top) => {
    const largest = sorted.slice(0, top);
    const share = total === 0 ? null : sum(largest.map(({ amount }) => amount)) / total;
    return { top, share, ids: largest.map(({ id }) => id) };
  });
  const base = { total, partners: sorted.length, shares };
  if (total === 0) return { ...base, herfindahl: null, effectivePartners: null, reason: "NO_DATA" };
  const herfindahl = sum(sorted.map(({ amount }) => (amount / total) ** 2));
  return { ...base, herfindahl, effectivePartners: 1 / herfindahl };
}

function revenueIn({ revenue }: PartnerVolume, currency: string): number {
  return sum(revenue.flatMap((won) => (won.currency === currency ? checkWhole(won.amountCents) : [])));
}
