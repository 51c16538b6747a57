/** Draws that the seed alone decides. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** By weight; a weight of 0 is never drawn. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** Around a median with a long tail to the right, as waiting times and amounts are. `spread` is the standard deviation of the logarithm. */
  skewed(median: number, spread: number): number;
}

/** A stream of numbers by sfc32. Streams with other labels are independent: what one partner draws never shifts another's. */
export function seededRandom(seed: number, label: string): Random {
  const next = sfc32(hash(`${seed}\0${label}`));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error(`There is nothing to draw from for "${label}".`);
    return item;
  };
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted(items) {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[0];
    },
    skewed(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
}

/** FNV-1a over the label, four times with different starts: the state of the generator. */
function hash(label: string): [number, number, number, number] {
  const word = (start: number) => {
    let value = start;
    for (let index = 0; index < label.length; index += 1)
      value = Math.imul(value ^ label.charCodeAt(index), 16_777_619);
    return value >>> 0;
  };
  return [word(2_166_136_261), word(2_654_435_769), word(3_266_489_917), word(668_265_263)];
}

/** sfc32 of PractRand, by Chris Doty-Humphrey; public domain. */
function sfc32([first, second, third, start]: [number, number, number, number]): () => number {
  let [a, b, c, counter] = [first, second, third, start];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
