import { chown, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createSuperuserPassword, superuser } from "./credentials.ts";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { errorCode } from "./error-code.ts";
import { damaged, explainServerLog } from "./explain-failure.ts";
import type { ClusterLocation } from "./locate-cluster.ts";
import { runBinary } from "./run-binary.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Makes an empty cluster; half a one, left behind by a crash, never gets the cluster's name. */
export async function initializeCluster(
  { home, cluster, owner }: ClusterLocation,
  { dataFolder, nativeFolder, isDurable }: { dataFolder: string; nativeFolder: string; isDurable: boolean },
): Promise<void> {
  const unfinished = join(home, "postgres.new");
  const passwordFile = join(home, "postgres.password");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (owner) await chown(unfinished, owner.uid, owner.gid);
  const password = await createSuperuserPassword(dataFolder);
  await writeFileSafely(passwordFile, `${password}\n`, owner ?? undefined);
  try {
    const { exitCode, output } = await runBinary(
      join(nativeFolder, "bin", "initdb"),
      [
        `--pgdata=${unfinished}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--set=max_connections=200",
        "--set=timezone=UTC",
        "--set=log_timezone=UTC",
        ...(isDurable ? [] : ["--no-sync"]),
      ],
      owner,
    );
    if (exitCode !== 0) throw explainServerLog(output, home, join(dataFolder, "postgres.log"));
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster);
  if (isDurable) await syncFolder(home);
}

/** Refuses data that this PostgreSQL cannot read. */
export async function checkCluster(cluster: string, majorVersion: number): Promise<void> {
  const found = await readMajorVersion(cluster);
  if (found === null) throw damaged(cluster, "its file PG_VERSION is missing");
  if (found !== String(majorVersion)) {
    throw new EmbeddedServerError(
      "other_version",
      `The data in ${cluster} is from PostgreSQL ${found}, and this Leadback brings PostgreSQL ${majorVersion}: set DATABASE_URL to a PostgreSQL ${found} that serves it, or move the folder away to begin anew.`,
    );
  }
}

async function readMajorVersion(cluster: string): Promise<string | null> {
  try {
    return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim() || null;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
