import { connect, type Database } from "@leadback/db";
import type { TestApi } from "../test-api.ts";

/** What a change may touch that is no change: when a key was last used, and what a browser's session remembers. */
const restless = new Set(["public.api_keys", "auth.session"]);

export interface EveryTable {
  /** The whole content of each table, as a hash by name. */
  read(): Promise<Record<string, string>>;
  countAudit(): Promise<number>;
  /** Makes the database refuse every further entry, or take them again. */
  breakAudit(isBroken: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Looks at a database from outside, as the owner of its tables. */
export async function openEveryTable(api: TestApi): Promise<EveryTable> {
  const owner = connect({ url: api.testDatabase.ownerUrl, maxConnections: 1 });
  await owner.global.execute(`
    create function refuse_audit() returns trigger language plpgsql as $$ begin raise exception 'the audit log is full'; end $$`);
  const names = await tableNames(owner);
  const whole = names
    .map(
      (name) =>
        `select '${name}' as name, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash from ${name} t`,
    )
    .join(" union all ");
  return {
    async read() {
      const rows = await owner.global.execute<{ name: string; hash: string }>(whole);
      return Object.fromEntries([...rows].map(({ name, hash }) => [name, hash]));
    },
    async countAudit() {
      const [row] = await owner.global.execute<{ entries: number }>(
        `select count(*)::int as entries from audit_entries`,
      );
      return row?.entries ?? 0;
    },
    async breakAudit(isBroken) {
      await owner.global.execute(
        isBroken
          ? `create trigger refuse_audit before insert on audit_entries execute function refuse_audit()`
          : `drop trigger refuse_audit on audit_entries`,
      );
    },
    close: () => owner.close(),
  };
}

async function tableNames(owner: Database): Promise<string[]> {
  const rows = await owner.global.execute<{ name: string }>(`
    select schemaname || '."' || tablename || '"' as name from pg_tables where schemaname in ('public', 'auth') order by 1`);
  return [...rows].map(({ name }) => name).filter((name) => !restless.has(name.replaceAll('"', "")));
}
