import fc from "fast-check";
import { expect, test } from "vitest";
import { poolReasons, type ReasonCounts } from "./pool-reasons.ts";
import { reasonOverRepresentation } from "./reason-over-representation.ts";

const codes = ["a", "b", "c"] as const;
const counts: fc.Arbitrary<ReasonCounts<string>> = fc.record(
  Object.fromEntries(codes.map((code) => [code, fc.nat(20)])),
);

test("a partner is compared with the pool of all as with every other one by one", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (partners) => {
      const othersOf = poolReasons(partners);
      for (const [index, own] of partners.entries())
        expect(reasonOverRepresentation(own, othersOf(own))).toEqual(
          reasonOverRepresentation(own, partners.toSpliced(index, 1)),
        );
    }),
  );
});

test("a count that is not whole is refused, of all and of one", () => {
  expect(() => poolReasons([{ a: 1.5 }])).toThrow(/whole number/);
  expect(() => poolReasons([{ a: 1 }])({ a: -1 })).toThrow(/whole number/);
});
