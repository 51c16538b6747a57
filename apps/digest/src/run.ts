import { parseArgs } from "node:util";
import { connect } from "@leadback/db";
import { findProgramBySlug, OperationError } from "@leadback/operations";
import { z } from "zod";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createCircuitBreaker } from "./pacing/circuit-breaker.ts";
import { describeRun, isComplete, skippedBy, suggestedRuns } from "./report/describe-run.ts";
import { createProgressBar } from "./report/progress-bar.ts";
import { type DigestRun, runDigest } from "./run-digest.ts";
import { systemClock } from "./system-clock.ts";
import { createTransports, outboxPage } from "./transports/create-transport.ts";

const usage = `Writes and sends the digests that are due, one programme at a time. Running it again sends nothing twice.

  leadback digest run --program SLUG [--as-of INSTANT] [--dry-run] [--json]

  --program SLUG    the programme, for example vertice
  --as-of INSTANT   the run's clock, for example 2026-11-17T12:00:00Z; now when left out
  --dry-run         plan and write, then forget it; nothing is sent or kept
  --json            the result for machines
`;

const waysToSend: Readonly<Record<Config["email"]["transport"], string>> = {
  outbox: "EMAIL_TRANSPORT=outbox: letters are written to files, and nothing is sent.",
  resend: "EMAIL_TRANSPORT=resend: letters are sent through Resend.",
  smtp: "EMAIL_TRANSPORT=smtp: letters are sent through the mail server of SMTP_URL.",
};

class Misuse extends Error {
  override readonly name = "Misuse";
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const wanted = readArguments(args);
    if (wanted === "help") {
      process.stdout.write(usage);
      return 0;
    }
    const run = await runOnce(wanted);
    return isComplete(run) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return error instanceof Misuse || error instanceof ConfigError ? 2 : 1;
  }
}

interface RunArguments {
  program: string;
  asOf: Date;
  isDryRun: boolean;
  isJson: boolean;
}

async function runOnce({ program: slug, asOf, isDryRun, isJson }: RunArguments): Promise<DigestRun> {
  const config = readConfig();
  refuseAhead({ asOf, isDryRun }, config);
  const stopping = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());
  if (!isJson && !isDryRun) process.stderr.write(`${waysToSend[config.email.transport]}\n`);
  const database = connect({
    url: config.databaseUrl,
    maxConnections: 4,
    applicationName: "leadback-digest",
  });
  const bar = createProgressBar(isJson ? { write: () => true } : process.stderr);
  try {
    await database.assertRestrictedRole();
    bar.grow(0);
    const program = await findProgramBySlug(database, slug);
    const transport = createTransports(config, systemClock, database)(program);
    const run = await runDigest({
      database,
      program,
      asOf,
      isDryRun,
      sender: config,
      transport,
      clock: systemClock,
      breaker: createCircuitBreaker(),
      signal: stopping.signal,
      onStep: (step) =>
        step.kind === "frozen" ? bar.grow(step.letters) : step.kind === "settled" && bar.advance(),
    });
    bar.clear();
    const surroundings = {
      transport: transport.name,
      outboxPage: outboxPage(config),
      isAhead: asOf > systemClock.now(),
    };
    process.stdout.write(isJson ? asJson(run, surroundings.outboxPage) : describeRun(run, surroundings));
    return run;
  } finally {
    bar.clear();
    await database.close();
  }
}

/** What is sent cannot be taken back, and a letter is about what has been. */
function refuseAhead(
  { asOf, isDryRun }: Pick<RunArguments, "asOf" | "isDryRun">,
  { email: { transport } }: Config,
): void {
  if (isDryRun || transport === "outbox" || asOf <= systemClock.now()) return;
  throw new Misuse(
    `--as-of ${asOf.toISOString()} lies ahead, and EMAIL_TRANSPORT=${transport} would send letters about a time that is not over. Nothing was sent. Leave --as-of out to send what is due now; add --dry-run to see what would go out then; or rehearse with EMAIL_TRANSPORT=outbox, which writes the letters to files.`,
  );
}

function readArguments(args: string[]): RunArguments | "help" {
  const values = parse(args);
  if (values.help === true) return "help";
  if (values.program === undefined) throw new Misuse(`Say which programme: --program SLUG\n\n${usage}`);
  const asOf = values["as-of"];
  if (asOf !== undefined && !z.iso.datetime({ offset: true }).safeParse(asOf).success) {
    throw new Misuse(`"${asOf}" is no instant: give one with its zone, for example 2026-11-17T12:00:00Z.`);
  }
  return {
    program: values.program,
    asOf: asOf === undefined ? systemClock.now() : new Date(asOf),
    isDryRun: values["dry-run"] === true,
    isJson: values.json === true,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        program: { type: "string" },
        "as-of": { type: "string" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function asJson(run: DigestRun, page: string | null): string {
  return `${JSON.stringify({
    ...run,
    asOf: run.asOf.toISOString(),
    skipped: skippedBy(run),
    isComplete: isComplete(run),
    suggestedRuns: suggestedRuns(run),
    outboxPage: page,
  })}\n`;
}

function explain(error: unknown): string {
  if (error instanceof OperationError || error instanceof ConfigError || error instanceof Misuse)
    return error.message;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return `The run stopped at an error${code}: ${error instanceof Error ? error.message.split("\n")[0] : error}\nNothing is lost: run it again to go on.`;
}
