// The first command: installs what is missing with the Node.js that is there, then runs with the one Leadback brings.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const neededMajor = 24;

install();
const [command, ...rest] = process.argv.slice(2);
if (command === "test") run(["test/run-all.mjs", ...rest]);
else
  run([
    "--import=./apps/cli/read-env-file.mjs",
    "--import",
    "./apps/cli/load-quickly.mjs",
    "--import",
    "./packages/email/register.mjs",
    "apps/cli/src/main.ts",
    "start",
    ...process.argv.slice(2),
  ]);

function install() {
  const stamp = join(root, "node_modules", ".leadback-install");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  const wanted = `${lock} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const isTerminal = Boolean(process.stderr.isTTY);
  process.stderr.write("Installing what Leadback needs; the first time this takes a minute …\n");
  const { status, stdout, stderr, error } = spawnSync(
    "npx",
    ["--yes", packageManager, "install", "--frozen-lockfile", "--prefer-offline"],
    { cwd: root, encoding: "utf8", stdio: isTerminal ? ["ignore", 2, 2] : ["ignore", "pipe", "pipe"] },
  );
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
    fail(
      error
        ? `npx could not be run (${error.message}): is npm installed?`
        : "Installing failed; the lines above say why.",
    );
  }
  writeFileSync(stamp, wanted);
}

function findNode() {
  const brought = join(root, "node_modules", ".bin", "node");
  if (existsSync(brought) && spawnSync(brought, ["--version"]).status === 0) return brought;
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath;
  fail(
    `Leadback brings no Node.js for ${process.platform} on ${process.arch}, and this one is ${process.versions.node}: run it with Node.js ${neededMajor} or later.`,
  );
}

function run(parameters) {
  // A group of its own, so that a Ctrl-C in the terminal arrives once: here, to be passed on.
  const child = spawn(findNode(), parameters, {
    cwd: root,
    detached: true,
    env: {
      // What was compiled once is read the next time: a quarter less work at every start.
      NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node"),
      ...process.env,
      PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
    },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on("error", (error) => fail(`Node.js could not be started: ${error.message}.`));
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}

/** npm keeps a SIGTERM to itself and leaves us running, so whether it is still there has to be looked up. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = findAncestors();
  setInterval(() => {
    if (findAncestors() !== ancestors) child.kill("SIGTERM");
  }, 500).unref();
}

/** Our parent and its parent: npm is the one or, behind a shell, the other. */
function findAncestors() {
  const { ppid } = process;
  if (process.platform !== "linux") return `${ppid}`;
  try {
    const [, grandparent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${ppid}/status`, "utf8")) ?? [];
    return `${ppid} ${grandparent}`;
  } catch {
    return `${ppid}`;
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
