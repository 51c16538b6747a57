import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { parseModel } from "./parse-model.ts";
import { predictConversion } from "./predict-conversion.ts";
import { serializeModel } from "./serialize-model.ts";
import { trainConversionModel } from "./train-conversion-model.ts";
import type { TrainingRow } from "./training-row.ts";

const dayMs = 86_400_000;

/** Leads of a fair are won three times out of four, those of the web once, whatever else is known of them. */
function fairAndWeb(n: number, seed = 1): TrainingRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, i) => {
    const isFair = random() < 0.5;
    return {
      id: `lead-${i}`,
      features: { source: isFair ? "fair" : "web", size: Math.round(random() * 500), asked: random() < 0.2 },
      outcome: random() < (isFair ? 0.75 : 0.25) ? "won" : "lost",
    };
  });
}

const codes = (rows: readonly TrainingRow[]) =>
  trainConversionModel(rows).warnings.map(({ code, feature }) => (feature ? `${code} ${feature}` : code));

describe("a sample that tells", () => {
  const rows = fairAndWeb(600);
  const model = trainConversionModel(rows);

  test("gives an active model that beats the base rate and knows how well", () => {
    const { evaluation, gate } = model;
    expect(model).toMatchObject({ status: "active", reason: null, seed: 1 });
    expect(evaluation.n).toBe(600);
    expect(evaluation.calibrationBins.reduce((sum, { n }) => sum + n, 0)).toBe(600);
    const won = evaluation.calibrationBins.reduce((sum, { n, rate }) => sum + n * rate, 0);
    expectClose(won, evaluation.won, 1e-9);
    expect(evaluation.won / 600).toBe(model.baseRate);
    expect(evaluation.logLoss).toBeLessThan(evaluation.logLossBaseRate ?? 0);
    expect(evaluation.auc).toBeGreaterThan(0.65);
    expectClose(gate.gain, (evaluation.logLossBaseRate ?? 0) - (evaluation.logLoss ?? 0), 0.01);
    expect(gate).toMatchObject({ isBypassed: false, failures: [] });
    expect(gate.gainLower).toBeGreaterThan(0);
    expect([0.03, 0.1, 0.3, 1]).toContain(model.c);
  });

  test("comes as plain JSON that comes back exactly", () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(parseModel(serializeModel(model))).toEqual(model);
    const lead = { features: { source: "fair", size: 20 } };
    expect(predictConversion(parseModel(serializeModel(model)), lead)).toEqual(
      predictConversion(model, lead),
    );
  });

  test("is the same for the same rows, in any order, and leaves them as they were", () => {
    const frozen = structuredClone(rows).map((row) =>
      Object.freeze({ ...row, features: Object.freeze(row.features) }),
    );
    expect(trainConversionModel(Object.freeze(frozen))).toEqual(model);
    expect(trainConversionModel(rows.toReversed())).toEqual(model);
  });

  test("draws other folds with another seed, with much the same result", () => {
    const other = trainConversionModel(rows, { seed: 2 });
    expect(other.evaluation.auc).not.toBe(model.evaluation.auc);
    expectClose(other.evaluation.auc, model.evaluation.auc ?? 0, 0.03);
  });

  test("says that it is early below 50 wins", () => {
    expect(codes(fairAndWeb(90, 3))).toContain("EARLY");
    expect(model.warnings).toEqual([]);
  });
});

describe("a sample that does not tell", () => {
  const rows = fairAndWeb(400).map((row, i): TrainingRow => ({ ...row, outcome: i % 3 ? "lost" : "won" }));

  test("gives every lead the base rate, and says what was missing", () => {
    const model = trainConversionModel(rows);
    expect(model).toMatchObject({
      status: "insufficient-evidence",
      reason: "INSUFFICIENT_EVIDENCE",
      features: [],
    });
    expect(model.gate.failures).toEqual(["NO_GAIN"]);
    expect(model.evaluation.auc).not.toBeNull();
    const prediction = predictConversion(model, { features: { source: "fair" } });
    expect(prediction).toMatchObject({ probability: 134 / 400, baseRate: 134 / 400, contributions: [] });
    expectClose(prediction.baseLogit, Math.log(134 / 266));
  });

  test("gives a model all the same when the gate is bypassed, and says so", () => {
    const model = trainConversionModel(rows, { gate: false });
    expect(model).toMatchObject({ status: "active", gate: { isBypassed: true, failures: ["NO_GAIN"] } });
  });

  test("is refused with fewer than five wins, however clear they look", () => {
    const few = fairAndWeb(200).map((row, i): TrainingRow => {
      const source = i < 4 || i % 50 === 7 ? "fair" : "web";
      return { ...row, features: { ...row.features, source }, outcome: i < 4 ? "won" : "lost" };
    });
    expect(trainConversionModel(few).gate.failures).toContain("FEW_OUTCOMES");
  });
});

