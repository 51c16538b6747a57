import { connect } from "@leadback/db";
import type { ProviderFake } from "../../apps/digest/test/provider-fake/start-provider-fake.ts";
import type { LedgerHistory, ProviderHistory } from "./check-history.ts";

export function readProvider(provider: ProviderFake): ProviderHistory {
  return {
    accepted: provider.accepted.map(({ key, to, bodySha256, body }) => {
      const { headers = {} } = JSON.parse(body) as { headers?: Record<string, string> };
      return {
        list: headers["List-Id"]?.startsWith("<notice.") ? "notice" : "digest",
        key,
        to,
        bodySha256,
        digestId: headers["X-Entity-Ref-ID"] ?? null,
      };
    }),
    requests: provider.ledger.map(({ key, atMs, to }) => ({ key, atMs, to })),
  };
}

/** The whole ledger of a database, as its owner sees it. */
export async function readLedger(
  ownerUrl: string,
  { silencedAtMs, lists }: Pick<LedgerHistory, "silencedAtMs" | "lists">,
): Promise<LedgerHistory> {
  const owner = connect({ url: ownerUrl, maxConnections: 1 });
  try {
    const rows = async <Row extends Record<string, unknown>>(query: string) => [
      ...(await owner.global.execute<Row>(query)),
    ];
    const letters = await rows<LedgerHistory["letters"][number] & Record<string, unknown>>(`
      select case cadence when 'notice' then 'notice' else 'digest' end as list, id, idempotency_key as key, state, body_sha256 as "bodySha256", digest_id as "digestId",
        partner_id as "partnerId", period_start_local::text as period from deliveries`);
    const moves = await rows<LedgerHistory["moves"][number] & Record<string, unknown>>(`
      select delivery_id as "letterId", from_state as "from", to_state as "to" from delivery_events order by at, id`);
    const digests = await rows<{ id: string; partner: string }>(
      `select id, partner_id as partner from digests`,
    );
    const readers = await rows<{ email: string; partner: string }>(
      `select email, partner_id as partner from partner_contacts where receives_digest and unsubscribed_at is null`,
    );
    return {
      letters,
      moves,
      digests: new Map(digests.map(({ id, partner }) => [id, partner])),
      readers: new Map(readers.map(({ email, partner }) => [email, partner])),
      lists,
      silencedAtMs,
    };
  } finally {
    await owner.close();
  }
}
