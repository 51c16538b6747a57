import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database } from "@leadback/db";
import { findProgramBySlug } from "@leadback/operations";
import { createCircuitBreaker } from "../../apps/digest/src/pacing/circuit-breaker.ts";
import { runDigest } from "../../apps/digest/src/run-digest.ts";
import { createResendTransport } from "../../apps/digest/src/transports/resend.ts";
import { type Behaviour, faults } from "../../apps/digest/test/provider-fake/behaviours.ts";
import {
  type ProviderFake,
  startProviderFake,
} from "../../apps/digest/test/provider-fake/start-provider-fake.ts";
import { seededRandom } from "../kills/seeded-random.ts";
import { checkHistory, type HistoryFaults } from "./check-history.ts";
import { dueAt } from "./digest-world.ts";
import { type FaultServer, newName } from "./fault-server.ts";
import { createKillSwitch, type KillSwitch, killable, killableTransport } from "./kill-switch.ts";
import { readLedger, readProvider } from "./read-history.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A claim is good for a minute. */
const afterALease = 61_000;
/** Longer than the longest wait between two tries. */
const betweenRounds = 16 * minuteMs;
const mostRounds = 120;

export interface FaultOptions {
  partners: number;
  /** Readers get the notice of the day beside their digest. */
  withNotices?: boolean;
  /** Processes that die in the middle of their work. */
  kills: number;
  seed: number;
  /** Processes that work at once. */
  senders?: number;
  /** How many of the provider's answers are wrong, late or missing. */
  faultRate?: number;
  /** Connections to the database that are cut off under a process. */
  cuts?: number;
  /** Times that the database server itself is killed and started again while a process works. */
  crashes?: number;
  /** For how long a process stands still between its claim and its post, each once. */
  pausesMs?: readonly number[];
  /** After so many kills the database is put back to what it was at that moment, when all is done. */
  restoresAfter?: number;
  /** The provider's limit, on the virtual clock; none when absent. */
  requestsPerSecond?: number;
}

export interface FaultReport extends HistoryFaults {
  letters: number;
  accepted: number;
  requests: number;
  kills: number;
  /** Where processes died. */
  diedAt: Record<string, number>;
  cuts: number;
  crashes: number;
  rounds: number;
  virtualMs: number;
}

interface Place {
  server: FaultServer;
  name: string;
  provider: ProviderFake;
  time: VirtualTime;
  options: FaultOptions;
  serial: number;
}

interface Life {
  /** At which step it dies; never when absent. */
  killAt?: number;
  /** What happens between a claim and its post, once. */
  pause?: () => Promise<void>;
}

/** One run of letters under everything that the options ask for, and what the history of it shows. */
export async function runFaults(
  server: FaultServer,
  template: string,
  options: FaultOptions,
): Promise<FaultReport> {
  const { kills, seed, senders = 1, faultRate = 0, cuts = 0, pausesMs = [], restoresAfter } = options;
  const { crashes = 0, withNotices = false } = options;
  const random = seededRandom(seed);
  const name = newName();
  const snapshot = newName();
  const provider = await startProviderFake();
  const time = createVirtualTime(() => server.ownerUrl(name), provider, {
    sleepsPass: options.requestsPerSecond !== undefined,
  });
  const place: Place = { server, name, provider, time, options, serial: 0 };
  const diedAt: Record<string, number> = {};
  let killed = 0;
  let cutOff = 0;
  let crashed = 0;
  let rounds = 0;
  let hasSnapshot = false;
  try {
    await server.create(name, template);
    await time.advance(0);
    if (faultRate > 0) provider.decide(() => (random() < faultRate ? someFault(random) : undefined));
    // Spread over the whole run: nine steps for a letter, and what every life begins with.
    const stepsOfALife = 40 + Math.ceil((2 * 9 * options.partners) / Math.max(1, kills));
    const work = async () => {
      while (killed < kills) {
        killed += 1;
        const end = await live(place, { killAt: 1 + Math.floor(random() * stepsOfALife) });
        diedAt[end] = (diedAt[end] ?? 0) + 1;
        if (killed === restoresAfter) {
          await time.close();
          await server.create(snapshot, name);
          hasSnapshot = true;
        }
        await time.advance(random() < 0.7 ? afterALease : 1_000);
      }
    };
    await Promise.all(Array.from({ length: senders }, work));
    // Within the time that a process needs for its share of the letters.
    const soon = () => sleep(random() * Math.max(150, (5 * options.partners) / Math.max(1, cuts + crashes)));
    for (; cutOff < cuts; cutOff += 1) {
      const life = live(place, {});
      await Promise.race([life, soon()]);
      await server.cutOff(name);
      await life;
      await time.advance(afterALease);
    }
    for (; crashed < crashes; crashed += 1) {
      const lives = Array.from({ length: senders }, () => live(place, {}));
      await Promise.race([Promise.all(lives), soon()]);
      await time.close();
      await server.crash?.();
      await Promise.all(lives);
      await time.advance(afterALease);
    }
    for (const ms of pausesMs) {
      await live(place, { pause: () => standStill(place, ms) });
      await time.advance(afterALease);
    }
    rounds += await finish(place);
    if (hasSnapshot) {
      await time.close();
      await server.drop(name);
      await server.rename(snapshot, name);
      await time.advance(hourMs);
      rounds += await finish(place);
    }
    const history = checkHistory(
      readProvider(provider),
      await readLedger(server.ownerUrl(name), {
        lists: withNotices ? ["digest", "notice"] : ["digest"],
        silencedAtMs: new Map(),
      }),
    );
    return {
      ...history,
      letters: options.partners * (withNotices ? 2 : 1),
      accepted: provider.accepted.length,
      requests: provider.ledger.length,
      kills: killed - (diedAt.finished ?? 0),
      diedAt,
      cuts: cutOff,
      crashes: crashed,
      rounds,
      virtualMs: time.passedMs(),
    };
  } finally {
    await time.close();
    await provider.stop();
    await server.drop(name);
    await server.drop(snapshot);
  }
}

