import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Figure, printFigures, printTable } from "./figure.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: "string", default: "5" } },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const emptyServer = `require("node:http").createServer((request, response) => response.end()).listen(process.env.PORT)`;

const rounds: { first: number; second: number; empty: number }[] = [];
// One that is not counted: what was compiled is kept from then on.
for (let round = 0; round <= Number(options.rounds); round += 1) {
  const folder = await mkdtemp(join(tmpdir(), "leadback-bench-"));
  const house = () => secondsUntilReady("npm", ["start"], "/readyz", folder);
  try {
    const [first, second] = [await house(), await house()];
    const empty = await secondsUntilReady(process.execPath, ["-e", emptyServer], "/", folder);
    if (round > 0) rounds.push({ first, second, empty });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const [first, second, empty] = [median("first"), median("second"), median("empty")];
printTable([
  ["", "first start", "second start", "empty server"],
  ...rounds.map((round, index) => [`round ${index + 1}`, ...Object.values(round).map(inSeconds)]),
  ["median", ...[first, second, empty].map(inSeconds)],
]);
printFigures([
  figure("first start, with database and demo made", first, 6),
  figure("start with a database that is there", second, 3),
]);

/** From the command to the first answer that is a 200; then it is stopped. npm does not wait for what it started. */
async function secondsUntilReady(
  command: string,
  parameters: readonly string[],
  path: string,
  dataFolder: string,
): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, LEADBACK_DATA: dataFolder, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  while (!(await answers(`http://127.0.0.1:${port}${path}`))) {
    if (hasEnded(child)) throw new Error(`${command} ended before it was ready.`);
    await sleep(5);
  }
  const seconds = (performance.now() - began) / 1000;
  child.kill("SIGTERM");
  await ended;
  while (existsSync(join(dataFolder, "running.json"))) await sleep(50);
  return seconds;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new TypeError("A TCP server has a port.");
  return address.port;
}

function median(name: "first" | "second" | "empty"): number {
  const sorted = rounds.map((round) => round[name]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function inSeconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function figure(bench: string, value: number, limit: number): Figure {
  return {
    bench,
    value,
    unit: "s",
    baseline: empty,
    ratio: value / empty,
    target: `<= ${limit} s`,
    ok: value <= limit,
  };
}
