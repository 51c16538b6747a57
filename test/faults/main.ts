import { parseArgs } from "node:util";
import setUpTestServer from "@leadback/db/testing";
import { describeFaults } from "./describe-faults.ts";
import { fillWorld } from "./digest-world.ts";
import { explore, mutants, present } from "./explore-protocol.ts";
import { onTestServer } from "./fault-server.ts";
import { type FaultOptions, runFaults } from "./run-faults.ts";
import { runProviderEvents } from "./run-provider-events.ts";

const usage = `Sends letters to a provider that fails, with processes that die, and holds what was accepted against the ledger.

  pnpm test:faults [--partners N] [--runs N] [--kills N] [--seed N] [--events N] [--only NAME]

  --partners N   readers of each run (1000)
  --runs N       runs with kills, one sender and no other fault (20)
  --kills N      processes that die in each of them (50)
  --seed N       of the first run; each further one adds one (1)
  --events N     messages of the provider about what became of letters (50000)
  --only NAME    kills, senders, rate, cuts, pauses, restore, table or events
`;

const { values } = parseArgs({
  options: {
    partners: { type: "string", default: "1000" },
    runs: { type: "string", default: "20" },
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    events: { type: "string", default: "50000" },
    only: { type: "string" },
    help: { type: "boolean" },
  },
});

const hourMs = 3_600_000;
const partners = Number(values.partners);
const kills = Number(values.kills);
const seed = Number(values.seed);

interface Planned {
  group: string;
  title: string;
  options: Omit<FaultOptions, "partners">;
  mayQuarantine?: number;
}

const plan: Planned[] = [
  ...Array.from({ length: Number(values.runs) }, (_, index) => ({
    group: "kills",
    title: `kills, seed ${seed + index}`,
    options: { kills, seed: seed + index },
  })),
  ...[2, 4, 8].map((senders) => ({
    group: "senders",
    title: `${senders} senders, one answer in five wrong`,
    options: { kills, seed, senders, faultRate: 0.2 },
  })),
  { group: "rate", title: "two requests a second", options: { kills: 0, seed, requestsPerSecond: 2 } },
  { group: "cuts", title: "connections cut off", options: { kills: 0, seed, cuts: 100 } },
  ...[1 / 60, 0.5, 23.5, 25].map((hours) => ({
    group: "pauses",
    title: `standing still for ${hours.toFixed(2)} h`,
    options: { kills: 0, seed, pausesMs: [hours * hourMs] },
    mayQuarantine: hours > 23 ? 1 : 0,
  })),
  ...Array.from({ length: 10 }, (_, index) => ({
    group: "restore",
    title: `a backup put back, taken after ${5 * index + 1} of ${kills} kills`,
    options: { kills, seed: seed + index, restoresAfter: 5 * index + 1 },
    // What had not been written when the backup was taken is written with other links: a person looks at it.
    mayQuarantine: partners,
  })),
];

process.exitCode = values.help ? showUsage() : await main();

function showUsage(): number {
  process.stdout.write(usage);
  return 0;
}

async function main(): Promise<number> {
  const wanted = plan.filter(({ group }) => values.only === undefined || values.only === group);
  let isGood = exploreTable();
  const total = { kills: 0, accepted: 0, duplicates: 0, missing: 0, wrongRecipients: 0, changedBodies: 0 };
  const tearDown = await setUpTestServer();
  try {
    if (values.only === undefined || values.only === "events") isGood = (await sendEvents()) && isGood;
    if (wanted.length === 0) return isGood ? 0 : 1;
    const world = await onTestServer(async (database, ownerUrl) => {
      await fillWorld(database, ownerUrl, partners);
    });
    for (const { title, options, mayQuarantine = 0 } of wanted) {
      const startedMs = performance.now();
      const report = await runFaults(world.server, world.template, { partners, ...options });
      const described = describeFaults(title, report, { mayQuarantine });
      const seconds = Math.round((performance.now() - startedMs) / 1_000);
      process.stdout.write(
        `${described.lines.join("\n")}\n  ${seconds} s${described.isGood ? "" : ": NOT GOOD"}\n`,
      );
      isGood &&= described.isGood;
      total.kills += report.kills;
      total.accepted += report.accepted;
      for (const name of ["duplicates", "missing", "wrongRecipients", "changedBodies"] as const)
        total[name] += report[name].length;
    }
    await world.drop();
  } finally {
    await tearDown();
  }
  process.stdout.write(
    `${wanted.length} runs, ${total.kills} kills, ${total.accepted} letters accepted: ${total.duplicates} duplicates, ${total.missing} missing, ${total.wrongRecipients} wrong recipients, ${total.changedBodies} changed bodies: ${isGood ? "good" : "NOT GOOD"}\n`,
  );
  return isGood ? 0 : 1;
}

async function sendEvents(): Promise<boolean> {
  const report = await runProviderEvents({ events: Number(values.events), seed });
  const isGood = report.differences.length === 0 && report.proven === report.lost;
  process.stdout.write(
    `the provider's word: ${report.events} messages about ${report.letters} letters in ${report.posts} posts, ${report.cutOff} cut off before their commit: ${report.differences.length} letters not where the oracle says, ${report.proven} of ${report.lost} lost answers proven, p99 ${report.p99Ms.toFixed(0)} ms: ${isGood ? "good" : "NOT GOOD"}\n`,
  );
  return isGood;
}

/** The table of transitions as the code runs it, and what is known to go wrong elsewhere. */
function exploreTable(): boolean {
  const found = explore(present);
  const isSafe = found.mostAccepted === 1 && !found.hasSilentLoss && found.outsideTheTable.length === 0;
  const caught = Object.values(mutants)
    .map((protocol) => explore(protocol))
    .filter((mutant) => mutant.mostAccepted > 1 || mutant.hasSilentLoss);
  const count = Object.keys(mutants).length;
  process.stdout.write(
    `the table: ${found.states} states, ${isSafe ? "safe" : "NOT SAFE"}; ${caught.length} of ${count} mutants caught\n`,
  );
  return isSafe && caught.length === count;
}
