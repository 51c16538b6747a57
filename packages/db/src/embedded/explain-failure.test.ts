import { expect, it } from "vitest";
import { explainFileError, explainServerLog } from "./explain-failure.ts";

const fileError = (code: string) => Object.assign(new Error(code), { code });
const explain = (log: string) => explainServerLog(log, "/data/postgres", "/data/postgres.log");

it.each([
  ["ENOSPC", "disk_full"],
  ["EDQUOT", "disk_full"],
  ["EACCES", "data_folder_not_writable"],
  ["EROFS", "data_folder_not_writable"],
  ["ENOTDIR", "data_folder_unreachable"],
  ["EIO", "data_folder_unreachable"],
])("a failed file operation %s is the folder's problem %s", (code, expected) => {
  const cause = fileError(code);
  expect(explainFileError(cause, "/data")).toMatchObject({
    code: expected,
    message: expect.stringContaining("/data"),
    cause,
  });
});

it("an error that is not about files stays as it is", () => {
  const error = new TypeError("a defect");
  expect(explainFileError(error, "/data")).toBe(error);
});

it.each([
  [
    'FATAL:  could not write to file "pg_wal/xlogtemp.12": No space left on device',
    "disk_full",
    /Free|free some space/,
  ],
  ["PANIC:  could not locate a valid checkpoint record at 0/15", "damaged", /valid checkpoint record/],
  ["FATAL:  something quite new", "not_ready", /something quite new.*\/data\/postgres\.log/],
  ["", "not_ready", /wrote nothing/],
])("the server's last words %j mean %s", (line, code, message) => {
  const log =
    line && `2026-11-21 22:00:00.000 UTC [12] LOG:  starting\n2026-11-21 22:00:00.001 UTC [12] ${line}\n`;
  expect(explain(log)).toMatchObject({ code, message: expect.stringMatching(message) });
});
