import { listen } from "@leadback/db";
import {
  detectBreaches,
  detectSlowdowns,
  escalateMessages,
  expireDisputes,
  keepRollups,
  type Program,
  type PurgedLetter,
  planDueCheckpoints,
  prepareAgendas,
  recognizePartners,
  refreshDueTimes,
  reopenDueLeads,
  rescoreLiveLeads,
  runChannel,
  runErasures,
  sweepDeliveries,
} from "@leadback/operations";
import { keepSendingWebhooks, type WebhookRounds } from "../webhooks/keep-sending-webhooks.ts";
import { keepSendingAccessLetters } from "./access-letters.ts";
import { createAuditTick } from "./audit-tick.ts";
import { reportOnDeliveries } from "./delivery-report.ts";
import { describeError } from "./describe-error.ts";
import { createDigestTick, type TickOptions } from "./digest-tick.ts";
import { forEachProgram } from "./for-each-program.ts";
import { importUploads } from "./import-uploads.ts";
import { createJobQueue } from "./job-queue.ts";
import { keepRetention } from "./retention.ts";
import { scoreOnRequest } from "./score-on-request.ts";

export interface Worker {
  /** Ends the letter that is under way, then everything else. */
  stop(): Promise<void>;
}

export interface WorkerOptions extends Omit<TickOptions, "signal"> {
  databaseUrl: string;
  /** Removes the copies of letters that lie outside the database. */
  purgeLetters: (program: Program, letters: readonly PurgedLetter[]) => Promise<void>;
  webhooks: WebhookRounds["post"];
}

interface Job {
  name: string;
  /** In UTC. Digests look at each partner's own zone; this only says how often they look. */
  cron: string;
  /** What happens to a turn that fell into a time when nothing ran. */
  missed: "skip" | "once";
  run: () => Promise<void>;
}

/** Runs every queue of the house until it is stopped. */
export async function startWorker({ databaseUrl, ...options }: WorkerOptions): Promise<Worker> {
  const { log, clock, purgeLetters } = options;
  const stopping = new AbortController();
  const rounds = { ...options, signal: stopping.signal };
  const jobs: Job[] = [
    { name: "digest-tick", cron: "* * * * *", missed: "skip", run: createDigestTick(rounds) },
    {
      name: "delivery-sweep",
      cron: "7 * * * *",
      missed: "skip",
      run: () =>
        forEachProgram(
          rounds,
          "delivery-sweep",
          async (context, _program, programLog) => {
            const swept = await sweepDeliveries(context);
            if (swept.quarantined > 0)
              programLog.error(swept, "letters wait for a person: it is not known whether they left");
          },
          { withSuspended: true },
        ),
    },
    {
      name: "sla-tick",
      cron: "* * * * *",
      missed: "skip",
      run: () =>
        forEachProgram(rounds, "sla-tick", async (context, _program, programLog) => {
          const breaches = (await detectBreaches(context)).length;
          if (breaches > 0) programLog.warn({ breaches }, "leads have waited longer than was promised");
        }),
    },
    {
      name: "erasure-tick",
      cron: "* * * * *",
      missed: "skip",
      run: () =>
        forEachProgram(
          rounds,
          "erasure-tick",
          async (context, program, programLog) => {
            const run = await runErasures(context, (letters) => purgeLetters(program, letters));
            if (run.done + run.waiting > 0) programLog.info(run, "leads were erased");
          },
          { withSuspended: true },
        ),
    },
    {
      name: "delivery-report",
      cron: "30 12 * * *",
      missed: "once",
      run: () => reportOnDeliveries(rounds),
    },
    { name: "audit-tick", cron: "* * * * *", missed: "skip", run: createAuditTick(rounds) },
    {
      name: "rollups",
      cron: "* * * * *",
      missed: "skip",
      run: () =>
        forEachProgram(rounds, "rollups", async (context, _program, programLog) => {
          const { isRebuilt } = await keepRollups(context);
          if (isRebuilt) programLog.info("the figures of comparisons were counted anew");
        }),
    },
    {
      name: "inbox-tick",
      cron: "*/15 * * * *",
      missed: "skip",
      run: () =>
        forEachProgram(rounds, "inbox-tick", async (context, _program, programLog) => {
          const escalated = await escalateMessages(context);
          const expired = await expireDisputes(context);
          const agendas = await prepareAgendas(context);
          if (escalated > 0)
            programLog.warn({ escalated }, "partners have waited longer for an answer than was promised");
          if (expired + agendas > 0)
            programLog.info({ expired, agendas }, "disputes have expired, agendas are ready");
        }),
    },
    { name: "retention", cron: "20 5 * * *", missed: "once", run: () => keepRetention(rounds) },
    {
      name: "nightly",
      cron: "0 6 * * *",
      missed: "once",
      run: () =>
        forEachProgram(rounds, "nightly", async (context, _program, programLog) => {
          const reopened = await reopenDueLeads(context);
          const rescored = await rescoreLiveLeads({ ...context, now: clock.now() });
          await refreshDueTimes(context);
          const slower = (await detectSlowdowns(context)).length;
          const planned = await planDueCheckpoints(context);
          const recognized = await recognizePartners(context);
          programLog.info(
            { reopened, rescored, slower, planned, recognized },
            "leads were rescored and reopened",
          );
        }),
    },
  ];
  const queue = createJobQueue(databaseUrl);
  queue.on("error", (error) => log.error(describeError(error), "the job queue reports an error"));
  await queue.start();
  for (const { name, cron, missed, run } of jobs) {
    // One at a time across all processes; a process that dies frees the queue by its missing heartbeat.
    await queue.createQueue(name, {
      policy: "exclusive",
      retryLimit: 0,
      heartbeatSeconds: 30,
      expireInSeconds: 4 * 3600,
      retentionSeconds: 3600,
      deleteAfterSeconds: 24 * 3600,
    });
    await queue.work(name, async () => {
      await run().catch((error: unknown) => {
        log.error({ job: name, ...describeError(error) }, "a job failed; it runs again at its next time");
        throw new Error("see the log");
      });
    });
    await queue.schedule(name, cron, null, { missed });
  }
  await queue.send("digest-tick");
  const wishes = await listen(databaseUrl, runChannel, () => {
    if (!stopping.signal.aborted) queue.send("digest-tick").catch(() => undefined);
  }).catch(() => ({ stop: async () => {} }));
  const requested = [
    await importUploads(queue, { ...rounds, databaseUrl }),
    await scoreOnRequest(queue, { ...rounds, databaseUrl }),
  ];
  const accessLetters = keepSendingAccessLetters({
    ...rounds,
    transport: options.transportFor({ slug: "access", name: "Leadback", locale: "en" }),
  });
  const webhooks = keepSendingWebhooks({ ...rounds, post: options.webhooks });
  return {
    async stop() {
      stopping.abort();
      await wishes.stop();
      for (const work of requested) await work.stop();
      await accessLetters;
      await webhooks;
      await queue.stop({ graceful: true, timeout: 25_000 });
    },
  };
}
