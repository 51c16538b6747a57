import { z } from "zod";
import type { OidcSettings } from "./sign-in/create-auth.ts";

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
  ALLOWED_HOSTS: z
    .string()
    .transform((names) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    )
    .pipe(z.array(z.hostname("Give host names with commas between them, without ports.")))
    .default([])
    .describe(
      "Host names beside that of PUBLIC_URL under which the API answers, with commas between them, for example the name of its container. Empty: that one, localhost and bare addresses.",
    ),
  TRUSTED_PROXIES: z.coerce
    .number({ error: "Give a number of proxies, for example 1." })
    .int("Give a whole number of proxies.")
    .min(0, "At least 0.")
    .max(10, "At most 10.")
    .default(0)
    .describe(
      "How many proxies of yours stand in front of the API and add to X-Forwarded-For; limits per address count the entry before them. Empty: 0, the header is not believed.",
    ),
  RATE_LIMIT: z.coerce
    .number({ error: "Give a number of requests, for example 6000." })
    .int("Give a whole number of requests.")
    .min(0, "At least 0, which switches it off.")
    .default(6_000)
    .describe(
      "Requests that one key or one signed-in person may send in a minute to one API process; an address without either has a tenth. 0: no limit. Empty: 6000.",
    ),
  DATABASE_CONNECTIONS: z.coerce
    .number({ error: "Give a number of connections, for example 10." })
    .int("Give a whole number of connections.")
    .min(1, "At least 1.")
    .max(500, "At most 500.")
    .default(10)
    .describe("Connections to PostgreSQL that one API process keeps open. Empty: 10."),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl
    .transform((url) => url.replace(/\/+$/, ""))
    .optional()
    .describe(
      "OpenTelemetry collector that takes traces over OTLP/HTTP, for example http://localhost:4318. Empty: no traces.",
    ),
  SESSION_SECRET: z
    .string()
    .min(32, "Give at least 32 random characters, for example what `openssl rand -base64 32` prints.")
    .optional()
    .describe(
      "Signs the cookies of people who are signed in; the same for every API process; a secret. Empty: drawn at each start, after which people sign in again; `npm start` keeps one in the data folder.",
    ),
  OIDC_ISSUER: httpUrl
    .optional()
    .describe(
      "Issuer of the company's own accounts (OpenID Connect), with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it. Its redirect address is PUBLIC_URL and /auth/callback/oidc. Empty: people sign in by a letter alone.",
    ),
  OIDC_CLIENT_ID: z
    .string()
    .optional()
    .describe("What the issuer knows this installation as. Required with OIDC_ISSUER."),
  OIDC_CLIENT_SECRET: z
    .string()
    .optional()
    .describe("What proves that to the issuer; a secret. Required with OIDC_ISSUER."),
  OIDC_NAME: z
    .string()
    .max(60, "At most 60 characters.")
    .default("SSO")
    .describe('What people call these accounts, as in "Sign in with Acme". Empty: SSO.'),
  WEBHOOKS_ALLOW_PRIVATE: z
    .enum(["true", "false"], { error: "Choose true or false." })
    .default("false")
    .describe(
      "Whether webhooks may go to http and to addresses of this machine and its network: for development alone. Empty: false.",
    ),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/,
      "Give the secret as Resend shows it beside the webhook: it begins with whsec_.",
    )
    .optional()
    .describe(
      "What Resend signs its webhooks with (POST /hooks/resend at PUBLIC_URL): they say what became of letters. A secret. Empty: no such message is believed, and bounces are not heard of.",
    ),
  LOG_LEVEL: z
    .enum(logLevels, { error: `Choose one of: ${logLevels.join(", ")}.` })
    .default("info")
    .describe("The least important line that is still written, one of pino's levels. Empty: info."),
});

const oidcNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Without a slash at its end; undefined means http://localhost and the port. */
  publicUrl: string | undefined;
  allowedHosts: readonly string[];
  trustedProxies: number;
  /** Undefined means no limit. */
  requestsPerMinute: number | undefined;
  databaseConnections: number;
  /** Without a slash at its end; undefined means no traces. */
  tracesUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
  allowPrivateWebhooks: boolean;
  /** Undefined means one drawn at the start. */
  sessionSecret: string | undefined;
  oidc: OidcSettings | null;
  resendWebhookSecret: string | undefined;
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
  const given: Record<string, string | undefined> = Object.fromEntries(
    Object.keys(configSchema.shape).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const result = configSchema.safeParse(given);
  const problems = result.error?.issues.map((issue) => {
    const name = String(issue.path[0]);
    return given[name] === undefined ? `${name} is missing. ${issue.message}` : `${name}: ${issue.message}`;
  });
  const missing = oidcNames.filter((name) => given[name] === undefined);
  const isHalf = missing.length > 0 && missing.length < oidcNames.length;
  const halfOidc = isHalf ? missing.map((name) => `${name} is missing: it belongs to OIDC_ISSUER.`) : [];
  if (!result.success || halfOidc.length > 0) throw new ConfigError([...(problems ?? []), ...halfOidc]);
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, LOG_LEVEL } = result.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    logLevel: LOG_LEVEL,
    allowPrivateWebhooks: result.data.WEBHOOKS_ALLOW_PRIVATE === "true",
    allowedHosts: result.data.ALLOWED_HOSTS,
    trustedProxies: result.data.TRUSTED_PROXIES,
    requestsPerMinute: result.data.RATE_LIMIT === 0 ? undefined : result.data.RATE_LIMIT,
    databaseConnections: result.data.DATABASE_CONNECTIONS,
    tracesUrl: result.data.OTEL_EXPORTER_OTLP_ENDPOINT,
    sessionSecret: result.data.SESSION_SECRET,
    oidc: oidcOf(result.data),
    resendWebhookSecret: result.data.RESEND_WEBHOOK_SECRET,
  };
}

function oidcOf(values: z.output<typeof configSchema>): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: values.OIDC_NAME };
}

/** The one place where this app reads its environment. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** The configuration as it may be shown: without passwords and secrets. */
export function redactConfig(config: Config): Config {
  const url = new URL(config.databaseUrl);
  if (url.password !== "") url.password = "redacted";
  url.search = "";
  return {
    ...config,
    databaseUrl: url.href,
    sessionSecret: config.sessionSecret === undefined ? undefined : "redacted",
    resendWebhookSecret: config.resendWebhookSecret === undefined ? undefined : "redacted",
    oidc: config.oidc === null ? null : { ...config.oidc, clientSecret: "redacted" },
  };
}
