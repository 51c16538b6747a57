import { LeadMetricsError } from "../lead-metrics-error.ts";

/**
 * A source of random numbers that gives the same ones for the same seed, on every machine.
 *
 * @param seed any whole number; its lowest 32 bits count
 * @returns a function that gives the next number in [0, 1), with 53 random bits
 * @throws LeadMetricsError INVALID_INPUT when the seed is not a whole number
 * @source Blackman & Vigna 2021, xoshiro128**, seeded by splitmix32
 * @example
 * const random = seededRandom(1);
 * random() === seededRandom(1)(); // true
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed)) {
    throw new LeadMetricsError("INVALID_INPUT", `A seed is a whole number; got ${seed}`);
  }
  const spread = splitmix(seed);
  let [a, b, c, d] = [spread(), spread(), spread(), spread()];
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
}
