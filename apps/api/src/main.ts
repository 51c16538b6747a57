import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { connect, type Database } from "@leadback/db";
import type { Logger } from "pino";
import { type Config, ConfigError, readConfig, redactConfig } from "./config.ts";
import { createApp } from "./create-app.ts";
import { createLogger } from "./logging/create-logger.ts";
import { describeError } from "./logging/describe-error.ts";
import { explainStartFailure } from "./server/explain-start-failure.ts";
import { type RunningServer, serveApp } from "./server/serve-app.ts";
import type { Tracing } from "./tracing/tracing.ts";
import { readWebApp } from "./web/read-web-app.ts";

const graceMs = 8_000;
const webFolder = join(import.meta.dirname, "../../web/dist");

const config = readConfigOrExit();
const logger = createLogger(config.logLevel);
const database = connect({
  url: config.databaseUrl,
  applicationName: "leadback-api",
  maxConnections: config.databaseConnections,
  timeouts: { statementMs: 15_000, idleTransactionMs: 30_000, waitMs: 5_000 },
});
process.on("uncaughtException", (error) => exitAfterFault(error));
process.on("unhandledRejection", (error) => exitAfterFault(error));
// Before it listens: whoever sees it ready may ask it to stop at once.
stopWhenAsked(startOrExit(config, database, logger));

function readConfigOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(
      `The API cannot start with these settings:\n${error.problems.map((line) => `  ${line}\n`).join("")}`,
    );
    process.exit(2);
  }
}

async function startOrExit(settings: Config, db: Database, log: Logger): Promise<RunningServer> {
  try {
    await db.assertRestrictedRole();
    const tracing = await startTracingWhenAsked(settings.tracesUrl);
    const webApp = await readWebApp(webFolder);
    const server = await serveApp({
      port: settings.port,
      host: settings.host,
      appAt: (port) => {
        const publicUrl = settings.publicUrl ?? `http://localhost:${port}`;
        const { oidc, sessionSecret = randomBytes(32).toString("base64url") } = settings;
        return createApp({
          database: tracing?.traceDatabase(db) ?? db,
          clock: () => new Date(),
          logger: log,
          publicUrl,
          sessionSecret,
          oidc,
          allowedHosts: settings.allowedHosts,
          trustedProxies: settings.trustedProxies,
          allowPrivateWebhooks: settings.allowPrivateWebhooks,
          ...(settings.requestsPerMinute === undefined
            ? {}
            : { requestsPerMinute: settings.requestsPerMinute }),
          ...(settings.resendWebhookSecret === undefined
            ? {}
            : { resendWebhookSecret: settings.resendWebhookSecret }),
          ...(tracing === undefined ? {} : { tracing }),
          ...(webApp === null ? {} : { webApp }),
        });
      },
    });
    log.info({ port: server.port, config: redactConfig(settings) }, "listening");
    process.send?.({ type: "listening", port: server.port });
    return {
      ...server,
      async stop(ms) {
        await server.stop(ms);
        await tracing?.stop();
      },
    };
  } catch (error) {
    const sentence = explainStartFailure(error, settings.databaseUrl);
    if (sentence === undefined) log.fatal({ error: describeError(error) }, "could not start");
    process.stderr.write(`${sentence ?? "The API could not start; the line above says where."}\n`);
    process.exit(1);
  }
}

/** Loaded only when asked for, so that the start stays quick. */
async function startTracingWhenAsked(url: string | undefined): Promise<Tracing | undefined> {
  return url === undefined ? undefined : (await import("./tracing/start-tracing.ts")).startTracing(url);
}

/** On a signal, and when the process that started us is gone. Further signals change nothing: stopping takes seconds. */
function stopWhenAsked(starting: Promise<RunningServer>): void {
  let isStopping = false;
  const stop = async (cause: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ cause }, "stopping");
    const server = await starting;
    await server.stop(graceMs);
    await database.close();
    logger.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop(signal));
  if (process.connected) process.once("disconnect", () => void stop("disconnect"));
}

function exitAfterFault(error: unknown): never {
  logger.fatal({ error: describeError(error) }, "unexpected fault");
  process.exit(1);
}
