import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PackedPackage, packPackage } from "./packed-package.ts";
import { bundlePage, kilobytesOf, pages } from "./page-sizes.ts";

let packed: PackedPackage;

beforeAll(() => {
  packed = packPackage();
});
afterAll(() => packed.remove());

test("publint has nothing to say about it", async () => {
  const pkgDir = join(packed.consumer, "node_modules/@leadback/scoring");
  const { messages } = await publint({ pkgDir, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test("its types resolve wherever ES modules do", async () => {
  const analysis = await checkPackage(createPackageFromTarballData(packed.tarball));
  if (!analysis.types) throw new Error("The package has no types");
  // Resolvers that know no `exports` or no ES modules are told so in package.json: it is for ES modules only.
  const problems = analysis.problems.filter(
    (problem) =>
      !(
        "resolutionKind" in problem &&
        (problem.resolutionKind === "node10" || problem.resolutionKind === "node16-cjs")
      ),
  );
  expect(problems).toEqual([]);
});

test.each(["nodenext", "bundler"])("a project with moduleResolution %s compiles against it", (resolution) => {
  const folder = packed.consumer;
  writeFileSync(
    join(folder, "use.ts"),
    `import { type Interval, lintFeedback, wilsonInterval } from "@leadback/scoring";
     import { type ReasonCode, reasonCatalogue } from "@leadback/scoring/reasons";
     export const interval: Interval = wilsonInterval(3, 10);
     export const code: ReasonCode = "no_response";
     export const label: string = reasonCatalogue[code].labels["pt-BR"];
     // @ts-expect-error a reason that does not exist
     export const unknown: ReasonCode = "lead_cold";
     export const { ok }: { ok: boolean } = lintFeedback({ reason: code, sentence: "", locale: "es" });`,
  );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const options = {
    target: "es2024",
    lib: ["es2024", "dom"],
    module: resolution === "bundler" ? "esnext" : "nodenext",
    moduleResolution: resolution,
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["use.ts"] }),
  );
  const tsc = resolve(import.meta.dirname, "../node_modules/.bin/tsc");
  expect(execFileSync(tsc, ["-p", folder], { encoding: "utf8" })).toBe("");
});

test("Node runs it from node_modules, and it exports what the workspace's source exports", async () => {
  const script = 'console.log(JSON.stringify(Object.keys(await import("@leadback/scoring")).sort()))';
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: packed.consumer,
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toEqual(Object.keys(await import("../src/index.ts")).sort());
});

test("holds code, types and pages only: no tests, no source", () => {
  const files = globSync("**/*", {
    cwd: join(packed.consumer, "node_modules/@leadback/scoring"),
    exclude: (name) => name === "dist",
  });
  expect(files.filter((file) => /test|\.stryker/.test(file))).toEqual([]);
  const built = globSync("dist/**/*.*", { cwd: join(packed.consumer, "node_modules/@leadback/scoring") });
  expect(
    built.filter((file) => !/(\.(js|d\.ts)|^dist\/docs\/[^/]+\.md)$/.test(file) || /\.test\./.test(file)),
  ).toEqual([]);
});

test("runs where there is nothing of Node: scores, trains, classifies, lints, and counts holidays", async () => {
  const code = await bundlePage('export * from "@leadback/scoring"', packed.consumer, []);
  expect(code).not.toMatch(/["']node:|\brequire\(|\bprocess\./);
  const page = createContext({ TextEncoder, structuredClone });
  runInContext(code, page);
  const result: unknown = runInContext(
    `const { scoring: s } = globalThis;
     const rules = s.compileRules({ rules: [{ id: "a", dimension: "fit", when: { field: "company.employees", op: "gte", value: 20 }, points: 10 }] });
     const rows = Array.from({ length: 60 }, (_, i) => ({ id: String(i), features: { size: i % 7 }, outcome: i % 2 ? "won" : "lost" }));
     JSON.stringify({
       score: s.scoreLead(rules, { company: { employees: 30 } }, [], { now: 0 }).fit.score,
       status: s.trainConversionModel(rows).status,
       reason: s.classifyReason({ text: "achou caro" }).primary,
       refused: s.lintFeedback({ reason: "no_response", sentence: "sumiu", locale: "pt-BR" }).ok,
       interval: s.wilsonInterval(5, 10).lower,
     })`,
    page,
  );
  expect(JSON.parse(String(result))).toEqual({
    score: 100,
    status: "insufficient-evidence",
    reason: "price_too_high",
    refused: false,
    interval: expect.closeTo(0.2365930905, 9),
  });
});

test.each(pages)("$page loads at most $kilobytesMax KB", async ({ names, kilobytesMax }) => {
  expect(await kilobytesOf(names, packed.consumer)).toBeLessThanOrEqual(kilobytesMax);
});

test("brings the pages its docstrings and its README refer to, whose links lead somewhere", () => {
  const folder = join(packed.consumer, "node_modules/@leadback/scoring");
  const pages = globSync("dist/docs/*.md", { cwd: folder });
  const named = readFileSync(join(folder, "README.md"), "utf8").match(/[\w.-]+\.md/g) ?? [];
  expect(pages.map((page) => page.replace("dist/docs/", ""))).toEqual(
    expect.arrayContaining([...new Set(named.map((name) => name.replace(/^docs\//, "")))]),
  );
  const broken = pages.flatMap((page) => {
    const links = readFileSync(join(folder, page), "utf8").matchAll(/\]\(([^)#:\s]+)[^):\s]*\)/g);
    return [...links]
      .map(([, link = ""]) => join(dirname(page), link))
      .filter((target) => !existsSync(join(folder, target)));
  });
  expect(broken).toEqual([]);
});
