import { createHash } from "node:crypto";

/** How long the provider remembers an idempotency key. */
const keyLifetimeMs = 24 * 3_600_000;

export interface LedgerEntry {
  atMs: number;
  key: string;
  bodySha256: string;
  to: string[];
  verdict: "accepted" | "replayed" | "mismatch" | "concurrent" | "refused";
}

export interface Acceptance {
  id: string;
  key: string;
  bodySha256: string;
  to: string[];
  body: string;
  createdAt: Date;
}

interface Remembered {
  bodySha256: string;
  id: string;
  atMs: number;
}

/** What the provider keeps: every request that it saw, and what it has accepted under which key. */
export function createLetterBook(nowMs: () => number, startsAt: Date) {
  const ledger: LedgerEntry[] = [];
  const accepted: Acceptance[] = [];
  const remembered = new Map<string, Remembered>();
  const inFlight = new Set<string>();

  function note(key: string, body: string, verdict: LedgerEntry["verdict"]): void {
    ledger.push({ atMs: nowMs(), key, bodySha256: hash(body), to: recipients(body), verdict });
  }

  return {
    ledger,
    accepted,
    refuse: (key: string, body: string) => note(key, body, "refused"),
    begin: (key: string) => inFlight.add(key),
    end: (key: string) => inFlight.delete(key),
    /** Accepts a letter once per key and body, as the provider promises for 24 hours. */
    take(key: string, body: string): { id: string } | "mismatch" | "concurrent" {
      const known = remembered.get(key);
      const isRemembered = known !== undefined && nowMs() - known.atMs < keyLifetimeMs;
      if (inFlight.has(key)) {
        note(key, body, "concurrent");
        return "concurrent";
      }
      if (isRemembered) {
        const isSame = known.bodySha256 === hash(body);
        note(key, body, isSame ? "replayed" : "mismatch");
        return isSame ? { id: known.id } : "mismatch";
      }
      const id = `fake-${accepted.length + 1}`;
      remembered.set(key, { bodySha256: hash(body), id, atMs: nowMs() });
      accepted.push({
        id,
        key,
        bodySha256: hash(body),
        to: recipients(body),
        body,
        createdAt: new Date(startsAt.getTime() + nowMs()),
      });
      note(key, body, "accepted");
      return { id };
    },
  };
}

function hash(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}

function recipients(body: string): string[] {
  return (JSON.parse(body) as { to: string[] }).to;
}
