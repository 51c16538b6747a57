import { type CompiledRules, compileRules, scoreLead } from "@leadback/scoring";
import { medianSeconds, medianSecondsAsync, printFigures, printTable } from "./figure.ts";
import { scoreByHand } from "./scoring/by-hand.ts";
import { rulesEngine } from "./scoring/by-rules-engine.ts";
import { type BenchLead, benchLeads, now, ruleSet } from "./scoring/leads.ts";

const leadCount = 100_000;
/** The engine is slow enough to be measured on fewer. */
const engineLeadCount = 10_000;
const rounds = 7;
const engineRounds = 3;

const leads = benchLeads(leadCount);
const engineLeads = leads.slice(0, engineLeadCount);
const rules: CompiledRules = compileRules(ruleSet);
const scoreByEngine = rulesEngine();
for (const each of engineLeads.slice(0, 500)) await expectSamePoints(each);

let checksum = 0;
const byHand = medianSeconds(rounds, () => {
  for (const each of leads) checksum += scoreByHand(each);
});
const explained = medianSeconds(rounds, () => {
  for (const { lead, events } of leads) checksum += scoreLead(rules, lead, events, { now }).score ?? 0;
});
const byEngine = await medianSecondsAsync(engineRounds, async () => {
  for (const each of engineLeads) checksum += (await scoreByEngine(each)).size;
});
if (!Number.isFinite(checksum)) throw new Error("The scores are no numbers");

const perSecond = leadCount / explained;
const handPerSecond = leadCount / byHand;
const enginePerSecond = engineLeadCount / byEngine;
printTable([
  ["10 rules, 0 to 4 events", "leads/s"],
  ["scoreLead, with exact contributions", Math.round(perSecond).toLocaleString("en")],
  ["json-rules-engine, engine reused, decay by hand", Math.round(enginePerSecond).toLocaleString("en")],
  ["by hand, without explanation", Math.round(handPerSecond).toLocaleString("en")],
]);
const figure = (bench: string, baseline: number, target: string, isMet: (ratio: number) => boolean) => {
  const ratio = perSecond / baseline;
  return { bench, value: perSecond, unit: "leads/s", baseline, ratio, target, ok: isMet(ratio) };
};
printFigures([
  figure("scoring against json-rules-engine", enginePerSecond, ">= 60 x", (ratio) => ratio >= 60),
  figure("scoring against json-rules-engine, next", enginePerSecond, ">= 100 x", (ratio) => ratio >= 100),
  figure("scoring against a loop by hand", handPerSecond, ">= 0.05 x", (ratio) => ratio >= 0.05),
  figure("scoring by itself", perSecond, ">= 1000000 leads/s", () => perSecond >= 1_000_000),
]);

/** The engine is a baseline only as long as it does the same work. */
async function expectSamePoints(each: BenchLead): Promise<void> {
  const found = await scoreByEngine(each);
  const { fit, engagement } = scoreLead(rules, each.lead, each.events, { now });
  for (const { ruleId, points } of [...fit.contributions, ...engagement.contributions]) {
    if (ruleId.startsWith("$") || Math.abs(points - (found.get(ruleId) ?? 0)) < 1e-9) continue;
    throw new Error(`json-rules-engine gives ${found.get(ruleId)} for ${ruleId}, scoreLead ${points}`);
  }
}
