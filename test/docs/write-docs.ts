import { writeFileSync } from "node:fs";
import { subjectProblems } from "./metrics-page.ts";
import { pages } from "./pages.ts";

for (const [path, write] of Object.entries(pages)) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), write());
  console.log(`Wrote ${path}.`);
}
for (const problem of subjectProblems()) {
  console.error(problem);
  process.exitCode = 1;
}
