/**
 * Our own options of Node for a process that we start. Not the file of settings: what it holds is in the environment
 * that we pass on, and read again it would bring back what we leave out of that on purpose.
 */
export function ownNodeOptions(options: readonly string[]): string[] {
  return options.filter((option) => !option.endsWith("/read-env-file.mjs"));
}
