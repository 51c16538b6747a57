/** As drizzle's `casing: "snake_case"` names the column of a property. */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
