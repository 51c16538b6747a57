// Writes dist/: one .js and one .d.ts for each source file, for people who install the package. The workspace reads src.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

process.chdir(import.meta.dirname);
// Mutation testing works in dist/mutation, perhaps at this moment.
const written = (pattern) => globSync(`dist/${pattern}`).filter((file) => !file.startsWith("dist/mutation"));
for (const file of written("**/*.{js,d.ts}")) rmSync(file);

const { status } = spawnSync(join("node_modules", ".bin", "tsc"), ["-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

// tsc rewrites the extensions of imports in .js but leaves them in .d.ts.
const sourceImport = /((?:from|import\()\s*"\.{1,2}\/[^"]+)\.ts"/g;
for (const file of written("**/*.d.ts")) {
  writeFileSync(file, readFileSync(file, "utf8").replace(sourceImport, '$1.js"'));
}

// The tables of words are broken into lines for those who read the source; a page need not load the spaces.
for (const file of written("reasons/{classify/phrases,lint/words}/**/*.js")) {
  const packed = (table) => table.replace(/\s+/g, " ").replace(/ ?([`;|()[\]]) ?/g, "$1");
  writeFileSync(file, readFileSync(file, "utf8").replace(/`[^`]*`/g, packed));
}

// What the docstrings refer to goes along, with links to the sources turned to the types that stand in their place.
const docs = "../../docs";
const sourceLink = /\]\(\.\.\/packages\/scoring\/src\/([^)]*)\.ts\)/g;
mkdirSync("dist/docs", { recursive: true });
for (const file of globSync(["how-we-count.md", "metrics.md", "reasons.md", "reading-the-numbers.*.md"], {
  cwd: docs,
})) {
  const text = readFileSync(join(docs, file), "utf8");
  writeFileSync(join("dist/docs", file), text.replace(sourceLink, "](../$1.d.ts)"));
}
