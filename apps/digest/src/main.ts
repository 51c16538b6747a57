import { connect } from "@leadback/db";
import { pino } from "pino";
import { ConfigError, describeConfig, readConfig } from "./config.ts";
import { systemClock } from "./system-clock.ts";
import { createTransports } from "./transports/create-transport.ts";
import { removeFromOutbox } from "./transports/remove-from-outbox.ts";
import { describeError } from "./worker/describe-error.ts";
import { startWorker, type Worker } from "./worker/start-worker.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    await serve();
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    pino({ name: "digest" }).fatal(describeError(error), "the worker could not go on");
    return 1;
  }
}

async function serve(): Promise<void> {
  const config = readConfig();
  const log = pino({ name: "digest", level: config.logLevel });
  const stopWanted = whenStopWanted();
  const database = connect({
    url: config.databaseUrl,
    maxConnections: 4,
    applicationName: "leadback-digest",
  });
  let worker: Worker | undefined;
  try {
    await database.assertRestrictedRole();
    worker = await startWorker({
      databaseUrl: config.databaseUrl,
      database,
      clock: systemClock,
      log,
      sender: config,
      transportFor: createTransports(config, systemClock, database),
      webhooks: { allowPrivate: config.allowPrivateWebhooks },
      purgeLetters: (program, letters) => removeFromOutbox(config.outboxFolder, program, letters),
    });
    log.info(describeConfig(config), "the digest worker is ready");
    process.send?.({ kind: "ready" });
    log.info({ because: await stopWanted }, "the digest worker stops");
  } finally {
    await worker?.stop();
    await database.close();
    if (process.connected) process.disconnect();
  }
}

/** A signal, or the end of the process that started this one. */
function whenStopWanted(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, resolve);
    process.on("disconnect", () => resolve("disconnect"));
  });
}
