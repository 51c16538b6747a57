import type { ScorableLead } from "./score-lead.ts";

/** What stands for "something is given", where the value itself does not matter. */
export const given = true;

/** A fact that would be otherwise. */
export interface FactChange {
  field: string;
  value: string | number | boolean;
  /** The value does not matter, only that there is one. */
  isAnyValue: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The lead with one fact changed; the lead given stays as it is. In a list a value is given to one more element, anything to one that lacks it. */
function changeLead(lead: ScorableLead, change: FactChange): ScorableLead {
  return changed(lead, change.field.split("."), change);
}

/** The lead with several facts changed; what is said of contacts is said of one more person. */
export function changeLeadBy(lead: ScorableLead, changes: readonly FactChange[]): ScorableLead {
  const ofPerson = changes.filter(({ field }) => /^contacts\.\w+$/.test(field));
  if (ofPerson.length < 2) return changes.reduce(changeLead, lead);
  const person = Object.fromEntries(ofPerson.map(({ field, value }) => [field.split(".")[1], value]));
  const before: readonly unknown[] = Array.isArray(lead.contacts) ? lead.contacts : [];
  const others = changes.filter((change) => !ofPerson.includes(change));
  return others.reduce(changeLead, { ...lead, contacts: [...before, person] });
}

function changed(fields: Fields, keys: readonly string[], change: FactChange): Fields {
  const [key, ...rest] = keys;
  if (key === undefined) return fields;
  const { value } = change;
  if (rest.length === 0) return { ...fields, [key]: value };
  const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (!Array.isArray(inner) && key !== "contacts")
    return { ...fields, [key]: changed(asFields(inner), rest, change) };
  const elements: readonly unknown[] = Array.isArray(inner) ? inner : [];
  const last = rest.length === 1 ? rest[0] : undefined;
  const lacking =
    last === undefined ? -1 : elements.findLastIndex((element) => !isGiven(asFields(element)[last]));
  const at = change.isAnyValue && lacking >= 0 ? lacking : elements.length;
  return { ...fields, [key]: replaced(elements, at, changed(asFields(elements[at]), rest, change)) };
}

function replaced(elements: readonly unknown[], at: number, element: unknown): unknown[] {
  return [...elements.slice(0, at), element, ...elements.slice(at + 1)];
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}
