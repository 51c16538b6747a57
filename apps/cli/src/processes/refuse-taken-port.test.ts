import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { refuseTakenPort } from "./refuse-taken-port.ts";

it("names the port that is taken and the command that takes another; a free one passes", async () => {
  const server = createServer().listen({ port: 0, host: "0.0.0.0" });
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(refuseTakenPort(port, "0.0.0.0")).rejects.toMatchObject({
    name: "CommandError",
    exitCode: 1,
    message: expect.stringMatching(new RegExp(`^Port ${port} is taken .*PORT=\\d+ npm start`)),
  });
  server.close();
  await once(server, "close");
  await expect(refuseTakenPort(port, "0.0.0.0")).resolves.toBeUndefined();
});

it("blames the address when it is not one of this machine", async () => {
  await expect(refuseTakenPort(0, "192.0.2.1")).rejects.toMatchObject({
    message: expect.stringMatching(/192\.0\.2\.1.*correct HOST/),
  });
});
