export interface JsonScan {
  /** The first name that an object has twice. */
  duplicateKey: string | undefined;
  /** The first whole number that a double cannot hold exactly. */
  inexactNumber: string | undefined;
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** Finds in valid JSON what JSON.parse passes over in silence: names given twice and whole numbers that it would round. */
export function scanJson(text: string): JsonScan {
  const found: JsonScan = { duplicateKey: undefined, inexactNumber: undefined };
  const open: (Set<string> | undefined)[] = [];
  let isKeyNext = false;
  for (const [part] of text.matchAll(token)) {
    switch (part) {
      case "{":
        open.push(new Set());
        isKeyNext = true;
        break;
      case "[":
        open.push(undefined);
        isKeyNext = false;
        break;
      case "}":
      case "]":
        open.pop();
        isKeyNext = false;
        break;
      case ",":
        isKeyNext = open.at(-1) !== undefined;
        break;
      case ":":
        isKeyNext = false;
        break;
      default:
        if (!part.startsWith('"')) found.inexactNumber ??= isInexact(part) ? part : undefined;
        else if (isKeyNext) noteKey(part, open.at(-1), found);
    }
  }
  return found;
}

function noteKey(part: string, keys: Set<string> | undefined, found: JsonScan): void {
  const key = part.includes("\\") ? String(JSON.parse(part)) : part.slice(1, -1);
  if (keys?.has(key)) found.duplicateKey ??= key;
  keys?.add(key);
}

/** Fractions are rounded everywhere; a whole number means itself, and one beyond a double's range means nothing. */
function isInexact(part: string): boolean {
  const value = Number(part);
  if (!Number.isFinite(value)) return true;
  return /^-?\d+$/.test(part) && !Number.isSafeInteger(value);
}
