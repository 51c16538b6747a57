import { createHash } from "node:crypto";
import type { FileSource } from "./file-source.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages, UnsupportedFile } from "./messages.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1";

export type LineEnd = "lf" | "crlf" | "cr";

export interface FileBytes {
  encoding: Encoding;
  /** The first in the file; others are read as well. */
  lineEnd: LineEnd;
  sha256: string;
  bytes: number;
}

/** First bytes that give away what is not a CSV. */
const signatures: [UnsupportedFile, number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["spreadsheet", [0xd0, 0xcf, 0x11, 0xe0]],
  ["compressed", [0x1f, 0x8b]],
  ["compressed", [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Windows-1252 gives these bytes no character. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Reads the whole file once and says how its text is written. What is not clear is refused, never guessed.
 * @param stated the encoding that the map states; only checked then
 */
export async function detectEncoding(
  source: FileSource,
  stated: Encoding | undefined,
  messages: ImportMessages,
): Promise<FileBytes> {
  const { fileName } = source;
  const hash = createHash("sha256");
  const census = new ByteCensus();
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of source.open()) {
      hash.update(chunk);
      if (head.length < 4096) head = Buffer.concat([head, chunk.subarray(0, 4096)]);
      census.add(chunk);
    }
  } catch (cause) {
    throw importRefusal("unreadable_file", messages.fileNotFound(fileName), { cause });
  }
  if (census.bytes === 0) throw importRefusal("unreadable_file", messages.emptyFile(fileName));
  const encoding = decide(head, census, fileName, stated, messages);
  return { encoding, lineEnd: census.lineEnd ?? "lf", sha256: hash.digest("hex"), bytes: census.bytes };
}

function decide(
  head: Buffer,
  census: ByteCensus,
  fileName: string,
  stated: Encoding | undefined,
  messages: ImportMessages,
): Encoding {
  const signature = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signature !== undefined) {
    const isSpreadsheet = signature[0] === "zip" && head.includes("[Content_Types].xml");
    const kind = isSpreadsheet ? "spreadsheet" : signature[0];
    throw importRefusal("unsupported_file", messages.unsupported(fileName, kind));
  }
  const marked = byteOrderMark(head);
  if (marked?.startsWith("utf-16")) return marked;
  if (stated?.startsWith("utf-16")) return stated;
  if (census.nulLine !== null) {
    const kind = looksLikeUtf16(head) ? "utf16_without_mark" : isBinary(census) ? "binary" : null;
    if (kind !== null) throw importRefusal("unsupported_file", messages.unsupported(fileName, kind));
    throw importRefusal("unreadable_file", messages.nulCharacter(fileName, census.nulLine), {
      line: census.nulLine,
    });
  }
  census.end();
  const line = census.invalidLine;
  if (line === null) return stated ?? "utf-8";
  if (stated === "utf-8" || marked === "utf-8") {
    throw importRefusal("unreadable_file", messages.notInEncoding(fileName, "UTF-8", line), { line });
  }
  if (stated !== undefined) return stated;
  if (isBinary(census)) {
    throw importRefusal("unsupported_file", messages.unsupported(fileName, "binary"));
  }
  // A few bytes of Windows-1252 text may look like UTF-8 by chance; many mean UTF-8 that was damaged.
  if (census.multibyte * 4 > census.invalid) {
    throw importRefusal("unreadable_file", messages.mixedEncoding(fileName, line), { line });
  }
  if (census.undefinedLine !== null) {
    throw importRefusal("unreadable_file", messages.unknownEncoding(fileName, census.undefinedLine), {
      line: census.undefinedLine,
    });
  }
  return "windows-1252";
}

function isBinary(census: ByteCensus): boolean {
  return census.controls > 8 && census.controls > census.bytes / 50;
}

function byteOrderMark(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}

/** Latin text in UTF-16 has a NUL in every other byte. */
function looksLikeUtf16(head: Buffer): boolean {
  const nuls = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) < head.length / 50;
}

/** Counts, byte by byte and across chunks, what speaks for and against UTF-8. */
class ByteCensus {
  bytes = 0;
  controls = 0;
  multibyte = 0;
  invalid = 0;
  nulLine: number | null = null;
  invalidLine: number | null = null;
  undefinedLine: number | null = null;
  lineEnd: LineEnd | null = null;
  #line = 1;
  #previous = 0;
  /** Continuation bytes still due, and the range of the next one. */
  #due = 0;
  #lowest = 0x80;
  #highest = 0xbf;

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    for (const byte of chunk) this.#step(byte);
  }

  end(): void {
    if (this.#due > 0) this.#reject();
  }

  #step(byte: number): void {
    if (this.#due > 0) {
      if (byte >= this.#lowest && byte <= this.#highest) {
        this.#due -= 1;
        this.#lowest = 0x80;
        this.#highest = 0xbf;
        if (this.#due === 0) this.multibyte += 1;
        if (undefinedBytes.has(byte)) this.undefinedLine ??= this.#line;
        return;
      }
      this.#reject();
    }
    if (byte < 0x80) this.#ascii(byte);
    else this.#lead(byte);
    // Every other byte of Latin text in UTF-16 is 0.
    if (byte !== 0) this.#previous = byte;
  }

  #ascii(byte: number): void {
    if (byte >= 0x20) return;
    const endsReturn = byte === 0x0a && this.#previous === 0x0d;
    if (endsReturn && this.#line === 2) this.lineEnd = "crlf";
    else if (byte === 0x0d || byte === 0x0a) this.lineEnd ??= byte === 0x0d ? "cr" : "lf";
    if (byte === 0x0d || (byte === 0x0a && !endsReturn)) this.#line += 1;
    else if (byte === 0) this.nulLine ??= this.#line;
    if (byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) this.controls += 1;
  }

  #lead(byte: number): void {
    if (undefinedBytes.has(byte)) this.undefinedLine ??= this.#line;
    if (byte >= 0xc2 && byte <= 0xdf) this.#due = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.#due = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.#due = 3;
    else this.#reject();
    // The ranges that Unicode's table of well-formed sequences allows after these lead bytes.
    if (byte === 0xe0) this.#lowest = 0xa0;
    else if (byte === 0xed) this.#highest = 0x9f;
    else if (byte === 0xf0) this.#lowest = 0x90;
    else if (byte === 0xf4) this.#highest = 0x8f;
  }

  #reject(): void {
    this.#due = 0;
    this.#lowest = 0x80;
    this.#highest = 0xbf;
    this.invalid += 1;
    this.invalidLine ??= this.#line;
  }
}
