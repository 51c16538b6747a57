import { type Config, defaultDataFolder } from "../config.ts";

/** A command of ours as it works in another terminal: with the data folder, where that is not the usual one. */
export function pasteableCommand({ dataFolder }: Pick<Config, "dataFolder">, command: string): string {
  const folder = dataFolder === defaultDataFolder ? "" : `LEADBACK_DATA=${quoted(dataFolder)} `;
  return `${folder}npx pnpm leadback ${command}`;
}

/** A word for a shell, which reads it as it is. */
export function quoted(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
