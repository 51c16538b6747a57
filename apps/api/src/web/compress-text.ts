import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { tagOf, type WebFile } from "./read-web-app.ts";

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** A text that is the same for everybody, compressed once. */
export async function compressText(type: string, text: string): Promise<WebFile> {
  const body = new TextEncoder().encode(text);
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(body, quality), promisify(gzip)(body)]);
  return {
    type,
    tag: tagOf(body),
    body,
    coded: { br: new Uint8Array(br), gzip: new Uint8Array(gzipped) },
  };
}
