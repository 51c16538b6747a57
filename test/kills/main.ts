import { parseArgs } from "node:util";
import setUpTestServer from "@leadback/db/testing";
import { describeKills } from "./describe-kills.ts";
import { runKills } from "./run-kills.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const tearDown = await setUpTestServer();
try {
  const startedAt = performance.now();
  const report = await runKills({
    kills: Number(values.kills),
    seed: Number(values.seed),
    onKill: (done) => done % 20 === 0 && process.stderr.write(`${done} kills\n`),
  });
  const { lines, isGood } = describeKills(report);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  process.stdout.write(
    `${lines.join("\n")}\nseed ${values.seed}, ${seconds} s: ${isGood ? "good" : "NOT GOOD"}\n`,
  );
  process.exitCode = isGood ? 0 : 1;
} finally {
  await tearDown();
}
