import { resolve } from "node:path";
import { z } from "zod";
import { ConfigError } from "./config-error.ts";
import { type RememberedSettings, readRememberedSettings } from "./remembered-settings.ts";
import { repositoryFolder } from "./repository.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export const defaultDataFolder = resolve(repositoryFolder, ".data");

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "Give a PostgreSQL address: postgres://user:password@host:5432/name.",
});

/**
 * What the operator's commands read from the environment; an empty variable means the same as a missing one.
 * The settings of mail belong to the worker, which `start` passes the whole environment on to.
 */
export const configSchema = z.object({
  PORT: z.coerce
    .number({ error: "Give a port number, for example 3000." })
    .int("Give a port number, for example 3000.")
    .min(0, "A port is at least 0 (0 takes any free one).")
    .max(65_535, "A port is at most 65535.")
    .default(3000)
    .describe("TCP port of the API and the pages. 0 takes any free one. Empty: 3000."),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe(
      "Address of the network interface to listen on. Empty: 127.0.0.1, this machine alone; 0.0.0.0 opens the API to the network, as a container needs it.",
    ),
  LEADBACK_DATA: z
    .string()
    .default(defaultDataFolder)
    .transform((folder) => resolve(folder))
    .describe(
      "Folder of the embedded database, its passwords, logs and the outbox. Empty: .data in the clone.",
    ),
  DATABASE_URL: databaseUrl
    .optional()
    .describe(
      "PostgreSQL to use instead of the embedded one. Alone, its role must be allowed to create roles: it migrates, and a role of its own serves.",
    ),
  DATABASE_MIGRATION_URL: databaseUrl
    .optional()
    .describe("Owner of the tables, who migrates; DATABASE_URL then only serves. Empty: see DATABASE_URL."),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: "Give an http or https address, for example https://leadback.example.com.",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional()
    .describe(
      "Address under which people and machines reach Leadback. Empty: http://localhost and the port.",
    ),
  LOG_LEVEL: z
    .enum(logLevels, { error: `Choose one of: ${logLevels.join(", ")}.` })
    .default("info")
    .describe("The least important line that the apps still log. Empty: info."),
  LEADBACK_DEBUG: z
    .string()
    .optional()
    .describe("Anything here adds the stack to the sentence of an error. Empty: the sentence alone."),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly migrationUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
}

/**
 * Where neither PUBLIC_URL nor PORT is given, what `start` remembered counts.
 *
 * @throws {ConfigError} naming all that is wrong at once, without the values, which may be secrets.
 */
export function parseConfig(environment: Environment, remembered: RememberedSettings | null = null): Config {
  const given = Object.fromEntries(
    Object.keys(configSchema.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  if (remembered !== null && given.PORT === undefined && given.PUBLIC_URL === undefined) {
    given.PORT = String(remembered.port);
    given.PUBLIC_URL = remembered.publicUrl;
  }
  const result = configSchema.safeParse(given);
  const problems = result.error?.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) ?? [];
  if (given.DATABASE_MIGRATION_URL !== undefined && given.DATABASE_URL === undefined) {
    problems.push("DATABASE_URL: DATABASE_MIGRATION_URL needs it beside it, with the role that serves.");
  }
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  const values = result.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: values.LEADBACK_DATA,
    databaseUrl: values.DATABASE_URL,
    migrationUrl: values.DATABASE_MIGRATION_URL,
    publicUrl: values.PUBLIC_URL,
    logLevel: values.LOG_LEVEL,
  };
}

/** What a command works with: its environment, then what `start` remembered in the data folder. */
export function readConfig(): Config {
  const config = parseConfig(process.env);
  return parseConfig(process.env, readRememberedSettings(config.dataFolder));
}

/**
 * What `start` begins with: its environment alone; `--data` goes before LEADBACK_DATA.
 *
 * @throws {ConfigError} naming all that is wrong, with what the parts that it starts found wrong beside it.
 */
export function readStartConfig(
  dataFolder: string | undefined,
  problemsOfParts: readonly string[] = [],
): Config {
  const environment = { ...process.env, ...(dataFolder && { LEADBACK_DATA: dataFolder }) };
  try {
    const config = parseConfig(environment);
    if (problemsOfParts.length === 0) return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError([...error.problems, ...problemsOfParts]);
  }
  throw new ConfigError(problemsOfParts);
}

/** How the worker would send with our environment; undefined where nothing says so, and it writes to the outbox. */
export function givenTransport(): string | undefined {
  return process.env.EMAIL_TRANSPORT?.trim() || undefined;
}

export function isDebugging(): boolean {
  return Boolean(process.env.LEADBACK_DEBUG);
}

/** The environment of an app that a command starts: ours, with what was found out, without the owner's rights. */
export function appEnvironment(config: Config, applicationUrl: string): Record<string, string | undefined> {
  const { DATABASE_MIGRATION_URL: _, ...inherited } = process.env;
  return {
    NODE_ENV: "production",
    ...inherited,
    PORT: String(config.port),
    HOST: config.host,
    LEADBACK_DATA: config.dataFolder,
    DATABASE_URL: applicationUrl,
    LOG_LEVEL: config.logLevel,
    ...((config.publicUrl ?? config.port !== 0) && { PUBLIC_URL: publicUrlAt(config, config.port) }),
  };
}

export function publicUrlAt(config: Config, port: number): string {
  return config.publicUrl ?? `http://localhost:${port}`;
}
