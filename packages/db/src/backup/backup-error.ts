/** Why a backup was not written or not read, in a sentence for the operator. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
