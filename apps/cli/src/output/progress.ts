import { SingleBar } from "cli-progress";

export interface Progress {
  at(done: number, total: number, phase: string): void;
  end(): void;
}

/** A bar on a terminal, nothing anywhere else. */
export function openProgress(isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY) return { at: () => {}, end: () => {} };
  const bar = new SingleBar({
    format: "{phase}  {bar}  {value} of {total}",
    barCompleteChar: "█",
    barIncompleteChar: "·",
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let isOpen = false;
  return {
    at(done, total, phase) {
      if (!isOpen) bar.start(total, done, { phase });
      isOpen = true;
      bar.setTotal(Math.max(total, 1));
      bar.update(done, { phase });
    },
    end: () => bar.stop(),
  };
}
