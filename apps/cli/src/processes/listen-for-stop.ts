export interface StopWish {
  /** Someone wants us to stop: Ctrl-C, SIGTERM, the terminal or whoever started us is gone. */
  readonly first: Promise<string>;
  /** And is not willing to wait. */
  readonly second: Promise<string>;
}

export function listenForStop(): StopWish {
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  let count = 0;
  const hear = (cause: string) => {
    count += 1;
    (count === 1 ? first : second).resolve(cause);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, hear);
  if (process.connected) process.once("disconnect", () => first.resolve("disconnect"));
  return { first: first.promise, second: second.promise };
}
