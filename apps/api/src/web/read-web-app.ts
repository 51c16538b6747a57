import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { z } from "zod";

export const contentCodings = ["br", "gzip"] as const;
type ContentCoding = (typeof contentCodings)[number];

export interface WebFile {
  type: string;
  /** Of the file as it is; each coding adds its name. */
  tag: string;
  body: Uint8Array<ArrayBuffer>;
  coded: Partial<Record<ContentCoding, Uint8Array<ArrayBuffer>>>;
}

/** The pages as apps/web built them: few enough to be kept in memory. */
export interface WebApp {
  index: WebFile;
  /** By path, for example `/assets/index-Bx3.js`. */
  files: ReadonlyMap<string, WebFile>;
  isPage(path: string): boolean;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const suffixes = { br: ".br", gzip: ".gz" } as const satisfies Record<ContentCoding, string>;
const pathsSchema = z.array(z.string());

/** Null where nothing is built: the API then answers without pages. */
export async function readWebApp(folder: string): Promise<WebApp | null> {
  const paths = await readFile(join(folder, "page-paths.json"), "utf8").catch(() => null);
  if (paths === null) return null;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && Object.hasOwn(types, extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    await Promise.all(
      names.map(
        async (name) => [`/${relative(folder, name).replaceAll(sep, "/")}`, await read(name)] as const,
      ),
    ),
  );
  const index = files.get("/index.html");
  if (index === undefined) return null;
  const patterns = pathsSchema.parse(JSON.parse(paths)).map(asPattern);
  return { index, files, isPage: (path) => patterns.some((pattern) => pattern.test(path)) };
}

async function read(name: string): Promise<WebFile> {
  const body = new Uint8Array(await readFile(name));
  const coded: WebFile["coded"] = {};
  for (const coding of contentCodings) {
    const bytes = await readFile(`${name}${suffixes[coding]}`).catch(() => null);
    if (bytes !== null) coded[coding] = new Uint8Array(bytes);
  }
  return { type: types[extname(name)] ?? "application/octet-stream", tag: tagOf(body), body, coded };
}

/** By its content, so that what has not changed is not fetched again. */
export function tagOf(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/** A path as the pages write it: `/leads/$leadId`. */
function asPattern(path: string): RegExp {
  const escaped = path.replace(/[.*+?^{}()|[\]\\]/g, "\\$&").replace(/\$[A-Za-z]+/g, "[^/]+");
  return new RegExp(`^${escaped}$`);
}
