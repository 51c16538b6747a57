import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { concentration, type PartnerVolume } from "./concentration.ts";

const withLeads = (counts: readonly number[]): PartnerVolume[] =>
  counts.map((leads, i) => ({ id: `p${String(i).padStart(2, "0")}`, leads, revenue: [] }));

// By hand: 100 leads; 30, then 30+20+10+8+8 = 76, then all but 1. Squares: 900+400+100+64+64+49+25+25+9+9+1 = 1646, of 100².
test("shares of the largest one, five and ten partners, and how many equal ones that would be", () => {
  const { leads, revenue } = concentration(withLeads([8, 30, 20, 10, 8, 7, 5, 5, 3, 3, 1, 0, 0]));
  expect(leads).toMatchObject({ total: 100, partners: 11 });
  expect(leads.shares.map(({ top, share }) => [top, share])).toEqual([
    [1, 0.3],
    [5, 0.76],
    [10, 0.99],
  ]);
  expect(leads.shares[1]?.ids).toEqual(["p01", "p02", "p03", "p00", "p04"]);
  expectClose(leads.herfindahl, 0.1646, 1e-12);
  expectClose(leads.effectivePartners, 6.075334143377885, 1e-9);
  expect(revenue).toEqual([]);
});

test("each currency on its own, several amounts of one added", () => {
  const { revenue } = concentration([
    {
      id: "a",
      leads: 1,
      revenue: [
        { currency: "USD", amountCents: 100 },
        { currency: "BRL", amountCents: 2000 },
        { currency: "BRL", amountCents: 1000 },
      ],
    },
    { id: "b", leads: 1, revenue: [{ currency: "BRL", amountCents: 1000 }] },
    { id: "c", leads: 1, revenue: [{ currency: "EUR", amountCents: 0 }] },
  ]);
  expect(revenue.map(({ currency, total, partners }) => [currency, total, partners])).toEqual([
    ["BRL", 4000, 2],
    ["USD", 100, 1],
  ]);
  expect(revenue[0]?.shares[0]).toEqual({ top: 1, share: 0.75, ids: ["a"] });
  expect(revenue[0]?.herfindahl).toBe(0.625);
  expect(revenue[1]).toMatchObject({ herfindahl: 1, effectivePartners: 1 });
});

test("nobody, and nobody with a lead, is no data and not 0 %", () => {
  for (const partners of [[], withLeads([0, 0])]) {
    expect(concentration(partners).leads).toEqual({
      total: 0,
      partners: 0,
      shares: [
        { top: 1, share: null, ids: [] },
        { top: 5, share: null, ids: [] },
        { top: 10, share: null, ids: [] },
      ],
      herfindahl: null,
      effectivePartners: null,
      reason: "NO_DATA",
    });
  }
});

test("with five partners or fewer the top five have all, exactly", () => {
  const { leads } = concentration(withLeads([3, 3, 1]));
  expect(leads.shares.map(({ share }) => share)).toEqual([3 / 7, 1, 1]);
  expect(leads.shares[0]?.ids).toEqual(["p00"]);
  expect(leads.shares[1]?.ids).toEqual(["p00", "p01", "p02"]);
  expect(leads.reason).toBeUndefined();
});

test("amounts near the largest whole number still add up", () => {
  const amountCents = 2 ** 52;
  const partners = ["a", "b", "c", "d"].map((id) => ({
    id,
    leads: 0,
    revenue: [{ currency: "COP", amountCents }],
  }));
  expectClose(concentration(partners).revenue[0]?.shares[0]?.share, 0.25, 1e-15);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d leads or minor units", (amount) => {
  const invalid = expect.objectContaining({ code: "INVALID_INPUT" });
  expect(() => concentration(withLeads([amount]))).toThrow(invalid);
  const revenue = [{ currency: "BRL", amountCents: amount }];
  expect(() => concentration([{ id: "a", leads: 1, revenue }])).toThrow(invalid);
});

test("refuses the same partner twice", () => {
  expect(() => concentration([...withLeads([1]), ...withLeads([2])])).toThrow(
    expect.objectContaining({ code: "DUPLICATE_ID" }),
  );
});

test("larger tops hold more, equal partners count fully, order does not matter, and splitting one lowers concentration", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const { leads } = concentration(withLeads(counts));
      if (leads.herfindahl === null) return;
      const [one, five, ten] = leads.shares.map(({ share }) => share ?? Number.NaN);
      expect(one).toBeLessThanOrEqual(five ?? 0);
      expect(five).toBeLessThanOrEqual(ten ?? 0);
      expect(ten).toBeLessThanOrEqual(1);
      expect(leads.effectivePartners).toBeLessThanOrEqual(leads.partners + 1e-9);
      expect(leads.effectivePartners).toBeGreaterThanOrEqual(1 / (one ?? 1) - 1e-9);
      expect(concentration(withLeads(counts).toReversed()).leads).toEqual(leads);
      const equal = concentration(withLeads(counts.map(() => 3))).leads;
      expectClose(equal.effectivePartners, counts.length, 1e-9);
      const halves = concentration(withLeads(counts.flatMap((count) => [count, count]))).leads;
      expectClose(halves.herfindahl, leads.herfindahl / 2, 1e-12);
    }),
  );
});
