/** Amounts by the places of a tally. */
export type Figures = ReadonlyMap<number, number>;

const noFigures: Figures = new Map();

/**
 * Figures by key as bytes: for each key, in order, its length and bytes, how many places it has, and for each place its
 * distance from the one before and the amount. Numbers take as many bytes as they need. Several packs one after the
 * other are a pack too.
 */
export function packFigures(byKey: ReadonlyMap<string, Figures>): Buffer {
  const writer = createWriter();
  for (const key of [...byKey.keys()].sort()) {
    const places = sortedFigures(byKey.get(key) ?? noFigures);
    if (places.size === 0) continue;
    writer.key(key);
    writer.number(places.size);
    let previous = 0;
    for (const [place, amount] of places) {
      writer.number(place - previous);
      writer.number(amount >= 0 ? amount * 2 : -amount * 2 - 1);
      previous = place;
    }
  }
  return writer.bytes();
}

/** Goes through what a pack holds: `enter` gives what a key's figures are added to. */
export function readPacked<Target>(
  bytes: Buffer,
  enter: (key: string) => Target,
  add: (target: Target, place: number, amount: number) => void,
): void {
  let at = 0;
  const readLongNumber = (low: number) => {
    let [value, scale, byte] = [low - 128, 128, 0];
    do {
      byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte >= 128);
    return value;
  };
  const readNumber = () => {
    const byte = bytes[at++] ?? 0;
    return byte < 128 ? byte : readLongNumber(byte);
  };
  while (at < bytes.length) {
    const keyLength = readNumber();
    const target = enter(bytes.toString("latin1", at, at + keyLength));
    at += keyLength;
    let place = 0;
    for (let left = readNumber(); left > 0; left -= 1) {
      place += readNumber();
      const folded = readNumber();
      add(target, place, folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
    }
  }
}

/** A key of 16 bytes from an id, and back. */
export const partnerKey = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("latin1");
export const channelKey = (channel: string) => Buffer.from(channel, "utf8").toString("latin1");
export const channelOfKey = (key: string) => Buffer.from(key, "latin1").toString("utf8");

function sortedFigures(figures: Figures): Figures {
  const places = [...figures].filter(([, amount]) => amount !== 0);
  return new Map(places.sort(([a], [b]) => a - b));
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
