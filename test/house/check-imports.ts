import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { doors, type Room, rooms } from "./import-table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const importPattern =
  /(?:^|[\s;}])(?:import|export)\s(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const clockPattern = /\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b/g;
/** Where the clock is read and passed on. */
const clockReaders =
  /(?:^|\/)(?:main|run|system-clock|[\w-]+\.test)\.tsx?$|^apps\/cli\/|^packages\/db\/src\/(?:embedded|testing)/;

/** Every import and every reading of the clock that the house does not allow, each with where to go instead. */
export function checkImports(files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) => {
    const entry = Object.entries(rooms).find(([, { folder }]) => path.startsWith(`${folder}/`));
    if (entry === undefined) return [];
    const [name, room] = entry;
    const isTest = /\.test\.tsx?$|\/test\//.test(path);
    const imports = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
    const refused = imports.flatMap((specifier) => {
      const problem = problemOf(specifier, path, name, room, isTest);
      return problem === null ? [] : [`${path}: ${problem}`];
    });
    const clocks =
      !clockReaders.test(path) && clockPattern.test(text)
        ? [`${path}: reads the clock. Take \`now\` as an argument; only an app's main.ts looks at the clock.`]
        : [];
    clockPattern.lastIndex = 0;
    return [...refused, ...clocks];
  });
}

function problemOf(
  specifier: string,
  path: string,
  name: string,
  room: Room,
  isTest: boolean,
): string | null {
  if (isBuiltin(specifier)) {
    const isPure = name === "@leadback/scoring" && !isTest;
    return isPure ? `imports "${specifier}", but ${room.instead}` : null;
  }
  if (specifier.startsWith(".")) {
    const target = relative(root, resolve(root, dirname(path), specifier));
    return target.startsWith(`${room.folder}/`)
      ? null
      : `reaches out of its package to "${target}". Import what the other package exports.`;
  }
  const parts = specifier.split("/");
  const library = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
  if (library === name) return null;
  if (specifier.startsWith("@leadback/")) {
    const allowed = doors[specifier];
    if (!room.ours.includes(library)) return `imports "${library}", but ${room.instead}`;
    if (allowed !== undefined && !allowed.includes(name))
      return `imports "${specifier}", which only ${allowed.join(" and ")} may open.`;
    return null;
  }
  if (isTest) return null;
  const isAllowed = room.theirs.some((allowed) => library === allowed || specifier.startsWith(`${allowed}/`));
  return isAllowed
    ? null
    : `imports "${library}", which is not in its row of test/house/import-table.ts: ${room.instead} A new library is added to the row in the commit that brings it in.`;
}

export function sourceFiles(): { path: string; text: string }[] {
  return Object.values(rooms).flatMap(({ folder }) =>
    ["src", "test"]
      .flatMap((part) => listFiles(join(root, folder, part)))
      .map((file) => ({
        path: relative(root, file),
        text: readFileSync(file, "utf8"),
      })),
  );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkImports(sourceFiles());
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