describe("nothing to learn from", () => {
  test("no rows: not even a base rate", () => {
    const model = trainConversionModel([]);
    expect(model).toMatchObject({ status: "insufficient-evidence", reason: "NO_DATA", baseRate: null });
    expect(predictConversion(model, { features: {} })).toEqual({
      probability: null,
      baseRate: null,
      status: "insufficient-evidence",
      baseLogit: null,
      contributions: [],
    });
  });

  test("fewer than 30 leads: the base rate, gate or no gate", () => {
    expect(trainConversionModel(fairAndWeb(29), { gate: false })).toMatchObject({
      status: "insufficient-evidence",
      reason: "TOO_FEW",
      warnings: [{ code: "TOO_FEW_ROWS", count: 29 }],
    });
    expect(trainConversionModel(fairAndWeb(30), { gate: false }).status).toBe("active");
  });

  test.each(["won", "lost"] as const)("all %s: the base rate, without claiming certainty", (outcome) => {
    const model = trainConversionModel(
      fairAndWeb(100).map((row) => ({ ...row, outcome })),
      { gate: false },
    );
    expect(model).toMatchObject({ reason: "SINGLE_CLASS", baseRate: outcome === "won" ? 1 : 0 });
    const { probability, baseLogit } = predictConversion(model, { features: {} });
    expect(probability).toBe(outcome === "won" ? 0.995 : 0.005);
    expectClose(baseLogit, (outcome === "won" ? 1 : -1) * Math.log(199));
  });

  test("no features, or constant ones, which are listed", () => {
    const bare = fairAndWeb(100).map((row) => ({ ...row, features: {} }));
    expect(trainConversionModel(bare, { gate: false })).toMatchObject({ reason: "INSUFFICIENT_EVIDENCE" });
    const constant = bare.map((row, i) => ({
      ...row,
      features: { zone: "BR", ref: `r${i}`, gone: null, age: 4 },
    }));
    expect(codes(constant)).toEqual([
      "CONSTANT_FEATURE age",
      "CONSTANT_FEATURE gone",
      "HIGH_CARDINALITY ref",
      "CONSTANT_FEATURE zone",
      "NO_FEATURES",
    ]);
  });
});

describe("the leakage guard", () => {
  test("leaves out a feature that alone tells wins from losses", () => {
    const rows = fairAndWeb(300).map((row, i) => {
      const contract = row.outcome === "won" && i % 60 > 0 ? "signed" : "none";
      return { ...row, features: { ...row.features, contract } };
    });
    const model = trainConversionModel(rows);
    expect(model.warnings).toEqual([
      { code: "LEAKAGE_SUSPECTED", feature: "contract", auc: expect.closeTo(0.98, 1) },
    ]);
    expect(model.features.map(({ feature }) => feature)).toEqual(["asked", "size", "source"]);
  });

  test("leaves out a number that orders them, however finely", () => {
    const rows = fairAndWeb(300).map((row, i) => {
      return { ...row, features: { ...row.features, calls: (row.outcome === "won" ? 1000 : 0) - i } };
    });
    expect(codes(rows)).toEqual(["LEAKAGE_SUSPECTED calls"]);
  });

  test("leaves out a feature that is filled for one outcome only", () => {
    const rows = fairAndWeb(1000).map((row, i) => {
      const isFilled = row.outcome === "lost" ? i % 11 !== 0 : i % 11 === 0;
      return { ...row, features: { ...row.features, reason: isFilled ? "budget" : null } };
    });
    expect(codes(rows)).toEqual(["LEAKAGE_SUSPECTED reason"]);
  });

  test("is not fooled by a feature with a value of its own for nearly every lead", () => {
    const rows = fairAndWeb(300).map((row, i) => {
      return { ...row, features: { ...row.features, phone: `p${i >> 1}` } };
    });
    expect(codes(rows)).not.toContain("LEAKAGE_SUSPECTED phone");
  });
});

