import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { ProblemError } from "../errors/problem-error.ts";
import type { ProblemCode } from "../errors/problem-types.ts";
import { toProblem } from "../errors/to-problem.ts";

/** What Node's parser refuses, or stops waiting for, never reaches the app: it is answered here, and hung up on. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable || hasAnswered(socket)) {
    socket.destroy();
    return;
  }
  const [code, detail] = explain(error.code);
  const { problem } = toProblem(new ProblemError(code, detail), randomUUID());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    `X-Request-Id: ${problem.requestId}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function explain(code: string | undefined): [ProblemCode, string] {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return ["request_timeout", "The request did not arrive in time; nothing was done. Send it again."];
    case "HPE_HEADER_OVERFLOW":
      return ["headers_too_large", "Path, query and headers have more than 16 KiB; nothing was done."];
    default:
      return ["malformed_request", "This is no HTTP/1.1 request; nothing was done."];
  }
}

/** Whether an answer to the request has begun on this connection, after which another would be read as part of it. */
function hasAnswered(socket: Socket): boolean {
  const message: unknown = Object.getOwnPropertyDescriptor(socket, "_httpMessage")?.value;
  return (
    typeof message === "object" &&
    message !== null &&
    "headersSent" in message &&
    message.headersSent === true
  );
}
