import type { DeliveryState } from "@leadback/db";
import { deliveryTransitions } from "@leadback/operations";

/** A reader gets one of each: the digest of a period, and the notice of a day where there is one. */
type LetterList = "digest" | "notice";

/** What the provider's fake saw and kept. */
export interface ProviderHistory {
  accepted: readonly {
    list: LetterList;
    key: string;
    to: readonly string[];
    bodySha256: string;
    /** What it is to everybody who sees it: of a digest, the digest. */
    digestId: string | null;
  }[];
  requests: readonly { key: string; atMs: number; to: readonly string[] }[];
}

/** What our own ledger says. */
export interface LedgerHistory {
  letters: readonly {
    list: LetterList;
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
  /** What each of them is to get. */
  lists: readonly LetterList[];
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
  const acceptedOf = Map.groupBy(provider.accepted, ({ list, to }) => `${list} ${to.join(",")}`);
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
    stateOf.set(place(letter), [...(stateOf.get(place(letter)) ?? []), letter.state]);
  for (const [address, partnerId] of ledger.readers)
    for (const list of ledger.lists) {
      if (acceptedOf.has(`${list} ${address}`)) continue;
      const states = stateOf.get(place({ list, partnerId })) ?? [];
      if (states.length === 0 || states.some((state) => !explained.includes(state)))
        faults.missing.push(`${list} ${address}`);
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

function place({ list, partnerId }: Pick<LedgerHistory["letters"][number], "list" | "partnerId">): string {
  return `${list} ${partnerId}`;
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
