export interface ProgressBar {
  grow(total: number): void;
  advance(): void;
  clear(): void;
}

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const width = 28;

/** Draws on a terminal, and nowhere else. */
export function createProgressBar(terminal: Terminal): ProgressBar {
  let [done, total] = [0, 0];
  const draw = () => {
    if (terminal.isTTY !== true) return;
    const filled = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * width);
    terminal.write(
      `\r${"█".repeat(filled)}${"░".repeat(width - filled)}  ${done} of ${Math.max(done, total)} letters`,
    );
  };
  return {
    grow(more) {
      total += more;
      draw();
    },
    advance() {
      done += 1;
      draw();
    },
    clear() {
      if (terminal.isTTY === true) terminal.write("\r\u001b[K");
    },
  };
}
