import { defuseText } from "./defuse-text.ts";

/** Addresses and names of fields that are ours and stay what they are. */
const addressKeys: ReadonlySet<string> = new Set(["links", "link", "privacyContact", "fields"]);

/** Every text of the snapshot passed through `defuseText`; the addresses under `links` and `link` are left alone. */
export function defuseSnapshot<Snapshot>(snapshot: Snapshot, linkRemoved: string): Snapshot {
  return mapTexts(snapshot, (text) => defuseText(text, linkRemoved));
}

/** Same shape in and out: only strings are replaced, by strings. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  const mapped: unknown =
    typeof value === "string"
      ? change(value)
      : Array.isArray(value)
        ? value.map((item) => mapTexts(item, change))
        : typeof value === "object" && value !== null
          ? mapFields(value, change)
          : value;
  return mapped as Value;
}

function mapFields(fields: object, change: (text: string) => string): object {
  const mapped: Record<string, unknown> = { ...fields };
  for (const [key, item] of Object.entries(fields))
    if (!addressKeys.has(key)) mapped[key] = mapTexts(item, change);
  return mapped;
}
