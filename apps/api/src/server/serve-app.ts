import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { answerBrokenRequest } from "./answer-broken-request.ts";
import { limitArrival } from "./limit-arrival.ts";

type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

/** 100 MiB in a quarter of an hour are a line of 1 Mbit/s. */
const usualTimeouts: Timeouts = { headersMs: 15_000, requestMs: 30_000, uploadMs: 900_000 };
/** Longer than load balancers keep theirs, so that none sends on a connection that is just being closed. */
const keepAliveMs = 75_000;
const largestHeaderBytes = 16 * 1024;

export interface ServeOptions {
  /** Called once, with the port that was taken, before the first request. */
  appAt: (port: number) => { fetch: Fetch };
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Shorter ones make a test quick. */
  timeouts?: Timeouts;
}

interface Timeouts {
  headersMs: number;
  requestMs: number;
  /** Of a file of leads. */
  uploadMs: number;
}

export interface RunningServer {
  port: number;
  /** Takes no new connection, lets what is under way finish for so long, then cuts it off. */
  stop(graceMs: number): Promise<void>;
}

class ListenError extends Error {
  override readonly name = "ListenError";
}

/** Listens, or says in one sentence why it cannot. */
export function serveApp({
  appAt,
  port,
  host,
  timeouts = usualTimeouts,
}: ServeOptions): Promise<RunningServer> {
  let answer: Fetch = () => new Response(null, { status: 503 });
  const server = asHttpServer(
    createAdaptorServer({
      fetch: (request, env) => answer(request, env),
      hostname: host,
      serverOptions: {
        requestTimeout: timeouts.uploadMs,
        headersTimeout: timeouts.headersMs,
        connectionsCheckingInterval: Math.min(1_000, timeouts.headersMs),
        keepAliveTimeout: keepAliveMs,
        maxHeaderSize: largestHeaderBytes,
      },
    }),
  );
  server.on("clientError", answerBrokenRequest);
  server.on("request", (incoming) => limitArrival(incoming, timeouts.requestMs));
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(explainListenError(cause, port, host)));
    server.listen(port, host, () => {
      const taken = portOf(server.address()) ?? port;
      const app = appAt(taken);
      answer = async (request, env) => {
        const response = await app.fetch(request, env);
        // Once stopping, a connection that is kept open would only be waited for.
        if (!server.listening) response.headers.set("Connection", "close");
        return response;
      };
      resolve({ port: taken, stop: (graceMs) => stop(server, graceMs) });
    });
  });
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explainListenError(cause: Error, port: number, host: string): Error {
  switch ("code" in cause ? cause.code : undefined) {
    case "EADDRINUSE":
      return new ListenError(`Port ${port} is taken: stop what uses it, or set PORT to a free one.`, {
        cause,
      });
    case "EACCES":
      return new ListenError(`This user may not listen on port ${port}: set PORT to one above 1023.`, {
        cause,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new ListenError(
        `This machine has no address ${host}: set HOST to 0.0.0.0 for all of them, or to 127.0.0.1.`,
        { cause },
      );
    default:
      return cause;
  }
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return typeof address === "object" ? address?.port : undefined;
}

/** Safe: without options the adaptor makes a plain HTTP/1.1 server. */
function asHttpServer(server: unknown): Server {
  return server as Server;
}
