/** One character of a text with the place it takes in the original. */
export interface PlacedCharacter {
  character: string;
  start: number;
  end: number;
}

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80 on; a hole stands for itself. */
const windowsHigh = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 that was read as Windows-1252, as exports often have it ("nÃ£o"), read properly; once for each time it was misread. */
export function repairMojibake(text: string): PlacedCharacter[] {
  let placed = characters(text);
  for (let round = 0; round < 2; round += 1) placed = repairOnce(placed);
  return placed;
}

function characters(text: string): PlacedCharacter[] {
  const placed: PlacedCharacter[] = [];
  let start = 0;
  for (const character of text) {
    placed.push({ character, start, end: start + character.length });
    start += character.length;
  }
  return placed;
}

function repairOnce(placed: readonly PlacedCharacter[]): PlacedCharacter[] {
  const repaired: PlacedCharacter[] = [];
  for (let i = 0; i < placed.length; i += 1) {
    const lead = placed[i];
    const tail = placed[i + 1];
    if (!lead) continue;
    const decoded = tail ? decode(byteOf(lead.character), byteOf(tail.character)) : null;
    if (decoded === null || !tail) {
      repaired.push(lead);
      continue;
    }
    repaired.push({ character: decoded, start: lead.start, end: tail.end });
    i += 1;
  }
  return repaired;
}

/** A letter of two UTF-8 bytes between U+0080 and U+01FF; null for what is none. */
function decode(lead: number, tail: number): string | null {
  const isPair = lead >= 0xc2 && lead <= 0xc7 && tail >= 0x80 && tail <= 0xbf;
  return isPair ? String.fromCharCode(((lead & 0x1f) << 6) | (tail & 0x3f)) : null;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code <= 0xff) return code;
  const index = windowsHigh.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}
