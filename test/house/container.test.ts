import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allOperations } from "../../apps/api/src/routes/all-operations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const dockerfile = read("Dockerfile").replaceAll("\\\n", " ");
const compose = read("compose.yaml");
const manifest = JSON.parse(read("package.json")) as {
  packageManager: string;
  scripts: Record<string, string>;
};

function instructions(name: string): string[] {
  return [...dockerfile.matchAll(new RegExp(`^${name} +(.*)$`, "gm"))].map(([, rest = ""]) => rest);
}

describe("the Dockerfile", () => {
  it("takes the Node.js and the pnpm that everything else is run with", () => {
    const needed = /^const neededMajor = (\d+);$/m.exec(read("start.mjs"))?.[1];
    expect(instructions("FROM").map((image) => /^node:(\d+)-/.exec(image)?.[1])).toEqual([
      needed,
      needed,
      needed,
    ]);
    expect(dockerfile).toContain(`npx --yes ${manifest.packageManager} install --prod --frozen-lockfile`);
  });

  it("starts the commands as `leadback` does, from files that are there", () => {
    const entry = JSON.parse(instructions("ENTRYPOINT")[0] ?? "[]") as string[];
    const script = manifest.scripts.leadback?.replace("--import=./apps/cli/read-env-file.mjs ", "");
    expect(entry.join(" ")).toBe(script);
    for (const file of entry.filter((part) => part.includes("/")))
      expect(existsSync(join(root, file)), file).toBe(true);
    const [command = ""] = JSON.parse(instructions("CMD")[0] ?? "[]") as string[];
    expect(read("apps/cli/src/commands/main.ts")).toContain(`${command}: lazyCommand(`);
  });

  it("runs as nobody special, and its health is a route of ours", () => {
    expect(instructions("USER")).toEqual(["node"]);
    expect(dockerfile.indexOf("USER node")).toBeGreaterThan(dockerfile.lastIndexOf("\nRUN "));
    const [check = ""] = instructions("HEALTHCHECK");
    expect(allOperations.map(({ route }) => route.path)).toContain(/(\/readyz)`/.exec(check)?.[1]);
  });

  it("leaves secrets, data and tests out of the image, and no package", () => {
    const ignored = read(".dockerignore").trim().split("\n");
    expect(ignored).toEqual(
      expect.arrayContaining([".env", ".data", ".git", "**/node_modules", "**/*.test.ts"]),
    );
    expect(ignored).toContain("!test/package.json");
  });
});

describe("compose.yaml", () => {
  it("sets what the settings know, and has no password of its own", () => {
    const block = /environment:\n((?: {6}.*\n)+)/.exec(compose)?.[1] ?? "";
    const names = [...block.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(4);
    const example = read(".env.example");
    for (const name of names) expect(example, name).toMatch(new RegExp(`^#${name}=`, "m"));
    expect([...compose.matchAll(/PASSWORD: (.*)$/gm)].every(([, value = ""]) => value.startsWith("${"))).toBe(
      true,
    );
    expect(block).toMatch(/DATABASE_URL: \S+:\$\{POSTGRES_PASSWORD:\?/);
  });
});
