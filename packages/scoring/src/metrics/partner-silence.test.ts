import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { partnerSilence } from "./partner-silence.ts";

const dayMs = 86_400_000;
const days = (list: readonly number[]) => list.map((day) => day * dayMs);
const every = (gap: number, sendings: number) => days(Array.from({ length: sendings }, (_, i) => i * gap));
const after = (sent: readonly number[], silence: number) => ({ now: Math.max(...sent) + silence * dayMs });

// scipy 1.17.1: exponential survival integrated over the gamma posterior of the rate; stats.lomax gives the same to 1e-15, its
// isf(0.05) is the limit.
test.each([
  { gap: 7, sendings: 5, silence: 60, probability: 0.0286899592428, limit: 47.5927237755127 },
  { gap: 7, sendings: 5, silence: 32, probability: 0.111154594997, limit: 47.5927237755127 },
  { gap: 3, sendings: 2, silence: 60, probability: 0.125910509886, limit: 114.580486514986 },
  { gap: 1, sendings: 1, silence: 60, probability: 1 / 3, limit: 570 },
  { gap: 30, sendings: 13, silence: 90, probability: 0.0672517833849, limit: 101.070490784864 },
  { gap: 2, sendings: 50, silence: 60, probability: 4.49372011191e-9, limit: 7.90347748543724 },
])(
  "after $sendings sendings every $gap days, $silence days of silence",
  ({ gap, sendings, silence, probability, limit }) => {
    const sent = every(gap, sendings);
    const result = partnerSilence(sent, after(sent, silence));
    expect(result).toMatchObject({ n: sendings, sendings, silenceDays: silence });
    expect(result.usualGapDays).toBe(sendings === 1 ? null : gap);
    expectClose(result.probability, probability, 1e-12);
    expectClose(result.unusualAfterDays, limit);
  },
);

function withPauses(pauses: readonly number[]): number[] {
  let day = 0;
  return days([0, ...pauses.map((pause) => (day += pause))]);
}

test("two leads of one week say little: sixty days are not unusual, where a plain exponential would swear to it", () => {
  const sent = days([0, 3]);
  expect(partnerSilence(sent, after(sent, 60)).probability).toBeGreaterThan(0.05);
  expect(Math.exp(-60 / 3)).toBeLessThan(1e-8);
});

test("leads within a day of each other are one sending", () => {
  const inOneGo = [0, 1, 2, 3, 23.9].map((hours) => hours * 3_600_000);
  const sent = [...inOneGo, 10 * dayMs, 10 * dayMs];
  expect(partnerSilence(sent, { now: 20 * dayMs })).toMatchObject({
    n: 7,
    sendings: 2,
    usualGapDays: 10,
    silenceDays: 10,
  });
  expect(partnerSilence(days([0, 1]), { now: 2 * dayMs }).sendings).toBe(2);
});

test("a silence is not unlikely while one in twenty of its own pauses lasted as long", () => {
  const pauses = [...new Array(18).fill(2), 80, 2];
  const sent = withPauses(pauses);
  expect(partnerSilence(sent, after(sent, 79)).probability).toBe(1 / 20);
  expect(partnerSilence(sent, after(sent, 80)).probability).toBe(1 / 20);
  expect(partnerSilence(sent, after(sent, 81)).probability).toBeLessThan(0.01);
  expect(partnerSilence(sent, after(sent, 10)).unusualAfterDays).toBe(80);
});

test("of two exceptional pauses among forty the longer one may be passed over", () => {
  const pauses = [...new Array(38).fill(2), 80, 90];
  const sent = withPauses(pauses);
  expect(partnerSilence(sent, after(sent, 10)).unusualAfterDays).toBe(80);
  expect(partnerSilence(sent, after(sent, 85)).probability).toBe(1 / 40);
});

test("the rhythm is that of the last year before the last sending", () => {
  const old = every(1, 100);
  const recent = days([600, 660, 720, 780, 840]);
  const sent = [...old, ...recent];
  expect(partnerSilence(sent, after(sent, 70))).toEqual({
    ...partnerSilence(recent, after(recent, 70)),
    n: 105,
    sendings: 105,
  });
  expect(partnerSilence(days([0, 365]), { now: 400 * dayMs }).usualGapDays).toBe(365);
  expect(partnerSilence(days([0, 366]), { now: 400 * dayMs }).usualGapDays).toBeNull();
});

