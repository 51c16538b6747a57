import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProviderFake, startProviderFake } from "../test/provider-fake/start-provider-fake.ts";
import { createScenario, type Scenario } from "../test/scenario.ts";
import { templateLoader } from "../test/template-loader.ts";

const entry = fileURLToPath(new URL("run.ts", import.meta.url));
const due = "2026-11-17T13:00:00Z";

let scenario: Scenario;
let provider: ProviderFake;
let dataFolder: string;

beforeAll(async () => {
  scenario = await createScenario(["Contábil Aurora", "Beta Consultoria"]);
  provider = await startProviderFake();
  dataFolder = await mkdtemp(join(tmpdir(), "leadback-run-"));
});
afterAll(async () => {
  await scenario.drop();
  await provider.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

function command(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...templateLoader, entry, ...args], {
    env: { PATH: "", DATABASE_URL: scenario.applicationUrl, LEADBACK_DATA: dataFolder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const done = Promise.all([
    new Promise<number | null>((resolve) => child.on("close", resolve)),
    text(child.stdout),
    text(child.stderr),
  ]).then(([code, stdout, stderr]) => ({ code, stdout, stderr }));
  return { child, done };
}

describe("the command", () => {
  it("explains itself and ends with 2 when it is misused", async () => {
    const misuses = [[], ["--program", "vertice", "--as-of", "yesterday"], ["--pogram", "vertice"]];
    const ends = await Promise.all(misuses.map((args) => command(args).done));
    for (const { code, stderr } of ends) {
      expect(code).toBe(2);
      expect(stderr).toMatch(/--program SLUG|give one with its zone/);
    }
  });

  it("names every wrong setting and ends with 2", async () => {
    const { code, stderr } = await command(["--program", "vertice"], { EMAIL_TRANSPORT: "resend" }).done;
    expect(code).toBe(2);
    expect(stderr).toContain("RESEND_API_KEY is missing");
    expect(stderr).toContain("EMAIL_FROM is missing");
  });

  it("ends with 1 and names the programmes that there are when it does not know one", async () => {
    const { code, stderr } = await command(["--program", "vertica"]).done;
    expect(code).toBe(1);
    expect(stderr).toContain("vertice");
  });

  it("says what to do when everything came too late", async () => {
    const { code, stdout } = await command(["--program", "vertice", "--as-of", "2026-11-21T12:00:00Z"]).done;
    expect(stdout).toContain("2  skipped, too late");
    expect(stdout).toContain("--as-of 2026-11-17T12:00:00Z");
    expect(code).toBe(0);
  });

  it("sends nothing about a time that is not over, and says what to do instead", async () => {
    const smtp = {
      EMAIL_TRANSPORT: "smtp",
      EMAIL_FROM: "retorno@vertice.example",
      SMTP_URL: "smtp://127.0.0.1:9",
    };
    const ahead = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const { code, stderr } = await command(["--program", "vertice", "--as-of", ahead], smtp).done;
    expect(code).toBe(2);
    expect(stderr).toMatch(/lies ahead.*EMAIL_TRANSPORT=smtp.*Nothing was sent.*--dry-run/);
    expect(await scenario.states()).toEqual({ skipped: 2 });
    const trial = await command(["--program", "vertice", "--as-of", ahead, "--dry-run"], smtp).done;
    expect(trial.code).toBe(0);
  });

  it("keeps nothing of a dry run", async () => {
    const { code, stdout } = await command(["--program", "vertice", "--as-of", due, "--dry-run"]).done;
    expect(code).toBe(0);
    expect(stdout).toContain("2  would be written");
    expect(await scenario.states()).toEqual({ skipped: 2 });
  });

  it("takes up what a killed process was sending, and sends it once", async () => {
    const resend = {
      EMAIL_TRANSPORT: "resend",
      EMAIL_FROM: "Vértice <retorno@vertice.example>",
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: provider.url,
    };
    let open = () => {};
    provider.next({ kind: "answer_late", when: new Promise((resolve) => (open = () => resolve())) });
    const arrived = provider.nextRequest();
    const first = command(["--program", "vertice", "--as-of", due], resend);
    await arrived;
    first.child.kill("SIGKILL");
    await first.done;
    open();
    expect(await scenario.states()).toEqual({ sending: 1, frozen: 1 });
    await scenario.passTime(61);
    const second = await command(["--program", "vertice", "--as-of", due, "--json"], resend).done;
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({
      isComplete: true,
      swept: { unknown: 1 },
      delivery: { outcomes: { accepted: 2 } },
    });
    expect(provider.accepted).toHaveLength(2);
    expect(provider.ledger.map(({ verdict }) => verdict).sort()).toEqual([
      "accepted",
      "accepted",
      "replayed",
    ]);
  });

  it("writes to the outbox and says which page to open", async () => {
    const { code, stdout } = await command(["--program", "vertice", "--as-of", "2026-11-24T13:00:00Z"]).done;
    expect(code).toBe(0);
    expect(stdout).toContain("2  written to the outbox");
    const page = /Open (.+index\.html)/.exec(stdout)?.[1] ?? "";
    expect(await readFile(page, "utf8")).toContain("Contábil Aurora");
  });

  it("ends with 1 and says what to check when the provider refuses the key", async () => {
    provider.decide(() => ({ kind: "refuse", status: 401, name: "invalid_api_key" }));
    const { code, stdout } = await command(["--program", "vertice", "--as-of", "2026-11-24T13:00:00Z"], {
      EMAIL_TRANSPORT: "resend",
      EMAIL_FROM: "retorno@vertice.example",
      RESEND_API_KEY: "re_wrong",
      RESEND_BASE_URL: provider.url,
    }).done;
    expect(code).toBe(1);
    expect(stdout).toMatch(/Check RESEND_API_KEY .*and EMAIL_FROM/);
  });

  it("writes to files what lies ahead, and says that it keeps its words", async () => {
    const ahead = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const { code, stdout, stderr } = await command(["--program", "vertice", "--as-of", ahead]).done;
    expect(code).toBe(0);
    expect(stderr).toContain("EMAIL_TRANSPORT=outbox: letters are written to files");
    expect(stdout).toContain("This lies ahead");
  });
});
