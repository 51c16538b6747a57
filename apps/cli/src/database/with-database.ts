import { connect, type Database, type ProgramId } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import { findProgramBySlug, type Program } from "@leadback/operations/programs";
import { CommandError } from "../command-line/command-error.ts";
import { type Config, readConfig } from "../config.ts";
import { pasteableCommand } from "../output/pasteable-command.ts";
import { takeDatabase } from "./take-database.ts";

export interface CommandDatabase {
  readonly config: Config;
  readonly database: Database;
  readonly applicationUrl: string;
  /** Who acts when a command does. */
  readonly actor: OperationContext["actor"];
  readonly now: Date;
}

/** Runs a command's work on the database that is configured: the running one, or the embedded one for as long as it takes. */
export async function withDatabase<Result>(
  work: (session: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const config = readConfig();
  const taken = await takeDatabase(config);
  const database = connect({ url: taken.applicationUrl, maxConnections: 4, applicationName: "leadback-cli" });
  try {
    await database.assertRestrictedRole();
    const { applicationUrl } = taken;
    return await work({
      config,
      database,
      applicationUrl,
      actor: { kind: "system", id: "cli" },
      now: new Date(),
    });
  } finally {
    await database.close();
    await taken.release();
  }
}

/** The same for a command that works in one programme. */
export async function withProgram<Result>(
  slug: string,
  work: (context: OperationContext, program: Program, session: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async (session) => {
    const program = await findProgramBySlug(session.database, slug);
    try {
      return await work(contextOf(session, program.id), program, session);
    } catch (error) {
      throw await withHint(error, slug, session);
    }
  });
}

/** Says where partners are listed, to whoever named one that is not there. */
async function withHint(error: unknown, slug: string, { config }: CommandDatabase): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const { partnerNotFound } = await import("@leadback/operations/partners");
  const { message } = partnerNotFound();
  const isUnknown = error.name === "OperationError" && error.message === message;
  if (!isUnknown && !isMalformedId(error)) return error;
  return new CommandError(
    `${message} \`${pasteableCommand(config, `partner list --program ${slug}`)}\` shows them.`,
    {
      cause: error,
    },
  );
}

/** PostgreSQL's refusal of a text where an id belongs; a partner is the one thing that every command takes by id. */
function isMalformedId({ cause }: Error): boolean {
  return (
    cause instanceof Error && "code" in cause && cause.code === "22P02" && /type uuid/.test(cause.message)
  );
}

export function contextOf({ database, actor, now }: CommandDatabase, programId: ProgramId): OperationContext {
  return { database, programId, actor, now };
}
