import { connect } from "node:net";

const protocolVersion = 196_608;
const authenticationRequest = 0x52;

/** Whether a PostgreSQL server on this port asks who we are, which it does only once it serves. */
export function acceptsConnections(port: number, user: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const answer = (isAccepting: boolean) => {
      socket.destroy();
      resolve(isAccepting);
    };
    socket.setTimeout(2_000, () => answer(false));
    socket.once("error", () => answer(false));
    socket.once("close", () => answer(false));
    socket.once("connect", () => socket.write(startupMessage(user)));
    socket.once("data", (data) => answer(data[0] === authenticationRequest));
  });
}

function startupMessage(user: string): Buffer {
  const parameters = Buffer.from(`user\0${user}\0database\0postgres\0\0`);
  const header = Buffer.alloc(8);
  header.writeInt32BE(header.length + parameters.length, 0);
  header.writeInt32BE(protocolVersion, 4);
  return Buffer.concat([header, parameters]);
}
