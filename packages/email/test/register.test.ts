import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("plain Node renders the templates with the register hook, from any folder", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const script = `
    const { renderDigest } = await import("./packages/email/src/index.ts");
    const { quietWeek } = await import("./packages/email/test/fixtures.ts");
    console.log((await renderDigest(quietWeek("en"))).subject);`;
  const output = execFileSync(
    process.execPath,
    ["--import", "./packages/email/register.mjs", "--input-type=module", "--eval", script],
    { cwd: root, encoding: "utf8" },
  );
  expect(output.trim()).toBe("Vertice Programme: nothing new to report (9–15 Nov)");
});
