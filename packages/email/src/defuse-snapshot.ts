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
          ? Object.fromEntries(
              Object.entries(value).map(([key, item]) => [
                key,
                addressKeys.has(key) ? item : mapTexts(item, change),
              ]),
            )
          : value;
  return mapped as Value;
}
