import { sha256 } from "./sha256.ts";

export const foldCount = 5;

/**
 * The part of the cross-validation that a lead belongs to, from its id alone: more rows never reshuffle the ones before.
 * Seed 1 is the plain hash of the id; another seed is another draw.
 */
export function foldOf(id: string, seed: number): number {
  const [word = 0] = sha256(seed === 1 ? id : `${seed}:${id}`);
  return word % foldCount;
}
