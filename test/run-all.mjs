// Every check and every test; the last line counts them.
import { spawn } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const reportPath = join("node_modules", ".leadback-test-report.json");
const packages = globSync(["packages/*/package.json", "apps/*/package.json", "test/package.json"])
  .map((path) => ({ folder: dirname(path), ...JSON.parse(readFileSync(path, "utf8")) }))
  .filter((found) => found.scripts?.test);
for (const { folder } of packages) rmSync(join(folder, reportPath), { force: true });

let interruptions = 0;
let current = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
  process.on(signal, () => {
    interruptions += 1;
    // Asked once, the tests under way finish and clean up after themselves; asked twice, they end.
    current?.kill(interruptions === 1 ? "SIGINT" : "SIGTERM");
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
if ((await run("pnpm", ["verify"])) !== 0) count("pnpm verify", { failed: 1 });
const hasFailed =
  (await run("turbo", [
    "run",
    "test",
    "--concurrency=2",
    "--continue",
    "--",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportPath}`,
  ])) !== 0;
for (const { folder, name } of packages) count(name, readReport(join(folder, reportPath)));
// A run can fail without any test having done so, for example when its clean-up does.
if (hasFailed && total.failed === 0) count("turbo run test", { failed: 1 });
if (total.passed === 0) total.failed = Math.max(total.failed, 1);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

function readReport(path) {
  if (!existsSync(path)) return { failed: 1, note: "ended without a report" };
  const report = JSON.parse(readFileSync(path, "utf8"));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const refused = process.env.CI ? unexpectedSkips(report) : [];
  for (const name of refused) console.log(`Skipped without being listed in test/allowed-skips.json: ${name}`);
  return {
    passed: report.numPassedTests,
    failed: (report.success ? failed : Math.max(failed, 1)) + refused.length,
    skipped: report.numPendingTests + report.numTodoTests - refused.length,
  };
}

/** On CI everything that a test may ask for is installed, so a skip needs a reason that is written down. */
function unexpectedSkips(report) {
  const allowed = Object.keys(JSON.parse(readFileSync("test/allowed-skips.json", "utf8")));
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === "skipped" || test.status === "pending" || test.status === "todo")
    .map((test) => test.fullName.trim())
    .filter((name) => !allowed.some((title) => name.includes(title)));
}

function count(name, { passed = 0, failed = 0, skipped = 0, note }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const parts = [`${passed} passed`, `${failed} failed`, skipped > 0 && `${skipped} skipped`, note];
  console.log(`${name}: ${parts.filter(Boolean).join(", ")}`);
}

function run(binary, parameters) {
  if (interruptions > 0) return 1;
  return new Promise((resolve) => {
    const child = spawn(join("node_modules", ".bin", binary), parameters, {
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    current = child;
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
