import { describe, expect, it } from "vitest";
import { checkImports, sourceFiles } from "./check-imports.ts";

const refusal = (path: string, text: string) => checkImports([{ path, text }]);

describe("the import table", () => {
  it("holds for the whole house", () => {
    expect(checkImports(sourceFiles())).toEqual([]);
  });

  it.each([
    ["packages/scoring/src/a.ts", 'import { readFileSync } from "node:fs";', "scoring is pure"],
    ["packages/scoring/src/a.ts", 'import { leads } from "@leadback/db";', "scoring is pure"],
    [
      "packages/db/src/a.ts",
      'export { submitLead } from "@leadback/operations";',
      "a decision belongs in packages/operations",
    ],
    [
      "apps/api/src/a.ts",
      'const x = await import("drizzle-orm");',
      "write a use case in packages/operations",
    ],
    ["apps/api/src/a.ts", 'import { run } from "../../digest/src/run.ts";', "reaches out of its package"],
    ["apps/cli/src/a.ts", 'import "@leadback/api";', "other apps are started as processes"],
    ["apps/digest/src/a.ts", 'import { startServer } from "@leadback/db/embedded";', "only @leadback/cli"],
    ["packages/operations/src/a.ts", "const now = new Date();", "reads the clock"],
  ])("refuses in %s: %s", (path, text, instead) => {
    expect(refusal(path, text).join()).toContain(instead);
  });

  it("lets a test use what it needs and the package use itself", () => {
    expect(refusal("packages/operations/src/a.test.ts", 'import { expect } from "vitest";')).toEqual([]);
    expect(refusal("packages/db/src/a.ts", 'import type { ReasonCode } from "@leadback/scoring";')).toEqual(
      [],
    );
  });
});
