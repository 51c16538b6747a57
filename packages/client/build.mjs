// Writes dist/: one .js and one .d.ts for each source file, for people who install the package. The workspace reads src.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

process.chdir(import.meta.dirname);
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(join("node_modules", ".bin", "tsc"), ["-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

// tsc rewrites the extensions of imports in .js but leaves them in .d.ts.
const sourceImport = /((?:from|import\()\s*"\.{1,2}\/[^"]+)\.ts"/g;
for (const file of globSync("dist/**/*.d.ts")) {
  writeFileSync(file, readFileSync(file, "utf8").replace(sourceImport, '$1.js"'));
}
