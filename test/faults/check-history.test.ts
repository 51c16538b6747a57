import { expect, test } from "vitest";
import { checkHistory, type LedgerHistory, type ProviderHistory } from "./check-history.ts";

const ana = "ana@parceiro.example";
const bia = "bia@parceiro.example";

const provider: ProviderHistory = {
  accepted: [
    { list: "digest", key: "a", to: [ana], bodySha256: "A", digestId: "da" },
    { list: "digest", key: "b", to: [bia], bodySha256: "B", digestId: "db" },
  ],
  requests: [
    { key: "a", atMs: 10, to: [ana] },
    { key: "b", atMs: 20, to: [bia] },
  ],
};
const letter = (key: string, partnerId: string) => ({
  list: "digest" as const,
  id: key,
  key,
  state: "accepted" as const,
  bodySha256: key.toUpperCase(),
  digestId: `d${key}`,
  partnerId,
  period: "2026-11-09",
});
const ledger: LedgerHistory = {
  letters: [letter("a", "pa"), letter("b", "pb")],
  moves: ["a", "b"].flatMap((letterId) => [
    { letterId, from: null, to: "planned" as const },
    { letterId, from: "planned" as const, to: "frozen" as const },
    { letterId, from: "frozen" as const, to: "sending" as const },
    { letterId, from: "sending" as const, to: "accepted" as const },
  ]),
  digests: new Map([
    ["da", "pa"],
    ["db", "pb"],
  ]),
  readers: new Map([
    [ana, "pa"],
    [bia, "pb"],
  ]),
  lists: ["digest"],
  silencedAtMs: new Map(),
};
const none = {
  duplicates: [],
  missing: [],
  wrongRecipients: [],
  changedBodies: [],
  others: [],
  quarantined: 0,
};
const [first, second] = provider.accepted;
const accepted = (...list: (typeof first)[]) => ({ ...provider, accepted: list.flatMap((one) => one ?? []) });
const change = (changes: object) => ({ ...first, ...changes }) as NonNullable<typeof first>;
const letters = (changes: object) => ({
  ...ledger,
  letters: [{ ...letter("a", "pa"), ...changes }, letter("b", "pb")],
});

test("finds nothing in a history in which nothing is wrong", () => {
  expect(checkHistory(provider, ledger)).toEqual(none);
});

test.each([
  ["one reader got two letters", accepted(first, second, change({ key: "a2" })), ledger, "duplicates"],
  ["a letter under the same key was accepted twice", accepted(first, second, first), ledger, "duplicates"],
  ["a reader got none, and nothing says why", accepted(first), ledger, "missing"],
  [
    "a reader got no notice beside its digest",
    provider,
    { ...ledger, lists: ["digest", "notice"] as const },
    "missing",
  ],
  [
    "a reader got two notices of one day",
    accepted(first, second, change({ list: "notice", key: "n1" }), change({ list: "notice", key: "n2" })),
    ledger,
    "duplicates",
  ],
  ["a reader has no letter at all", accepted(second), { ...ledger, letters: [letter("b", "pb")] }, "missing"],
  [
    "a reader got what is about another partner",
    accepted(change({ digestId: "db" }), second),
    ledger,
    "wrongRecipients",
  ],
  ["a letter went to two at once", accepted(change({ to: [ana, bia] }), second), ledger, "wrongRecipients"],
  [
    "a letter went to somebody who is no reader",
    accepted(change({ to: ["x@y.example"] }), second),
    ledger,
    "wrongRecipients",
  ],
  [
    "other bytes arrived than were frozen",
    accepted(change({ bodySha256: "Z" }), second),
    ledger,
    "changedBodies",
  ],
  ["it was accepted, and we hold it for refused", provider, letters({ state: "rejected" }), "others"],
  [
    "it was accepted under a key that we do not have",
    accepted(change({ key: "z" }), second),
    ledger,
    "others",
  ],
  [
    "it was posted after its reader had asked for none",
    provider,
    { ...ledger, silencedAtMs: new Map([[ana, 5]]) },
    "others",
  ],
  [
    "it moved where the table has no way",
    provider,
    {
      ...ledger,
      moves: [
        { letterId: "a", from: null, to: "canceled" as const },
        { letterId: "a", from: "canceled" as const, to: "sending" as const },
      ],
    },
    "others",
  ],
  [
    "it moved from where it was not",
    provider,
    { ...ledger, moves: [{ letterId: "a", from: "frozen" as const, to: "sending" as const }] },
    "others",
  ],
] as const)("finds that %s", (_name, seen, known, fault) => {
  expect(checkHistory(seen, known)[fault].length).toBeGreaterThan(0);
});

const quarantined: LedgerHistory = {
  ...letters({ state: "quarantined", bodySha256: "Z" }),
  moves: ledger.moves.map((move) =>
    move.letterId === "a" && move.to === "accepted" ? { ...move, to: "quarantined" as const } : move,
  ),
};

test("a letter of which a person has to decide is counted, and is neither missing nor wrong", () => {
  expect(checkHistory(provider, quarantined)).toEqual({
    ...none,
    quarantined: 1,
  });
});
