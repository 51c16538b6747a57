import { z } from "zod";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const httpUrl = z.url({
  protocol: /^https?$/,
  error: "Give an http or https address, for example https://leadback.example.com.",
});

/** Everything that the API reads from its environment; an empty variable means the same as a missing one. */
export const configSchema = z.object({
  PORT: z.coerce
    .number({ error: "Give a port number, for example 3000." })
    .int("Give a port number, for example 3000.")
    .min(0, "A port is at least 0 (0 takes any free one).")
    .max(65_535, "A port is at most 65535.")
    .default(3000)
    .describe("TCP port on which the API answers. 0 takes any free one. Empty: 3000."),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe(
      "Address of the network interface to listen on. Empty: 127.0.0.1, this machine alone; 0.0.0.0 opens the API to the network, as a container needs it.",
    ),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "Give a PostgreSQL address: postgres://user:password@host:5432/name.",
    })
    .describe(
      "PostgreSQL to serve from, as a role that is neither superuser nor owner of the tables. Required; `npm start` fills it in.",
    ),
  PUBLIC_URL: httpUrl
    .transform((url) => url.replace(/\/+$/, ""))
    .optional()
    .describe("Address under which people and machines reach the API. Empty: http://localhost and the port."),
  LOG_LEVEL: z
    .enum(logLevels, { error: `Choose one of: ${logLevels.join(", ")}.` })
    .default("info")
    .describe("The least important line that is still written, one of pino's levels. Empty: info."),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Without a slash at its end; undefined means http://localhost and the port. */
  publicUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
}

/** All that is wrong with the environment at once, one line a variable, without the values that are secrets. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** @throws {ConfigError} when any variable is missing or not as it should be. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(configSchema.shape).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const result = configSchema.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return given[name] === undefined
          ? `${name} is missing. ${issue.message}`
          : `${name}: ${issue.message}`;
      }),
    );
  }
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, LOG_LEVEL } = result.data;
  return { port: PORT, host: HOST, databaseUrl: DATABASE_URL, publicUrl: PUBLIC_URL, logLevel: LOG_LEVEL };
}

/** The one place where this app reads its environment. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** The configuration as it may be shown: a database address without its password. */
export function redactConfig(config: Config): Config {
  const url = new URL(config.databaseUrl);
  if (url.password !== "") url.password = "redacted";
  url.search = "";
  return { ...config, databaseUrl: url.href };
}
