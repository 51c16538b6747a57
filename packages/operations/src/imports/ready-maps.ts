/** Maps for the exports of well-known systems. */
export const readyMapNames = ["bitrix24", "hubspot", "pipedrive", "rdstation", "salesforce"] as const;
export type ReadyMapName = (typeof readyMapNames)[number];

export function isReadyMap(name: unknown): name is ReadyMapName {
  return readyMapNames.some((known) => known === name);
}
