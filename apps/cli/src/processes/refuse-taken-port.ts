import { createServer } from "node:net";
import { CommandError } from "../command-line/command-error.ts";

/** Says so before anything is started when the port of the API is not to be had. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => reject(explainPortError(error, port, host)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

function explainPortError(error: NodeJS.ErrnoException, port: number, host: string): CommandError {
  const otherPort = port < 1024 || port >= 65_535 ? 3001 : port + 1;
  const problem =
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program`
      : error.code === "EACCES"
        ? `Port ${port} is not open to this user`
        : `There is no listening on ${host}, port ${port} (${error.code})`;
  const remedy =
    error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND"
      ? "correct HOST"
      : `choose another with \`PORT=${otherPort} npm start\``;
  return new CommandError(`${problem}: ${remedy}.`, { cause: error });
}
