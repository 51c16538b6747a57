import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";

const executablePath = "/usr/bin/chromium";
const isBrowserHere = existsSync(executablePath);
const title = "the scoring library in Chromium";

/** What a page asks of the library; `scoring` is the bundle's global. */
const page = `
  const rules = scoring.compileRules(scoring.defaultRuleSet);
  const lead = { company: { employees: 40 }, contacts: [{ buyingRole: "decision_maker", phone: "+55" }] };
  const result = scoring.scoreLead(rules, lead, [], { now: 0 });
  ({
    exported: Object.keys(scoring).sort(),
    score: result.fit.score,
    sum: result.fit.contributions.reduce((sum, { points }) => sum + points, 0) * result.fit.scale + result.fit.offset,
    reason: scoring.classifyReason({ text: "não achou caro, mas não tem verba" }).primary,
    template: scoring.lintFeedback({
      reason: "fit_company_too_small", sentence: "", evidence: { observed: 1200, expected: 20000 }, locale: "pt-BR",
    }).template,
    upper: scoring.wilsonInterval(0, 10).upper,
    send: scoring.sendTimeOf(Date.parse("2026-11-23T12:30:00Z"), "America/Sao_Paulo"),
  })
`;

describe.skipIf(!isBrowserHere)(
  isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  () => {
    it("gives a page the names and the answers that it gives Node", async () => {
      const { outputFiles } = await build({
        stdin: { contents: 'export * from "@leadback/scoring"', resolveDir: import.meta.dirname },
        bundle: true,
        minify: true,
        write: false,
        format: "iife",
        globalName: "scoring",
        platform: "browser",
        charset: "utf8",
      });
      const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
      const browser = await chromium.launch({ executablePath, args: flags });
      try {
        const tab = await browser.newPage();
        const errors: string[] = [];
        tab.on("pageerror", ({ message }) => errors.push(message));
        await tab.addScriptTag({ content: outputFiles[0]?.text ?? "" });
        const found = await tab.evaluate<Record<string, unknown>>(page);
        expect(errors).toEqual([]);
        expect(found).toMatchObject({
          exported: Object.keys(await import("@leadback/scoring")).sort(),
          reason: "budget_insufficient",
          template: "A empresa tem 1.200 funcionários; atendemos a partir de 20.000.",
          send: { weekday: 1, daypart: "morning" },
        });
        expect(found.upper).toBeCloseTo(0.2775327999, 9);
        expect(found.sum).toBeCloseTo(Number(found.score), 9);
      } finally {
        await browser.close();
      }
    });
  },
);
