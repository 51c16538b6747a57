/** A command cannot do what was asked; the message is one sentence for the person who asked. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** 1 failed, 2 misuse. */
  readonly exitCode: 1 | 2;

  constructor(message: string, { exitCode = 1, cause }: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