test("a slower programme lends more patience", () => {
  const sent = days([0, 3]);
  const slow = partnerSilence(sent, { ...after(sent, 60), typicalGapDays: 90 });
  expectClose(slow.probability, (93 / 153) ** 2, 1e-12);
});

test("without a lead until now there is no rhythm", () => {
  const nothing = {
    silenceDays: null,
    usualGapDays: null,
    probability: null,
    unusualAfterDays: null,
    reason: "NO_DATA",
  };
  expect(partnerSilence([], { now: 0 })).toEqual({ n: 0, sendings: 0, ...nothing });
  expect(partnerSilence(days([5]), { now: 4 * dayMs })).toEqual({ n: 0, sendings: 0, ...nothing });
  expect(partnerSilence(days([4]), { now: 4 * dayMs })).toMatchObject({
    n: 1,
    silenceDays: 0,
    probability: 1,
  });
});

test("the probability falls with silence, holds its limit, and depends on neither order nor epoch", () => {
  const sent = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 });
  const silences = fc.tuple(
    fc.double({ min: 0, max: 400, noNaN: true }),
    fc.double({ min: 0, max: 400, noNaN: true }),
  );
  fc.assert(
    fc.property(sent, silences, (list, [one, other]) => {
      const instants = list.map((day) => Math.round(day * dayMs));
      const [short, long] = [Math.min(one, other), Math.max(one, other)].map((silence) =>
        partnerSilence(instants, after(instants, silence)),
      );
      expect(long?.probability).toBeLessThanOrEqual(short?.probability ?? 0);
      expect(short?.probability).toBeGreaterThan(0);
      expect(short?.probability).toBeLessThanOrEqual(1);
      const limit = long?.unusualAfterDays ?? 0;
      expect(partnerSilence(instants, after(instants, limit * 1.001 + 0.001)).probability).toBeLessThan(0.05);
      expect(partnerSilence(instants, after(instants, limit * 0.999)).probability).toBeGreaterThanOrEqual(
        0.05,
      );
      const shifted = instants.toReversed().map((instant) => instant - 700 * dayMs);
      const there = partnerSilence(shifted, after(shifted, long?.silenceDays ?? 0));
      expectClose(there.probability, long?.probability ?? Number.NaN, 1e-6);
    }),
    { numRuns: 200 },
  );
});

/** Pauses of mean 1: at random, or in bursts with long breaks between them (squared coefficient of variation 4). */
const rhythms = {
  random: (random: () => number) => -Math.log(1 - random()),
  bursts: (random: () => number) => {
    const share = (1 + Math.sqrt(0.6)) / 2;
    return -Math.log(1 - random()) / (2 * (random() < share ? share : 1 - share));
  },
};

test.each([
  { rhythm: "random", gap: 15, pauses: 3, most: 0.05 },
  { rhythm: "random", gap: 30, pauses: 8, most: 0.05 },
  { rhythm: "random", gap: 30, pauses: 11, most: 0.05 },
  { rhythm: "bursts", gap: 5, pauses: 50, most: 0.05 },
  { rhythm: "bursts", gap: 15, pauses: 20, most: 0.05 },
  // Bursts with breaks of months, of which the year has shown few: the price of not waiting for ever.
  { rhythm: "bursts", gap: 30, pauses: 8, most: 0.08 },
] as const)(
  "of partners that go on as before at most $most are ever called silent in their next pause ($rhythm, mean $gap days, $pauses pauses)",
  ({ rhythm, gap, pauses, most }) => {
    const random = seededRandom(20_261_122);
    const draw = () => 1 + (gap - 1) * rhythms[rhythm](random);
    const runs = 4_000;
    let called = 0;
    for (let run = 0; run < runs; run += 1) {
      const sent = withPauses(Array.from({ length: pauses }, draw));
      const next = draw();
      const { probability } = partnerSilence(sent, after(sent, next));
      if (next >= 60 && (probability ?? 1) < 0.05) called += 1;
    }
    expect(called / runs).toBeLessThanOrEqual(most);
  },
);

test.each([
  ["NON_FINITE", () => partnerSilence([Number.NaN], { now: 0 })],
  ["NON_FINITE", () => partnerSilence([], { now: Number.POSITIVE_INFINITY })],
  ["INVALID_INPUT", () => partnerSilence([], { now: 0, typicalGapDays: 0 })],
  ["INVALID_INPUT", () => partnerSilence([], { now: 0, typicalGapDays: Number.POSITIVE_INFINITY })],
] as const)("refuses impossible instants and pauses with %s (%#)", (code, call) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});
