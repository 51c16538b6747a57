import { prepareDatabase } from "@leadback/db";
import { attachOrStartServer, type RunningServer } from "@leadback/db/embedded";
import type { Config } from "../config.ts";
import { explainDatabaseError } from "./explain-database-error.ts";

export interface TakenDatabase {
  /** How the application connects: as a role that is neither owner nor superuser. */
  readonly applicationUrl: string;
  /** How the owner of the tables connects. */
  readonly ownerUrl: string;
  /** The embedded server, unless DATABASE_URL names another. */
  readonly server: RunningServer | null;
  release(): Promise<void>;
}

/**
 * Takes the database of `DATABASE_URL`, or attaches to the embedded one, or starts that for as long
 * as it is used; and brings it to the current schema.
 */
export async function takeDatabase(config: Config): Promise<TakenDatabase> {
  const server =
    config.databaseUrl === undefined ? await attachOrStartServer({ dataFolder: config.dataFolder }) : null;
  const migrationUrl = server?.superuserUrl("leadback") ?? config.migrationUrl ?? config.databaseUrl ?? "";
  const givenApplicationUrl = config.migrationUrl === undefined ? undefined : config.databaseUrl;
  try {
    const { applicationUrl } = await prepareDatabase({
      migrationUrl,
      dataFolder: config.dataFolder,
      ...(givenApplicationUrl !== undefined && { applicationUrl: givenApplicationUrl }),
    });
    return { applicationUrl, ownerUrl: migrationUrl, server, release: async () => server?.stop() };
  } catch (error) {
    await server?.stop();
    throw explainDatabaseError(error, migrationUrl);
  }
}
