import { readFileSync } from "node:fs";
import { guideProblems, guides } from "./check-guide.ts";
import { metricsPage, subjectProblems } from "./metrics-page.ts";
import { reasonsPage } from "./reasons-page.ts";

const root = new URL("../../", import.meta.url);

/** Documents that follow from the code, by their path in the repository. */
export const pages: Readonly<Record<string, () => string>> = {
  "docs/metrics.md": metricsPage,
  "docs/reasons.md": reasonsPage,
};

/** Where a document no longer says what the code says, each in a sentence with what to do. */
export function documentProblems(read: (path: string) => string = readDocument): string[] {
  const drifted = Object.entries(pages)
    .filter(([path, write]) => read(path) !== write())
    .map(([path]) => `${path} no longer says what the code says: run "npx pnpm write-docs" and commit it.`);
  const guided = Object.keys(guides).flatMap((guide) => guideProblems(guide, read(guide)));
  return [...subjectProblems(), ...drifted, ...guided];
}

function readDocument(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}
