import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { EmbeddedServerError } from "./embedded-server-error.ts";

/** The operating system's user that runs the server; null is the user who runs this process. */
export interface ServerOwner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, so root hands it to a user without rights; others run it themselves. */
export function chooseServerOwner(existingCluster: string | null): ServerOwner | null {
  if (process.getuid?.() !== 0) return null;
  if (existingCluster !== null) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { name: `user ${uid}`, uid, gid };
  }
  const owner = findUser("postgres") ?? findUser("nobody") ?? createUser("postgres");
  if (owner === null) {
    throw new EmbeddedServerError(
      "no_server_user",
      "PostgreSQL does not run as root and there is no user `postgres` or `nobody` to run it: start as an ordinary user, or set DATABASE_URL.",
    );
  }
  return owner;
}

/** Whether the owner may pass through every folder on the way to this one and into it. */
export function canEnter(owner: ServerOwner, folder: string): boolean {
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], {
    cwd: "/",
    stdio: "ignore",
    uid: owner.uid,
    gid: owner.gid,
  });
  return status === 0;
}

function findUser(name: string): ServerOwner | null {
  const uid = readId(["-u", name]);
  const gid = readId(["-g", name]);
  return uid === null || gid === null || uid === 0 ? null : { name, uid, gid };
}

function readId(parameters: string[]): number | null {
  const { status, stdout } = spawnSync("id", parameters, { encoding: "utf8" });
  const id = Number.parseInt(stdout ?? "", 10);
  return status === 0 && Number.isInteger(id) ? id : null;
}

function createUser(name: string): ServerOwner | null {
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/bin/false", name], { stdio: "ignore" });
  return findUser(name);
}
