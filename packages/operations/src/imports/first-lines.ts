/**
 * On which line an identifier stood first, for any number of rows in some twenty bytes each: of an identifier only 64
 * bits of a hash are kept, by which two of ten million meet once in three hundred thousand files.
 */
export class FirstLines {
  #capacity = 1 << 12;
  #size = 0;
  /** High and low half of the hash and the line, three numbers to a place; line 0 is an empty place. */
  #places = new Uint32Array(this.#capacity * 3);

  /** The line on which it stood before; `null` when this is the first one, which is then kept. */
  seenBefore(identifier: string, line: number): number | null {
    const [high, low] = hash(identifier);
    const found = this.#put(high, low, line);
    if (found === null && this.#size > this.#capacity * 0.7) this.#grow();
    return found;
  }

  #put(high: number, low: number, line: number): number | null {
    const places = this.#places;
    for (let place = low & (this.#capacity - 1); ; place = (place + 1) & (this.#capacity - 1)) {
      const at = place * 3;
      const known = places[at + 2] ?? 0;
      if (known === 0) {
        places[at] = high;
        places[at + 1] = low;
        places[at + 2] = line;
        this.#size += 1;
        return null;
      }
      if (places[at] === high && places[at + 1] === low) return known;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#capacity *= 2;
    this.#size = 0;
    this.#places = new Uint32Array(this.#capacity * 3);
    for (let at = 0; at < old.length; at += 3) {
      const line = old[at + 2] ?? 0;
      if (line > 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, line);
    }
  }
}

/** Two multiplicative hashes with different factors, mixed at the end so that every bit counts in every place. */
function hash(text: string): [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const first = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const second = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
}
