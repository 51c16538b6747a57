import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../apps/api/src/main.ts", import.meta.url));
const quickly = new URL("../../apps/cli/load-quickly.mjs", import.meta.url).href;
const templates = new URL("../../packages/email/register.mjs", import.meta.url).href;

export interface ApiProcess {
  address: string;
  /** Ends it as the kernel does when memory runs out: it learns nothing of it. */
  kill(): Promise<void>;
  /** Ends it as an operator does. */
  stop(): Promise<void>;
}

/** The real API, as `npm start` runs it. */
export async function startApi(databaseUrl: string): Promise<ApiProcess> {
  const child = fork(main, {
    execArgv: ["--import", quickly, "--import", templates],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      RATE_LIMIT: "0",
      LOG_LEVEL: "silent",
    },
  });
  const [message] = (await Promise.race([once(child, "message"), failed(child)])) as [{ port: number }];
  const ended = once(child, "exit");
  return {
    address: `http://127.0.0.1:${message.port}`,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`The API ended with ${code} before it listened.`);
}
