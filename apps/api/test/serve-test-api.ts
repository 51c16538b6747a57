import { serve } from "@hono/node-server";
import type { TestApi } from "./test-api.ts";

export interface ServedApi {
  /** A request over a socket, with the programme's key unless another is given. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
  stop(): Promise<void>;
}

interface SendOptions {
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

/** The API of a test behind a real server: for what only many connections at once can show. */
export async function serveTestApi(api: TestApi): Promise<ServedApi> {
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const starting = serve({ fetch: api.app.fetch, port: 0, hostname: "127.0.0.1" }, (info) =>
        resolve({ server: starting, port: info.port }),
      );
    },
  );
  return {
    send: (method, path, { body, key = api.key, headers = {} } = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${key}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
