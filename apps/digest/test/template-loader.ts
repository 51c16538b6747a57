/** What plain Node needs to run the letters' templates, as the commands of the root pass it. */
export const templateLoader = [
  "--import",
  new URL("../../../packages/email/register.mjs", import.meta.url).href,
] as const;
