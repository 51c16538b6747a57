export type EmbeddedServerErrorCode =
  | "unsupported_platform"
  | "no_server_user"
  | "data_folder_unreachable"
  | "data_folder_not_writable"
  | "other_version"
  | "damaged"
  | "disk_full"
  | "locked"
  | "already_running"
  | "not_ready";

/** The embedded server cannot serve; the message is one sentence for people that says what to do. */
export class EmbeddedServerError extends Error {
  readonly code: EmbeddedServerErrorCode;

  constructor(code: EmbeddedServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedServerError";
    this.code = code;
  }
}
