// Builds the pages, when what they are made of has changed since the last time: node apps/web/build.mjs
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = import.meta.dirname;
const root = join(folder, "../..");
const built = join(folder, "dist");
const stampFile = "stamp";
const sources = [
  "apps/web/{src,public}/**/*",
  "apps/web/{build.mjs,index.html,package.json,tsconfig.json,vite.config.ts}",
  "packages/{client,scoring}/src/**/*",
  "pnpm-lock.yaml",
];

const wanted = stampOf(sources);
if (!isBuilt()) await build();

async function build() {
  // Whoever starts it: a test has another mode, and pages built in that are a half larger and slower.
  // biome-ignore lint/style/noProcessEnv: it is where Vite looks
  process.env.NODE_ENV = "production";
  // Beside its place and then put there as a whole: several starts may build at once.
  const fresh = join(folder, `dist-${process.pid}`);
  try {
    const { build: bundle } = await import("vite");
    await bundle({ root: folder, logLevel: "warn", build: { outDir: fresh } });
    const { pagePaths } = await import("./src/page-paths.ts");
    writeFileSync(join(fresh, "page-paths.json"), JSON.stringify(Object.values(pagePaths)));
    const texts = globSync("**/*.{html,js,css,svg}", { cwd: fresh });
    await Promise.all(texts.map((name) => compress(join(fresh, name))));
    writeFileSync(join(fresh, stampFile), wanted);
    if (isBuilt()) return;
    rmSync(built, { recursive: true, force: true });
    renameSync(fresh, built);
  } catch (error) {
    if (!isBuilt()) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function compress(file) {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

function isBuilt() {
  const file = join(built, stampFile);
  return existsSync(file) && readFileSync(file, "utf8") === wanted;
}

function stampOf(patterns) {
  const hash = createHash("sha256");
  const entries = globSync(patterns, { cwd: root, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}
