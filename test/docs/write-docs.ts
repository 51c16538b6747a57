import { writeFileSync } from "node:fs";
import { functionsWithoutSubject } from "./metrics-page.ts";
import { pages } from "./pages.ts";

for (const [path, write] of Object.entries(pages)) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), write());
  console.log(`Wrote ${path}.`);
}
for (const problem of functionsWithoutSubject()) {
  console.error(problem);
  process.exitCode = 1;
}