describe("odd values", () => {
  test("NaN and infinities are missing, and counted", () => {
    const rows = fairAndWeb(300).map((row, i) => {
      const size = i < 3 ? [Number.NaN, Number.POSITIVE_INFINITY, -Number.POSITIVE_INFINITY][i] : i % 50;
      return { ...row, features: { ...row.features, size: size ?? null } };
    });
    const model = trainConversionModel(rows);
    expect(model.warnings).toEqual([{ code: "NON_FINITE_VALUES", feature: "size", count: 3 }]);
    const size = model.features.find(({ feature }) => feature === "size");
    expect(size).toMatchObject({ kind: "numeric", missingCount: 3 });
    const logitOf = (value: number | null) =>
      predictConversion(model, { features: { size: value } }).contributions.find(
        ({ feature }) => feature === "size",
      );
    expect(logitOf(Number.NaN)).toEqual(logitOf(null));
  });

  test("names that objects own themselves are names like any other", () => {
    const rows = fairAndWeb(300).map((row, i) => {
      const level = ["__proto__", "constructor", "toString"][i % 3] ?? "";
      return { ...row, features: { ...row.features, hasOwnProperty: level } };
    });
    const model = trainConversionModel(rows);
    expect(model.status).toBe("active");
    for (const level of ["__proto__", "constructor", "valueOf", "toString"]) {
      const { probability } = predictConversion(model, {
        features: { source: level, hasOwnProperty: level },
      });
      expect(probability).toBeGreaterThan(0);
    }
    expect(parseModel(serializeModel(model))).toEqual(model);
  });

  test("more than 100 levels are cut to the most frequent, and said", () => {
    const rows = fairAndWeb(2000).map((row, i) => {
      return { ...row, features: { ...row.features, page: `p${i % 120}` } };
    });
    const model = trainConversionModel(rows);
    expect(model.warnings).toEqual([{ code: "HIGH_CARDINALITY", feature: "page", count: 20 }]);
    const page = model.features.find(({ feature }) => feature === "page");
    expect(page?.kind === "categorical" && Object.keys(page.logits)).toHaveLength(100);
  });
});

describe("the test of time", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * dayMs).toISOString();

  test("lets a lasting signal through, in ISO 8601 as in epoch milliseconds", () => {
    const rows = fairAndWeb(600).map((row, i) => ({ ...row, submittedAt: at(i / 4) }));
    const model = trainConversionModel(rows);
    expect(model).toMatchObject({ status: "active", trainedFrom: at(0), trainedTo: at(599 / 4) });
    expect(model.evaluation.overTime).toMatchObject({ n: 120 });
    expect(model.evaluation.overTime?.aucLower).toBeGreaterThan(0.5);
    const inMs = rows.map((row) => ({ ...row, submittedAt: Date.parse(row.submittedAt) }));
    expect(trainConversionModel(inMs)).toEqual(model);
  });

  test("stops a signal that has gone, and does so once 90 % of the rows are dated", () => {
    const faded = fairAndWeb(600).map((row, i): TrainingRow => {
      const outcome = i < 450 ? row.outcome : i % 2 ? "won" : "lost";
      return { ...row, outcome, submittedAt: at(i / 4) };
    });
    const model = trainConversionModel(faded);
    expect(model.status).toBe("insufficient-evidence");
    expect(model.gate.failures).toEqual(["NO_GAIN_OVER_TIME", "NO_RANKING_OVER_TIME"]);
    const lessDated = faded.map((row, i) => (i % 9 === 0 ? { ...row, submittedAt: null } : row));
    expect(trainConversionModel(lessDated)).toMatchObject({
      status: "active",
      evaluation: { overTime: null },
    });
  });

  test("stops a model that only follows a rise of all leads", () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 1500 }, (_, i): TrainingRow => {
      const isLate = i >= 600;
      return {
        id: `${i}`,
        features: { campaign: random() < (isLate ? 0.9 : 0.1) ? "new" : "old" },
        outcome: random() < (isLate ? 0.4 : 0.1) ? "won" : "lost",
        submittedAt: at(i / 10),
      };
    });
    expect(trainConversionModel(rows).gate.failures).toContain("NO_RANKING_OVER_TIME");
  });

  test("cannot be passed where all leads bear one date", () => {
    const rows = fairAndWeb(600).map((row) => ({ ...row, submittedAt: "2026-03-01" }));
    expect(trainConversionModel(rows)).toMatchObject({
      status: "insufficient-evidence",
      evaluation: { overTime: { auc: null } },
    });
  });

  test("a horizon leaves out the leads of its last days, of which only the quickly decided have ended", () => {
    const rows = fairAndWeb(600).map((row, i) => ({
      ...row,
      submittedAt: at(i / 4),
      endedAt: at(i / 4 + 10),
    }));
    const model = trainConversionModel(rows, { horizonDays: 40 });
    expect(model.evaluation.n).toBe(480);
    expect(model.warnings).toEqual([{ code: "IMMATURE_ROWS_LEFT_OUT", count: 120 }]);
  });
});

