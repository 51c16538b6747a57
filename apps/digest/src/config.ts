import { resolve } from "node:path";
import { z } from "zod";

const emailTransports = ["outbox", "resend", "smtp"] as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const databaseUrl = z
  .string({
    error: "is missing: give the application's connection, postgres://user:password@host:5432/name.",
  })
  .refine(
    (url) => isUrl(url, ["postgres:", "postgresql:"]),
    "is no PostgreSQL address: give postgres://user:password@host:5432/name.",
  );

const webUrl = z
  .string()
  .refine((url) => isUrl(url, ["http:", "https:"]), "is no web address: give one that starts with https://.");

/** Every setting of this app. An empty variable counts as one that is not set. */
export const configSchema = z.object({
  DATABASE_URL: databaseUrl.describe(
    "PostgreSQL as the application's role, which is neither owner nor superuser. Required.",
  ),
  EMAIL_TRANSPORT: z
    .enum(emailTransports, { error: `must be one of: ${emailTransports.join(", ")}.` })
    .default("outbox")
    .describe(
      "How letters leave: outbox writes files to look at and sends nothing; resend sends each exactly once; smtp hands them to a mail server, at least once. Empty: outbox.",
    ),
  EMAIL_FROM: z
    .string()
    .refine(
      hasOneAddress,
      'must hold one address, for example "Programa Vértice <retorno@digest.example.com>".',
    )
    .default("Leadback <digest@leadback.invalid>")
    .describe(
      "Sender of every letter, on a domain that the way of sending may use. Required for resend and smtp; empty otherwise: an address that nobody has.",
    ),
  RESEND_API_KEY: z.string().optional().describe("Key of the Resend account. Required for resend; a secret."),
  RESEND_BASE_URL: webUrl
    .default("https://api.resend.com")
    .describe(
      "Where Resend answers; another address serves tests and proxies. Empty: https://api.resend.com.",
    ),
  SMTP_URL: z
    .string()
    .refine(
      (url) => isUrl(url, ["smtp:", "smtps:"]),
      "is no mail server: give smtp://user:password@host:587 or smtps://user:password@host:465.",
    )
    .optional()
    .describe(
      "Mail server that takes the letters, with its password; a secret. Required for smtp: smtp://user:password@host:587 or smtps://user:password@host:465.",
    ),
  LEADBACK_DATA: z
    .string()
    .default(".data")
    .transform((folder) => resolve(folder))
    .describe("Data folder; the outbox is its subfolder outbox. Empty: .data where the command runs."),
  PUBLIC_URL: webUrl
    .default("http://localhost:3000")
    .describe(
      "Address under which partners reach this installation: the base of every link in a letter. Empty: http://localhost:3000.",
    ),
  WEBHOOKS_ALLOW_PRIVATE: z
    .enum(["true", "false"], { error: "must be true or false." })
    .default("false")
    .describe(
      "Whether webhooks may go to http and to addresses of this machine and its network: for development alone. Empty: false.",
    ),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of: ${logLevels.join(", ")}.` })
    .default("info")
    .describe("The least severe line that the worker logs. Empty: info."),
});

interface CommonConfig {
  databaseUrl: string;
  emailFrom: string;
  outboxFolder: string;
  publicUrl: string;
  allowPrivateWebhooks: boolean;
  logLevel: (typeof logLevels)[number];
}

type EmailConfig =
  | { transport: "outbox" }
  | { transport: "resend"; apiKey: string; baseUrl: string }
  | { transport: "smtp"; url: string };

export type Config = CommonConfig & { email: EmailConfig };

/** Everything that is wrong with the settings at once; `message` is for the person who set them. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`These settings need a correction:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** @throws {ConfigError} naming every problem. Values of secrets never appear in it. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(configSchema.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const result = configSchema.safeParse(given);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  for (const name of neededFor[given.EMAIL_TRANSPORT ?? ""] ?? []) {
    if (given[name] === undefined)
      problems.push(`${name} is missing: EMAIL_TRANSPORT=${given.EMAIL_TRANSPORT} cannot send without it.`);
  }
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  const values = result.data;
  return {
    databaseUrl: values.DATABASE_URL,
    emailFrom: values.EMAIL_FROM,
    outboxFolder: resolve(values.LEADBACK_DATA, "outbox"),
    publicUrl: values.PUBLIC_URL.replace(/\/+$/, ""),
    allowPrivateWebhooks: values.WEBHOOKS_ALLOW_PRIVATE === "true",
    logLevel: values.LOG_LEVEL,
    email: emailOf(values),
  };
}

/** What each way of sending cannot do without. */
const neededFor: Readonly<Record<string, readonly string[]>> = {
  resend: ["RESEND_API_KEY", "EMAIL_FROM"],
  smtp: ["SMTP_URL", "EMAIL_FROM"],
};

function emailOf(values: z.output<typeof configSchema>): EmailConfig {
  switch (values.EMAIL_TRANSPORT) {
    case "outbox":
      return { transport: "outbox" };
    case "resend":
      return {
        transport: "resend",
        apiKey: values.RESEND_API_KEY ?? "",
        baseUrl: values.RESEND_BASE_URL.replace(/\/+$/, ""),
      };
    case "smtp":
      return { transport: "smtp", url: values.SMTP_URL ?? "" };
  }
}

/** @throws {ConfigError} */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** The settings as they may be logged. */
export function describeConfig(config: Config): Record<string, string> {
  const database = new URL(config.databaseUrl);
  return {
    database: `${database.hostname}${database.pathname}`,
    transport: config.email.transport,
    publicUrl: config.publicUrl,
    logLevel: config.logLevel,
    ...describeEmail(config),
  };
}

function describeEmail({ email, outboxFolder }: Config): Record<string, string> {
  if (email.transport === "resend") return { resendBaseUrl: email.baseUrl, resendApiKey: "[redacted]" };
  return email.transport === "smtp" ? { smtpHost: new URL(email.url).host } : { outboxFolder };
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function hasOneAddress(text: string): boolean {
  const address = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  return z.email().safeParse(address.trim()).success;
}
