import fc from "fast-check";
import { expect, test } from "vitest";
import {
  classifyReason,
  compileRules,
  conversionMatured,
  counterfactuals,
  defaultRuleSet,
  describeCounterfactual,
  featureDrift,
  leadEventSchema,
  lintFeedback,
  lintSentence,
  locales,
  nextStage,
  predictConversion,
  rankPartners,
  reasonCodes,
  responseTime,
  scoreLead,
  serializeModel,
  shrinkRates,
  timeToClose,
  trainConversionModel,
} from "../src/index.ts";

const runs = { numRuns: 60 };
const now = Date.parse("2026-11-21T12:00:00Z");
const dayMs = 86_400_000;

/** Names, addresses and texts of people; no word of them occurs in the library. */
const marks = ["zqxana", "wkjbruno", "qvxclara"] as const;
const secret = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.constantFrom("", "@acme.example", " Silva", " pediu desconto", "; ligar 11 98765-4321"),
  )
  .map(([name, rest]) => `${name}${rest}`);
/** Everything that the library gave back, as text. */
function expectNoSecrets(output: unknown): void {
  const text = JSON.stringify(output).toLowerCase();
  for (const mark of marks) expect(text).not.toContain(mark);
  expect(text).not.toContain("98765-4321");
  expect(text).not.toContain("acme.example");
}

const personalLead = fc
  .record({
    name: secret,
    email: secret,
    note: secret,
    text: secret,
    employees: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ name, email, note, text, employees }) => ({
    lead: {
      company: { name, domain: email, employees, taxId: text },
      contacts: [{ name, email, phone: text, buyingRole: "user" }],
      introduction: "cold",
      note,
      attributes: { comment: note },
    },
    events: [
      { id: "e1", type: "engaged", signal: "replied", occurredAt: now - dayMs, note, from: email },
      { id: "e2", type: "engaged", signal: text, occurredAt: now + dayMs, note },
    ],
  }));

test("a score and what would raise it name rules, never the lead (property 16)", () => {
  const rules = compileRules(defaultRuleSet);
  fc.assert(
    fc.property(personalLead, ({ lead, events }) => {
      const changes = counterfactuals(rules, lead, events, { now });
      expectNoSecrets([scoreLead(rules, lead, events, { now }), changes]);
      for (const locale of locales)
        expectNoSecrets(changes.map((change) => describeCounterfactual(change, locale)));
    }),
    runs,
  );
});

const leadRow = fc.record({
  source: fc.constantFrom("fair", "web", "call"),
  isWon: fc.boolean(),
  private: secret,
});

test("a model and its predictions hold declared features and nothing else of the lead (property 16)", () => {
  fc.assert(
    fc.property(fc.array(leadRow, { minLength: 30, maxLength: 60 }), secret, (leads, unseen) => {
      const rows = leads.map(({ source, isWon, private: own }, i) => ({
        id: `lead-${i}`,
        features: { source },
        outcome: isWon ? ("won" as const) : ("lost" as const),
        email: own,
        note: own,
      }));
      const model = trainConversionModel(rows, { gate: false });
      expectNoSecrets([model, serializeModel(model)]);
      // What the model was not taught is rare to it, and does not come back from anywhere but the lead's own features.
      const asked = { features: { source: "web", undeclared: unseen }, name: unseen };
      expectNoSecrets([predictConversion(model, asked), featureDrift(model, [asked])]);
    }),
    { numRuns: 20 },
  );
});

test("a classified text comes back as places in it, not as words (property 16)", () => {
  const said = fc.constantFrom("achou caro", "sem verba", "ghosted us", "no contesta", "");
  fc.assert(
    fc.property(secret, said, secret, (before, reason, after) => {
      expectNoSecrets(classifyReason({ text: `${before} ${reason} ${after}`, picklist: before }));
    }),
    runs,
  );
});

test("problems of a sentence never quote who it is about (property 16)", () => {
  const said = fc.constantFrom("sumiu", "lead não avançou com", "no budget,", "sin respuesta de", "");
  const code = fc.constantFrom(...reasonCodes, null);
  fc.assert(
    fc.property(said, secret, code, fc.constantFrom(...locales), (words, who, reason, locale) => {
      const sentence = `${words} ${who}`;
      const { problems } = lintFeedback({ reason, sentence, locale, forbiddenNames: [who] });
      expectNoSecrets([problems, lintSentence({ sentence, locale, forbiddenNames: [who] })]);
    }),
    { numRuns: 300 },
  );
});

test("the lifecycle answers with stages, and refuses a malformed event without repeating it (property 16)", () => {
  fc.assert(
    fc.property(secret, (text) => {
      expectNoSecrets(nextStage({ stage: "submitted" }, { type: text }));
      const events = [
        { type: text, note: text },
        { type: "disqualified", reason: text, sentence: text },
        { type: "contacted", channel: "phone", occurredAt: text },
        { type: "won", amountCents: text, currency: text },
      ];
      for (const event of events) {
        const parsed = leadEventSchema.safeParse(event);
        expect(parsed.success).toBe(false);
        expectNoSecrets(parsed.error?.issues);
      }
    }),
    runs,
  );
});

test("metrics give figures and ids, whatever else the rows carry (property 16)", () => {
  const row = fc.record({
    hours: fc.integer({ min: 0, max: 200 }),
    answered: fc.boolean(),
    outcome: fc.constantFrom("won" as const, "lost" as const, "open" as const),
    email: secret,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const leads = rows.map((own) => ({ ...own, days: own.hours }));
      const groups = rows.map(({ hours, email }, i) => ({
        id: `p${i}`,
        successes: 0,
        trials: hours,
        name: email,
      }));
      expectNoSecrets([
        responseTime(leads, { targetHours: 24 }),
        conversionMatured(leads),
        timeToClose(leads),
        shrinkRates(groups),
        rankPartners(groups, { seed: 1, draws: 20 }),
      ]);
    }),
    runs,
  );
});

test("the order of leads changes no metric (property 3)", () => {
  const row = fc.record({
    hours: fc.integer({ min: 0, max: 200 }),
    answered: fc.boolean(),
    outcome: fc.constantFrom("won" as const, "lost" as const, "open" as const),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 30 });
  const both = rows.chain((own) =>
    fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
  );
  fc.assert(
    fc.property(both, ([own, shuffled]) => {
      const figures = (list: typeof own) => {
        const leads = list.map((each) => ({ ...each, days: each.hours }));
        return [responseTime(leads, { targetHours: 24 }), conversionMatured(leads), timeToClose(leads)];
      };
      expect(figures(shuffled)).toEqual(figures(own));
    }),
    runs,
  );
});
