import { defineCommand } from "citty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CommandError } from "./command-error.ts";
import { runCommandLine } from "./run-command-line.ts";

const seen: unknown[] = [];
const main = defineCommand({
  meta: { name: "leadback", description: "A test" },
  subCommands: {
    greet: defineCommand({
      meta: { name: "greet", description: "Greets" },
      args: {
        name: { type: "positional", description: "Whom" },
        loud: { type: "boolean", default: true },
        times: { type: "string" },
        manner: { type: "enum", options: ["warm", "cool"] },
      },
      run: ({ args }) => {
        seen.push({ name: args.name, loud: args.loud, times: args.times });
      },
    }),
    fail: defineCommand({
      meta: { name: "fail" },
      run: () => {
        throw new CommandError("That is not possible on a Sunday.");
      },
    }),
    crash: defineCommand({
      meta: { name: "crash" },
      run: () => {
        throw new TypeError("x is undefined");
      },
    }),
    code: defineCommand({ meta: { name: "code" }, run: () => 1 }),
    group: defineCommand({
      meta: { name: "group", description: "Several" },
      subCommands: { one: () => Promise.resolve(defineCommand({ meta: { name: "one" }, run: () => 0 })) },
    }),
  },
});

let output = "";
let errors = "";

beforeEach(() => {
  output = "";
  errors = "";
  seen.length = 0;
  vi.spyOn(console, "log").mockImplementation((text) => {
    output += `${text}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((text) => {
    errors += `${text instanceof Error ? text.stack : text}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const run = (line: string, isDebugging = false) =>
  runCommandLine(main, line.split(" ").filter(Boolean), { isDebugging });

describe("exit code 0", () => {
  it("when a command is done", async () => {
    expect(await run("greet Ana --no-loud --times=3")).toBe(0);
    expect(seen).toEqual([{ name: "Ana", loud: false, times: "3" }]);
    expect(await run("group one")).toBe(0);
  });

  it.each(["--help", "-h", "greet --help", "greet Ana -h", "group --help"])("for help: %s", async (line) => {
    expect(await run(line)).toBe(0);
    expect(output).toContain("USAGE");
    expect(errors).toBe("");
    expect(seen).toEqual([]);
  });
});

it.each([
  ["greet --help", "npx pnpm leadback greet"],
  ["group one --help", "npx pnpm leadback group one"],
  ["--help", "npx pnpm leadback"],
])("help for %s starts the command as it is typed", async (line, command) => {
  await run(line);
  expect(output).toContain(`USAGE ${command}`);
});

describe("exit code 2 and one sentence", () => {
  it.each([
    ["bogus", /no command "bogus".*greet, fail/],
    ["toString", /no command "toString"/],
    ["--bogus", /no option "--bogus"/],
    ["group bogus", /no command "bogus".*: one\./],
    ["greet Ana --bogus", /--bogus/],
    ["greet Ana --no-bogus", /--no-bogus/],
    ["greet Ana --times", /--times/],
    ["greet Ana Bia", /"Bia" is one argument too many/],
    ["greet Ana --manner=rude", /rude/],
    ["greet", /NAME/],
  ])("for misuse: %s", async (line, sentence) => {
    expect(await run(line)).toBe(2);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).toMatch(sentence);
    expect(seen).toEqual([]);
  });

  it.each(["", "group"])("with the list of commands when %j stops short of one", async (line) => {
    expect(await run(line)).toBe(2);
    expect(errors).toContain("COMMANDS");
    expect(output).toBe("");
  });
});

describe("exit code 1", () => {
  it("with the sentence of an error that is meant for people", async () => {
    expect(await run("fail")).toBe(1);
    expect(errors).toBe("That is not possible on a Sunday.\n");
  });

  it("without a stack for a defect, and with it for someone who looks for it", async () => {
    expect(await run("crash")).toBe(1);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).toContain("LEADBACK_DEBUG=1");
    expect(await run("crash", true)).toBe(1);
    expect(errors).toContain("run-command-line.test.ts");
  });

  it("when a command answers with it", async () => {
    expect(await run("code")).toBe(1);
  });
});
