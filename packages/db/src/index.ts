export * from "./connect.ts";
export * from "./listen.ts";
export { applicationRole, jobsRole, MigrationError, prepareDatabase } from "./migrate.ts";
export { insertRows } from "./queries/insert-rows.ts";
export * from "./schema/index.ts";
