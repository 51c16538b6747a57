import { createServer } from "node:net";

/** A port of this machine nobody listens on: the preferred one when it is free. */
export async function findFreePort(preferredPort: number | null): Promise<number> {
  if (preferredPort !== null) {
    try {
      return await takeAndRelease(preferredPort);
    } catch {
      return takeAndRelease(0);
    }
  }
  return takeAndRelease(0);
}

function takeAndRelease(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}
