import type { IncomingMessage } from "node:http";
import { isUpload } from "../body/is-upload.ts";
import { answerBrokenRequest } from "./answer-broken-request.ts";

/** Until whoever was answered has read it. */
const readMs = 1_000;

/** Hangs up on a body that is too slow. Node has one limit for all requests, which is that of files. */
export function limitArrival(incoming: IncomingMessage, limitMs: number): void {
  const { method, url, headers, socket } = incoming;
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  if (!hasBody || isUpload(method, url?.split("?", 1)[0])) return;
  const timer = setTimeout(() => {
    if (incoming.complete) return;
    const late = Object.assign(new Error("The body is late."), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
    answerBrokenRequest(late, socket);
    setTimeout(() => socket.destroy(), readMs).unref();
  }, limitMs);
  timer.unref();
  for (const event of ["end", "close"]) incoming.once(event, () => clearTimeout(timer));
}