/** Lets whole processes work until nothing is left to do. */
async function finish(place: Place): Promise<number> {
  for (let round = 1; round <= mostRounds; round += 1) {
    await live(place, {});
    if ((await openLetters(place)) === 0) return round;
    await place.time.advance(betweenRounds);
  }
  return mostRounds;
}

/** While one process stands still between its claim and its post, time passes and another does all there is to do. */
async function standStill(place: Place, ms: number): Promise<void> {
  await place.time.advance(ms);
  await live(place, {});
}

/** One process from its start to its end, or to the step at which it dies. */
async function live(place: Place, { killAt = 0, pause }: Life): Promise<string> {
  const { server, provider, time, options } = place;
  place.serial += 1;
  const processName = `faults-${place.serial}`;
  const database = connect({
    url: server.applicationUrl(place.name),
    maxConnections: 2,
    applicationName: processName,
  });
  const kill = createKillSwitch(killAt);
  const work = digest(place, pausing(killable(database, kill), pause), kill).then(
    () => "finished",
    () => "failed",
  );
  const end = await Promise.race([work, kill.died]);
  if (end === "finished" || end === "failed") await database.close();
  else {
    await server.cutOff(place.name, processName);
    // Nobody is left to wait for its connections.
    database.close().catch(() => undefined);
  }
  return end;

  async function digest(_place: Place, killed: Database, death: KillSwitch): Promise<void> {
    const transport = createResendTransport({
      apiKey: "re_faults",
      baseUrl: provider.url,
      clock: time.clock,
      requestsPerSecond: options.requestsPerSecond ?? 1_000_000,
      requestTimeoutMs: 400,
    });
    await runDigest({
      database: killed,
      program: await findProgramBySlug(killed, "faults"),
      asOf: dueAt,
      withNotices: options.withNotices ?? false,
      sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
      transport: killableTransport(transport, death, provider),
      clock: time.clock,
      breaker: createCircuitBreaker(),
    });
  }
}

/** A database after whose next claim something else happens first. */
function pausing(database: Database, pause: (() => Promise<void>) | undefined): Database {
  let isOver = pause === undefined;
  return {
    ...database,
    async inProgram(programId, work) {
      const result = await database.inProgram(programId, work);
      const isClaim = typeof result === "object" && result !== null && "leaseToken" in result;
      if (isClaim && !isOver) {
        isOver = true;
        await pause?.();
      }
      return result;
    },
  };
}

async function openLetters({ server, name }: Place): Promise<number> {
  const owner = connect({ url: server.ownerUrl(name), maxConnections: 1 });
  try {
    const [row] = await owner.global.execute<{ open: number }>(
      "select count(*)::int as open from deliveries where state in ('planned', 'frozen', 'sending', 'retry_wait', 'unknown')",
    );
    return row?.open ?? 0;
  } finally {
    await owner.close();
  }
}

const kinds: readonly ((random: () => number) => Behaviour)[] = [
  () => ({ kind: "drop_before_accepting" }),
  () => ({ kind: "drop_after_accepting" }),
  () => ({ kind: "cut_the_answer" }),
  () => ({ kind: "answer_late", when: sleep(600) }),
  () => ({ kind: "answer_oddly", body: "<html></html>" }),
  () => faults.serverError,
  () => faults.badGateway,
  () => faults.unavailableAsHtml,
  () => faults.gatewayObject,
  () => faults.nullBody,
  () => faults.rateLimited,
  (random) => (random() < 0.05 ? faults.dailyQuota : faults.rateLimited),
  (random) => (random() < 0.05 ? faults.unauthorized : faults.serverError),
];

function someFault(random: () => number): Behaviour {
  const make = kinds[Math.floor(random() * kinds.length)] ?? kinds[0];
  return make?.(random) ?? faults.serverError;
}
