import { closeSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command-line/command-error.ts";
import { appEnvironment, type Config, givenTransport, publicUrlAt } from "../config.ts";
import { type FirstDemo, firstDemo } from "../database/first-demo.ts";
import { type TakenDatabase, takeDatabase } from "../database/take-database.ts";
import { rememberSettings } from "../remembered-settings.ts";
import { appEntry } from "../repository.ts";
import { type AppEnd, type AppProcess, startApp } from "./app-process.ts";
import { buildPages } from "./build-pages.ts";
import { type ClaimedFolder, claimDataFolder, refuseSecondStart } from "./claim-data-folder.ts";
import { greet } from "./greet.ts";
import { listenForStop, type StopWish } from "./listen-for-stop.ts";
import { openLog } from "./open-log.ts";
import { frugalOptions, promptOptions } from "./own-node-options.ts";
import { refuseTakenPort } from "./refuse-taken-port.ts";
import { rememberedSecret } from "./remembered-secret.ts";
import { waitUntilReady } from "./wait-until-ready.ts";
import { watchServer } from "./watch-server.ts";

export interface StartOptions {
  readonly isDemoWanted: boolean;
  readonly isJson: boolean;
}

const graceMs = 10_000;
const readyTimeoutMs = 60_000;

/** Runs the whole house until someone wants it to stop or a part of it ends by itself. */
export async function startHouse(config: Config, options: StartOptions): Promise<number> {
  const stop = listenForStop();
  // At a terminal the logs would bury what people need; a supervisor wants them on standard output.
  const hasLogFile = options.isJson || process.stdout.isTTY;
  const say = options.isJson ? () => {} : (line: string) => console.log(line);
  outliveTerminal();
  await refuseSecondStart(config.dataFolder);
  await refuseTakenPort(config.port, config.host);
  say("Starting the database …");
  const pages = buildPages();
  // Awaited below; until then a failure must not end the process.
  pages.catch(() => {});
  const database = await takeDatabase(config);
  const apps: AppProcess[] = [];
  let claimed: ClaimedFolder | null = null;
  try {
    claimed = await claimDataFolder(config.dataFolder);
    const { demo, hasPrograms } = await firstDemo(database.applicationUrl, config.dataFolder, {
      isWanted: options.isDemoWanted,
      now: new Date(),
    });
    await pages;
    say("Starting the API and the digest worker …");
    const sessionSecret = await rememberedSecret(config.dataFolder);
    for (const name of ["api", "digest"] as const) {
      apps.push(startAppWithLog(name, config, { database, hasLogFile, sessionSecret }));
    }
    const outcome = await Promise.race([
      stop.first.then((cause) => ({ cause })),
      whenReady(apps, config).then((port) => ({ port })),
      firstEnd(apps, database).then((end) => ({ end })),
    ]);
    if ("port" in outcome) {
      const { port } = outcome;
      const address = publicUrlAt(config, port);
      await claimed.announce(address);
      const transport = givenTransport() ?? "outbox";
      await rememberSettings(config.dataFolder, { publicUrl: address, port, transport });
      console.log(
        options.isJson
          ? JSON.stringify({
              address,
              dataFolder: config.dataFolder,
              pid: process.pid,
              demo: withLinks(demo, address),
            })
          : greet({ address, port }, config, { demo, hasPrograms }),
      );
      const end = await Promise.race([stop.first, firstEnd(apps, database)]);
      if (typeof end !== "string") throw unexpectedEnd(end, config, hasLogFile);
    } else if ("end" in outcome) {
      throw unexpectedEnd(outcome.end, config, hasLogFile);
    }
    say("Stopping …");
    return 0;
  } finally {
    await stopAll(apps, stop);
    await database.release();
    await claimed?.release();
  }
}

/** For machines: what the greeting makes of the paths. */
function withLinks(demo: FirstDemo | null, address: string) {
  if (demo === null) return null;
  const { signIns, ...rest } = demo;
  return {
    ...rest,
    signIns: signIns.map(({ path, ...person }) => ({ ...person, link: `${address}${path}` })),
  };
}

/** A terminal that was closed refuses what we still print; the parts have to be stopped all the same. */
function outliveTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeAllListeners("error").on("error", () => {});
  }
}

function startAppWithLog(
  name: "api" | "digest",
  config: Config,
  {
    database,
    hasLogFile,
    sessionSecret,
  }: { database: TakenDatabase; hasLogFile: boolean; sessionSecret: string },
): AppProcess {
  const output = hasLogFile ? openLog(config.dataFolder, name) : "inherit";
  const environment = { ...appEnvironment(config, database.applicationUrl) };
  if (name === "api" && !environment.SESSION_SECRET?.trim()) environment.SESSION_SECRET = sessionSecret;
  const nodeOptions = name === "api" ? promptOptions : frugalOptions;
  const app = startApp({ name, entry: appEntry(name), environment, output, nodeOptions });
  if (typeof output === "number") closeSync(output);
  return app;
}

/** The port on which the API serves, once it does. */
async function whenReady(apps: readonly AppProcess[], config: Config): Promise<number> {
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline.reject(
      new CommandError(
        `Leadback was not ready within ${readyTimeoutMs / 1000} seconds: see the logs in ${config.dataFolder}.`,
      ),
    );
  }, readyTimeoutMs).unref();
  try {
    const messages = await Promise.race([Promise.all(apps.map((app) => app.ready)), deadline.promise]);
    const port = messages.map(portOf).find((found) => found !== null) ?? config.port;
    const host = config.host === "0.0.0.0" || config.host === "::" ? "localhost" : config.host;
    await Promise.race([waitUntilReady(`http://${host}:${port}`), deadline.promise]);
    return port;
  } finally {
    clearTimeout(timer);
  }
}

function portOf(message: unknown): number | null {
  if (typeof message !== "object" || message === null || !("port" in message)) return null;
  return typeof message.port === "number" ? message.port : null;
}

function firstEnd(apps: readonly AppProcess[], database: TakenDatabase): Promise<AppEnd> {
  return Promise.race([...apps.map((app) => app.ended), watchServer(database.server)]);
}

async function stopAll(apps: readonly AppProcess[], stop: StopWish): Promise<void> {
  void stop.second.then(() => {
    for (const app of apps) app.kill();
  });
  await Promise.all(apps.map((app) => app.stop(graceMs)));
}

const partNames: Record<string, string> = {
  api: "The API",
  digest: "The digest worker",
  database: "The database",
};

function unexpectedEnd(
  { name, exitCode, signal }: AppEnd,
  config: Config,
  hasLogFile: boolean,
): CommandError {
  const manner = signal === null ? (exitCode === null ? "" : ` with exit code ${exitCode}`) : ` on ${signal}`;
  const log = join(config.dataFolder, name === "database" ? "postgres.log" : `logs/${name}.log`);
  const where = name === "database" || hasLogFile ? `; its log is ${log}` : "";
  return new CommandError(
    `${partNames[name] ?? name} ended by itself${manner}, so everything was stopped${where}.`,
    {
      exitCode: exitCode === 2 ? 2 : 1,
    },
  );
}
