import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  impact: string;
  nodes: string[];
}

/** What axe calls serious or critical on a page as it stands, one line each; by all its rules, or by these alone. */
export async function findWithAxe(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...(rules.length > 0 ? { runOnly: rules } : {}) };
  // A page whose content alone was replaced has it still.
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axeSource);
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target, any }) => target.join(' ') + ' ' + any.map(({ message }) => message).join(' ')) })))`,
  )) as Finding[];
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(" | ")}`);
}
