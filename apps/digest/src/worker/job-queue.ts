import { jobsRole } from "@leadback/db";
import { PgBoss } from "pg-boss";

/** The queue's own small pool, as the role that owns its tables. */
export function createJobQueue(databaseUrl: string): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl,
    options: `-c role=${jobsRole}`,
    application_name: "leadback-jobs",
    max: 3,
    schema: "pgboss",
    createSchema: false,
    migrate: true,
  });
}
