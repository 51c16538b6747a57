import iconv from "iconv-lite";
import type { Encoding } from "./detect-encoding.ts";
import type { FileSource } from "./file-source.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";

export interface TextFile {
  source: FileSource;
  encoding: Encoding;
}

/** The file's text in pieces, with every line end as `\n`, so that lines can be counted. */
export async function* decodeText(file: TextFile, messages: ImportMessages): AsyncGenerator<string> {
  const decoder = decoderOf(file.encoding);
  const { fileName } = file.source;
  let line = 1;
  let heldReturn = "";
  const refused = (cause: unknown) =>
    importRefusal("unreadable_file", messages.notInEncoding(fileName, file.encoding, line), {
      line,
      cause,
    });
  const read = (piece: () => string): string => {
    try {
      return piece();
    } catch (cause) {
      throw refused(cause);
    }
  };
  const clean = (text: string): string => {
    const normal = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    const nul = normal.indexOf("\0");
    if (nul >= 0) {
      const at = line + countLineEnds(normal.slice(0, nul));
      throw importRefusal("unreadable_file", messages.nulCharacter(fileName, at), { line: at });
    }
    line += countLineEnds(normal);
    return normal;
  };
  for await (const chunk of file.source.open()) {
    const text = heldReturn + read(() => decoder.write(chunk));
    // A carriage return at the end may belong to a line feed that has not been read yet.
    heldReturn = text.endsWith("\r") ? "\r" : "";
    yield clean(heldReturn === "" ? text : text.slice(0, -1));
  }
  yield clean(heldReturn + read(() => decoder.end()));
}

export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

interface PieceDecoder {
  write(chunk: Buffer): string;
  end(): string;
}

function decoderOf(encoding: Encoding): PieceDecoder {
  if (encoding === "windows-1252" || encoding === "iso-8859-1") {
    const decoder = iconv.getDecoder(encoding);
    return { write: (chunk) => decoder.write(chunk), end: () => decoder.end() ?? "" };
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    write: (chunk) => decoder.decode(chunk, { stream: true }),
    end: () => decoder.decode(),
  };
}
