import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");
const packed = mkdtempSync(join(tmpdir(), "leadback-client-"));

beforeAll(() => {
  expect(spawnSync(process.execPath, ["build.mjs"], { cwd: folder }).status).toBe(0);
  cpSync(join(folder, "dist"), join(packed, "dist"), { recursive: true });
  cpSync(join(folder, "README.md"), join(packed, "README.md"));
  symlinkSync(join(folder, "node_modules"), join(packed, "node_modules"));
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    publishConfig: { exports: object };
  };
  writeFileSync(
    join(packed, "package.json"),
    JSON.stringify({ ...manifest, exports: publishConfig.exports, devDependencies: {} }),
  );
});
afterAll(() => rmSync(packed, { recursive: true, force: true }));

it("publint has nothing to say about what is published", async () => {
  expect((await publint({ pkgDir: packed, pack: false, strict: true })).messages).toEqual([]);
});

it("what is published loads in plain Node", () => {
  const script = 'import("./dist/index.js").then((client) => process.exit(client.createLeadback ? 0 : 1))';
  expect(spawnSync(process.execPath, ["-e", script], { cwd: folder }).status).toBe(0);
});

it("every example of the guide, of /docs and of the package's README passes the strict compiler of whoever copies it", () => {
  const repository = join(folder, "../..");
  const guides = ["docs/integrating.md", "docs/webhooks.md", "README.md", "packages/client/README.md"];
  const examples = guides.flatMap((guide) =>
    [...readFileSync(join(repository, guide), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code = ""]) => code,
    ),
  );
  const reference = readFileSync(join(repository, "apps/api/src/pages/reference/getting-started.ts"), "utf8");
  const [, ofReference = ""] = /codeBlock\(`(import .*?)`\)/s.exec(reference) ?? [];
  expect(ofReference).toContain("eachOf((cursor) =>");
  examples.push(ofReference);
  expect(examples.length).toBeGreaterThanOrEqual(4);
  const theirs = mkdtempSync(join(tmpdir(), "leadback-integrator-"));
  try {
    mkdirSync(join(theirs, "node_modules/@leadback"), { recursive: true });
    symlinkSync(packed, join(theirs, "node_modules/@leadback/client"));
    symlinkSync(join(folder, "node_modules/standardwebhooks"), join(theirs, "node_modules/standardwebhooks"));
    symlinkSync(join(folder, "node_modules/@types"), join(theirs, "node_modules/@types"));
    writeFileSync(join(theirs, "package.json"), JSON.stringify({ type: "module" }));
    const files = examples.map((code, index) => {
      writeFileSync(join(theirs, `example-${index}.ts`), code);
      return `example-${index}.ts`;
    });
    const strictness = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
    const options = [
      ...strictness,
      "--noEmit",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2023",
    ];
    const compiler = join(folder, "node_modules/.bin/tsc");
    const { stdout } = spawnSync(compiler, [...options, "--types", "node", ...files], {
      cwd: theirs,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  } finally {
    rmSync(theirs, { recursive: true, force: true });
  }
});

it("the package names the Node.js that it is compiled for, and brings a README", () => {
  const manifest = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as {
    engines: { node: string };
  };
  const build = readFileSync(join(folder, "tsconfig.build.json"), "utf8");
  expect(manifest.engines.node).toBe(">=20");
  // Node.js 20 has all of ES2023: what is newer does not pass the build.
  expect(build).toContain('"lib": ["es2023", "dom"]');
  expect(readFileSync(join(packed, "README.md"), "utf8")).toContain("Node.js 20 or later");
});
