import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/** Where the bytes of a file come from: a folder, or the pieces of an upload. Read from the start as often as need be. */
export interface FileSource {
  /** As the people who read the report know the file. */
  fileName: string;
  open(): AsyncIterable<Buffer>;
  /** Changes whenever the file is written to. */
  version(): Promise<string>;
  /** A file that lies beside this one; `null` where nothing may be opened under that name. */
  beside(name: string): FileSource | null;
}

const pieceBytes = 1 << 18;

export function fileOnDisk(path: string, fileName = basename(path)): FileSource {
  return {
    fileName,
    open: () => createReadStream(path, { highWaterMark: pieceBytes }),
    async version() {
      const { size, mtimeMs, ino } = await stat(path);
      return `${size} ${mtimeMs} ${ino}`;
    },
    beside(name) {
      const folder = dirname(path);
      const other = join(folder, name);
      const fromFolder = relative(folder, other);
      const isOutside = isAbsolute(name) || fromFolder === ".." || fromFolder.startsWith(`..${sep}`);
      return isOutside ? null : fileOnDisk(other, name);
    },
  };
}
