export * from "./connect.ts";
export * from "./listen.ts";
export { applicationRole, jobsRole, MigrationError, prepareDatabase } from "./migrate.ts";
export { executePrepared } from "./queries/execute-prepared.ts";
export { insertRows } from "./queries/insert-rows.ts";
export * from "./queries/insert-together.ts";
export * from "./schema/index.ts";
