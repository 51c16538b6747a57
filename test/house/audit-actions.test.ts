import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { en } from "../../apps/web/src/locales/en.ts";
import { auditActions } from "../../apps/web/src/settings/audit-actions.ts";

const operations = fileURLToPath(new URL("../../packages/operations/src", import.meta.url));
/** What a provider or a webhook tells is called in the same way, and is no change of ours. */
const told = /^(email\.|webhook\.ping$)/;

it("every change that is kept on record has a name in the reader's language", () => {
  const actions = globSync("**/*.ts", { cwd: operations }).flatMap((file) => {
    if (file.endsWith(".test.ts")) return [];
    const text = readFileSync(`${operations}/${file}`, "utf8");
    if (!/\b(recordAudit|auditRow)\b/.test(text)) return [];
    return Array.from(text.matchAll(/"([a-z_]+\.[a-z_]+)"/g), ([, action]) => action ?? "");
  });
  expect(actions).toContain("dispute.review_started");
  const isNamed = (action: string) =>
    action in auditActions || (action.startsWith("lead.") && action.slice(5) in en.events);
  expect([...new Set(actions)].filter((action) => !told.test(action) && !isNamed(action))).toEqual([]);
});
