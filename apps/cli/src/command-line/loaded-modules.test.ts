import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { repositoryFolder } from "../repository.ts";

/** Says at the end which modules were loaded. */
const listing = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  process.on("exit", () => process.stderr.write(loaded.join("\\n")));
`)}`;
const quickly = ["--import", "./apps/cli/load-quickly.mjs"];
const templates = ["--import", "./packages/email/register.mjs"];

async function loadedBy(...parameters: string[]): Promise<string[]> {
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", listing, ...parameters], {
    cwd: repositoryFolder,
    maxBuffer: 8_000_000,
  });
  return stderr.split("\n").filter((url) => url.startsWith("file:"));
}

const command = (...words: string[]) => loadedBy(...quickly, ...templates, "apps/cli/src/main.ts", ...words);

it("the list of commands is shown without loading one of them, the database or what Leadback knows", async () => {
  const loaded = await command("--help");
  expect(loaded.join("\n")).toContain("/apps/cli/src/commands/main.ts");
  expect(loaded.filter((url) => /\/packages\/(?!email\/register)|drizzle/.test(url))).toEqual([]);
  expect(loaded.filter((url) => url.includes("/apps/cli/src/commands/"))).toHaveLength(1);
});

it("a command loads what it needs and nothing of the letters, the pages or the holidays of all countries", async () => {
  for (const name of ["import", "key", "reason"]) {
    const loaded = await command(name, "--help");
    expect(loaded.join("\n")).toContain(`/apps/cli/src/commands/${name}.ts`);
    const others = loaded.filter((url) =>
      /\/node_modules\/(?:react|react-email|date-holidays|better-auth)\/|\/apps\/(?:api|digest|web)\//.test(
        url,
      ),
    );
    expect(others, name).toEqual([]);
  }
});

it("the short way to drizzle's modules leads to the same ones as Node's own", async () => {
  const script = ["--input-type=module", "--eval", 'await import("./packages/operations/src/index.ts")'];
  const [short, own] = await Promise.all([
    loadedBy(...quickly, ...templates, ...script),
    loadedBy(...templates, ...script),
  ]);
  const ofDrizzle = (urls: string[]) => urls.filter((url) => url.includes("/drizzle-orm/")).sort();
  expect(ofDrizzle(short).length).toBeGreaterThan(100);
  expect(ofDrizzle(short)).toEqual(ofDrizzle(own));
});
