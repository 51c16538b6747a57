import type { DeliveryState } from "@leadback/db";
import { deliveryTransitions } from "@leadback/operations";

/** What the provider's fake saw and kept. */
export interface ProviderHistory {
  accepted: readonly { key: string; to: readonly string[]; bodySha256: string; digestId: string | null }[];
  requests: readonly { key: string; atMs: number; to: readonly string[] }[];
}

/** What our own ledger says. */
export interface LedgerHistory {
  letters: readonly {
    id: string;
    key: string | null;
    state: DeliveryState;
    bodySha256: string | null;
    digestId: string | null;
    partnerId: string;
    period: string;
  }[];
  /** In any order. */
  moves: readonly { letterId: string; from: DeliveryState | null; to: DeliveryState }[];
  /** Whose digest each is. */
  digests: ReadonlyMap<string, string>;
  /** Who is to get a letter: address, and the partner whose it is. */
  readers: ReadonlyMap<string, string>;
  /** Since when an address is not to be written to any more. */
  silencedAtMs: ReadonlyMap<string, number>;
}

export interface HistoryFaults {
  duplicates: string[];
  missing: string[];
  wrongRecipients: string[];
  changedBodies: string[];
  /** Posts to somebody who had asked for none, moves that the table does not have, acceptances that we do not know. */
  others: string[];
  /** Letters of which a person has to decide whether they arrived. */
  quarantined: number;
}

const left: readonly DeliveryState[] = ["accepted", "delayed", "delivered", "bounced", "complained"];
const explained: readonly DeliveryState[] = ["quarantined", "rejected", "skipped", "canceled"];

/** Holds what the provider accepted against what our ledger says of it. */
export function checkHistory(provider: ProviderHistory, ledger: LedgerHistory): HistoryFaults {
  const faults: HistoryFaults = {
    duplicates: [],
    missing: [],
    wrongRecipients: [],
    changedBodies: [],
    others: [],
    quarantined: ledger.letters.filter(({ state }) => state === "quarantined").length,
  };
  const acceptedOf = Map.groupBy(provider.accepted, ({ to }) => to.join(","));
  for (const [to, acceptances] of acceptedOf) if (acceptances.length > 1) faults.duplicates.push(to);
  const letterOfKey = new Map(ledger.letters.map((letter) => [letter.key, letter]));
  for (const acceptance of provider.accepted) {
    const [address = "", ...others] = acceptance.to;
    const partnerId = ledger.readers.get(address);
    const letter = letterOfKey.get(acceptance.key);
    const told = acceptance.digestId === null ? undefined : ledger.digests.get(acceptance.digestId);
    // A digest of which only a restored backup knows nothing is checked by the letter's own partner.
    const isWrong =
      others.length > 0 || partnerId === undefined || (told !== undefined && told !== partnerId);
    if (isWrong || (letter !== undefined && letter.partnerId !== partnerId))
      faults.wrongRecipients.push(address);
    if (letter === undefined) faults.others.push(`accepted, and unknown to us: ${address}`);
    else if (letter.state !== "quarantined" && letter.bodySha256 !== acceptance.bodySha256)
      faults.changedBodies.push(address);
    else if (!left.includes(letter.state) && letter.state !== "quarantined")
      faults.others.push(`accepted, and ${letter.state} to us: ${address}`);
  }
  const stateOf = new Map<string, DeliveryState[]>();
  for (const letter of ledger.letters)
    stateOf.set(letter.partnerId, [...(stateOf.get(letter.partnerId) ?? []), letter.state]);
  for (const [address, partnerId] of ledger.readers) {
    if (acceptedOf.has(address)) continue;
    const states = stateOf.get(partnerId) ?? [];
    if (states.length === 0 || states.some((state) => !explained.includes(state)))
      faults.missing.push(address);
  }
  for (const { to, atMs } of provider.requests) {
    const silencedAt = ledger.silencedAtMs.get(to[0] ?? "");
    if (silencedAt !== undefined && atMs > silencedAt)
      faults.others.push(`posted to ${to[0]}, who had asked for none`);
  }
  const movesOf = Map.groupBy(ledger.moves, ({ letterId }) => letterId);
  for (const { id, state } of ledger.letters)
    if (!leadsTo(state, movesOf.get(id) ?? []))
      faults.others.push(`stands at ${state}, where its moves do not lead`);
  for (const { from, to } of ledger.moves)
    if (from !== null && !(deliveryTransitions[from] as readonly DeliveryState[]).includes(to))
      faults.others.push(`moved from ${from} to ${to}`);
  return faults;
}

/** Whether moves can be put in an order that begins with nothing and ends there: their instants alone may be equal. */
function leadsTo(state: DeliveryState, moves: LedgerHistory["moves"]): boolean {
  const balance = new Map<DeliveryState | null, number>();
  for (const { from, to } of moves) {
    balance.set(from, (balance.get(from) ?? 0) - 1);
    balance.set(to, (balance.get(to) ?? 0) + 1);
  }
  return [...balance].every(
    ([place, surplus]) => surplus === (place === null ? -1 : place === state ? 1 : 0),
  );
}
