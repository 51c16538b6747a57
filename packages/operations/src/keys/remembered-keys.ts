import type { Database } from "@leadback/db";

/** A key that is revoked elsewhere ends everywhere within this time. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

export interface ReadKey<Identity> {
  identity: Identity;
  expiresAt: Date | null;
  lastUsedAt: Date;
}

interface Remembered<Identity> {
  reading: Promise<ReadKey<Identity> | null>;
  /** On a clock that only runs forwards, whatever time the requests are told. */
  readAtMs: number;
  round: number;
}

let round = 0;

/** For whoever has ended a key: in this process it is over at once. */
export function forgetKeys(): void {
  round += 1;
}

/** What was read of keys within the last second, so that a busy one is not looked up for every request. */
export class RememberedKeys<Identity> {
  readonly #byDatabase = new WeakMap<Database, Map<string, Remembered<Identity>>>();

  /** `isUsable` says whether what is remembered still does; requests that come together share one reading. */
  async read(
    database: Database,
    hash: string,
    isUsable: (key: ReadKey<Identity>) => boolean,
    read: () => Promise<ReadKey<Identity> | null>,
  ): Promise<ReadKey<Identity> | null> {
    const keys = this.#byDatabase.get(database) ?? new Map<string, Remembered<Identity>>();
    this.#byDatabase.set(database, keys);
    const known = keys.get(hash);
    if (known !== undefined && known.round === round && performance.now() - known.readAtMs < rememberedMs) {
      const key = await known.reading;
      if (key === null || isUsable(key)) return key;
    }
    if (keys.size >= mostRemembered) keys.clear();
    const remembered = { reading: read(), readAtMs: performance.now(), round };
    keys.set(hash, remembered);
    const forget = () => {
      if (keys.get(hash) === remembered) keys.delete(hash);
    };
    return remembered.reading.then(
      (key) => {
        if (key === null) forget();
        return key;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
  }
}
