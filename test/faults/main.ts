import { parseArgs } from "node:util";
import setUpTestServer from "@leadback/db/testing";
import { describeFaults } from "./describe-faults.ts";
import { fillWorld } from "./digest-world.ts";
import { explore, mutants, present } from "./explore-protocol.ts";
import { type FaultPlace, onDurableServer, onTestServer } from "./fault-server.ts";
import { type FaultOptions, runFaults } from "./run-faults.ts";
import { runProviderEvents } from "./run-provider-events.ts";

const usage = `Sends letters to a provider that fails, with processes that die, and holds what was accepted against the ledger.

  pnpm test:faults [--partners N] [--runs N] [--kills N] [--seed N] [--events N] [--only NAMES]

  --partners N     readers of each run (1000)
  --runs N         runs with kills, one sender and no other fault (20)
  --kills N        processes that die in each of them (50)
  --seed N         of the first run; each further one adds one (1)
  --senders LIST   processes that work at once, one run each (2,4,8)
  --fault-rate R   share of the provider's answers that are wrong, late or missing, where there are several senders (0.2)
  --crashes N      times that the database server is killed and started again under them (20)
  --cuts N         connections to the database that are cut off (100)
  --pauses LIST    hours for which a process stands still between its claim and its post (0.0167,0.5,23.5,25)
  --restores N     runs after which a backup is put back, each taken at another moment (10)
  --events N       messages of the provider about what became of letters (50000)
  --only NAMES     some of kills, senders, notices, rate, cuts, crashes, pauses, restore, table and events, with commas between
`;

const { values } = parseArgs({
  options: {
    partners: { type: "string", default: "1000" },
    runs: { type: "string", default: "20" },
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    senders: { type: "string", default: "2,4,8" },
    "fault-rate": { type: "string", default: "0.2" },
    crashes: { type: "string", default: "20" },
    cuts: { type: "string", default: "100" },
    pauses: { type: "string", default: "0.0167,0.5,23.5,25" },
    restores: { type: "string", default: "10" },
    events: { type: "string", default: "50000" },
    only: { type: "string" },
    help: { type: "boolean" },
  },
});

const hourMs = 3_600_000;
const numbers = (list: string) => list.split(",").map(Number);
const partners = Number(values.partners);
const kills = Number(values.kills);
const seed = Number(values.seed);
const faultRate = Number(values["fault-rate"]);
const restores = Number(values.restores);

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
  ...numbers(values.senders).map((senders) => ({
    group: "senders",
    title: `${senders} senders, ${faultRate * 100} % of the answers wrong`,
    options: { kills, seed, senders, faultRate },
  })),
  {
    group: "notices",
    title: "digests and notices, four senders",
    options: { kills, seed, senders: 4, faultRate, withNotices: true },
  },
  { group: "rate", title: "two requests a second", options: { kills: 0, seed, requestsPerSecond: 2 } },
  { group: "cuts", title: "connections cut off", options: { kills: 0, seed, cuts: Number(values.cuts) } },
  {
    group: "crashes",
    title: "the database server killed under two senders",
    options: { kills: 0, seed, senders: 2, crashes: Number(values.crashes) },
  },
  ...numbers(values.pauses).map((hours) => ({
    group: "pauses",
    title: `standing still for ${hours.toFixed(2)} h`,
    options: { kills: 0, seed, pausesMs: [hours * hourMs] },
    mayQuarantine: hours > 23 ? 1 : 0,
  })),
  ...Array.from({ length: restores }, (_, index) => ({
    index,
    at: 1 + Math.floor((index * kills) / restores),
  })).map(({ index, at }) => ({
    group: "restore",
    title: `a backup put back, taken after ${at} of ${kills} kills`,
    options: { kills, seed: seed + index, restoresAfter: at },
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
  const only = values.only?.split(",");
  const isWanted = (group: string) => only === undefined || only.includes(group);
  const wanted = plan.filter(({ group }) => isWanted(group));
  let isGood = exploreTable();
  const total = { kills: 0, accepted: 0, duplicates: 0, missing: 0, wrongRecipients: 0, changedBodies: 0 };
  const tearDown = await setUpTestServer();
  try {
    if (isWanted("events")) isGood = (await sendEvents()) && isGood;
    const [durable, quick] = [true, false].map((isDurable) =>
      wanted.filter(({ group }) => (group === "crashes") === isDurable),
    );
    for (const [runs = [], open] of [
      [quick, onTestServer],
      [durable, onDurableServer],
    ] as const) {
      if (runs.length === 0) continue;
      const world = await open(async (database, ownerUrl) => {
        await fillWorld(database, ownerUrl, partners);
      });
      for (const planned of runs) {
        const report = await runOne(world, planned);
        isGood &&= report.isGood;
        total.kills += report.kills;
        total.accepted += report.accepted;
        for (const name of ["duplicates", "missing", "wrongRecipients", "changedBodies"] as const)
          total[name] += report[name].length;
      }
      await world.drop();
    }
  } finally {
    await tearDown();
  }
  process.stdout.write(
    `${wanted.length} runs, ${total.kills} kills, ${total.accepted} letters accepted: ${total.duplicates} duplicates, ${total.missing} missing, ${total.wrongRecipients} wrong recipients, ${total.changedBodies} changed bodies: ${isGood ? "good" : "NOT GOOD"}\n`,
  );
  return isGood ? 0 : 1;
}

async function runOne({ server, template }: FaultPlace, { title, options, mayQuarantine = 0 }: Planned) {
  const startedMs = performance.now();
  const report = await runFaults(server, template, { partners, ...options });
  const { lines, isGood } = describeFaults(title, report, { mayQuarantine });
  const seconds = Math.round((performance.now() - startedMs) / 1_000);
  process.stdout.write(`${lines.join("\n")}\n  ${seconds} s${isGood ? "" : ": NOT GOOD"}\n`);
  return { ...report, isGood };
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
