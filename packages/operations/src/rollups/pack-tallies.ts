import { addToTally, type Tally, tallySize } from "../comparison/tally.ts";

/**
 * Tallies by key as bytes: for each key, in order, its length and bytes, how many places it has, and for each place its
 * distance from the one before and the amount. Numbers take as many bytes as they need. Several packs one after the
 * other are a pack too.
 */
export function packTallies(tallies: ReadonlyMap<string, Tally>): Buffer {
  const writer = createWriter();
  for (const key of [...tallies.keys()].sort()) {
    const tally = tallies.get(key);
    const places = tally === undefined ? [] : placesOf(tally);
    if (places.length === 0) continue;
    writer.key(key);
    writer.number(places.length);
    let previous = 0;
    for (const [place, amount] of places) {
      writer.number(place - previous);
      writer.number(amount >= 0 ? amount * 2 : -amount * 2 - 1);
      previous = place;
    }
  }
  return writer.bytes();
}

/** Adds what a pack holds to the tallies of its keys; a key without a tally is passed over. */
export function addPacked(bytes: Buffer, tallyOf: (key: string) => Tally | undefined): void {
  let at = 0;
  const readNumber = () => {
    let byte = bytes[at++] ?? 0;
    if (byte < 128) return byte;
    let [value, scale] = [byte - 128, 128];
    do {
      byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte >= 128);
    return value;
  };
  while (at < bytes.length) {
    const keyLength = readNumber();
    const tally = tallyOf(bytes.toString("latin1", at, at + keyLength));
    at += keyLength;
    let place = 0;
    for (let left = readNumber(); left > 0; left -= 1) {
      place += readNumber();
      const folded = readNumber();
      const amount = folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
      if (tally !== undefined) addToTally(tally, place, amount);
    }
  }
}

/** A key of 16 bytes from an id, and back. */
export const partnerKey = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("latin1");
export const channelKey = (channel: string) => Buffer.from(channel, "utf8").toString("latin1");
export const channelOfKey = (key: string) => Buffer.from(key, "latin1").toString("utf8");

function placesOf({ counts, amounts }: Tally): [place: number, amount: number][] {
  const places: [number, number][] = [];
  for (let place = 0; place < tallySize; place += 1) {
    const count = counts[place] ?? 0;
    if (count !== 0) places.push([place, count]);
  }
  const beyond = [...amounts].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  return [...places, ...beyond];
}

function createWriter() {
  let buffer = Buffer.allocUnsafe(65_536);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + more));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  const number = (value: number) => {
    reserve(10);
    let rest = value;
    while (rest >= 128) {
      buffer[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    buffer[length++] = rest;
  };
  return {
    number,
    key(key: string) {
      number(key.length);
      reserve(key.length);
      length += buffer.write(key, length, "latin1");
    },
    bytes: () => Buffer.from(buffer.subarray(0, length)),
  };
}
