import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentProblems } from "../docs/pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const linkPattern = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;
const pathPattern = /`((?:packages|apps|test|docs)\/[\w./-]*[\w/-])`/g;

/** Paths that a document names and the repository does not have. */
export function missingPaths(document: string, text: string): string[] {
  const linked = [...text.matchAll(linkPattern)].map((match) => join(dirname(document), match[1] ?? ""));
  const named = [...text.matchAll(pathPattern)].map((match) => match[1] ?? "");
  return [...linked, ...named].filter((path) => !existsSync(join(root, path)));
}

export function documents(): string[] {
  const inDocs = existsSync(join(root, "docs"))
    ? readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    : [];
  return ["README.md", "CONTRIBUTING.md", ...inDocs.map((file) => join("docs", file))].filter(
    (file) => file.endsWith(".md") && existsSync(join(root, file)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const document of documents()) {
    for (const path of missingPaths(document, readFileSync(join(root, document), "utf8"))) {
      console.error(`${document} names "${path}", which does not exist.`);
      process.exitCode = 1;
    }
  }
  for (const problem of documentProblems()) {
    console.error(problem);
    process.exitCode = 1;
  }
}