describe("misuse", () => {
  const [first, ...rest] = fairAndWeb(40);
  if (!first) throw new Error("No rows");
  const withFirst = (change: object): TrainingRow[] => [{ ...first, ...change }, ...rest];

  test.each([
    ["two leads with one id", withFirst({ id: "lead-2" }), {}, "DUPLICATE_ID"],
    ["a lead without an id", withFirst({ id: "" }), {}, "INVALID_INPUT"],
    ["an outcome that is none", withFirst({ outcome: "open" }), {}, "INVALID_INPUT"],
    ["features that are a list", withFirst({ features: [] }), {}, "INVALID_INPUT"],
    ["a feature that is a list", withFirst({ features: { tags: ["a"] } }), {}, "INVALID_INPUT"],
    ["a date in the machine's own zone", withFirst({ submittedAt: "03/04/2026" }), {}, "INVALID_INPUT"],
    ["a date that is none", withFirst({ submittedAt: "2026-13-45" }), {}, "INVALID_INPUT"],
    ["half a seed", rest, { seed: 1.5 }, "INVALID_INPUT"],
    ["a horizon of no days", rest, { horizonDays: 0 }, "INVALID_INPUT"],
  ])("%s is refused", (_, rows, options, code) => {
    expect(() => trainConversionModel(rows, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a stored model", () => {
  const model = trainConversionModel(fairAndWeb(300));
  const stored = (change: object) => JSON.stringify({ ...model, ...change });

  test.each([
    ["of another version", stored({ version: 2 }), "INCOMPATIBLE_MODEL_VERSION"],
    ["of a version that is no number", stored({ version: "1" }), "INCOMPATIBLE_MODEL_VERSION"],
    ["without a version", stored({ version: undefined }), "INVALID_INPUT"],
    ["with an unknown part", stored({ extra: 1 }), "INVALID_INPUT"],
    ["without its base", stored({ baseLogit: null }), "INVALID_INPUT"],
    ["that is no JSON", "{", "INVALID_INPUT"],
    ["that is nothing", "null", "INVALID_INPUT"],
    [
      "with a bin too few",
      stored({
        features: model.features.map((feature) =>
          feature.kind === "numeric" ? { ...feature, logits: feature.logits.slice(1) } : feature,
        ),
      }),
      "INVALID_INPUT",
    ],
  ])("%s is refused", (_, text, code) => {
    expect(() => parseModel(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe("features that are not what they seem", () => {
  test("numbers given as text are taken as names, and said to be", () => {
    const rows = fairAndWeb(300).map((row, i) => ({ ...row, features: { size: String((i % 7) * 10) } }));
    expect(codes(rows)).toContain("LOOKS_NUMERIC size");
    expect(codes(fairAndWeb(300)).join()).not.toContain("LOOKS_NUMERIC");
  });

  test("a feature that differs for every lead is not called constant", () => {
    const rows = fairAndWeb(300).map((row, i) => ({
      ...row,
      features: { ...row.features, email: `a${i}@b.example` },
    }));
    expect(codes(rows)).toContain("HIGH_CARDINALITY email");
    expect(codes(rows).join()).not.toContain("CONSTANT_FEATURE");
    const same = fairAndWeb(300).map((row) => ({ ...row, features: { ...row.features, country: "BR" } }));
    expect(codes(same)).toContain("CONSTANT_FEATURE country");
  });
});

test("a model from before its groups were kept is read as one without them", () => {
  const { calibrationBins: _, ...evaluation } = trainConversionModel([]).evaluation;
  const before = serializeModel({ ...trainConversionModel([]), evaluation } as never);
  expect(parseModel(before).evaluation.calibrationBins).toEqual([]);
});
