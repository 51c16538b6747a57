/** What in a letter points to one lead: its reference as people read it, and what was said about it. */
export interface LeadTraces {
  ref: string;
  sentences: readonly string[];
}

export interface Redaction {
  /** The same without the lead: counts stay, examples of it go. */
  snapshot: unknown;
  /** Kinds of facts that the letter had told of the lead, sorted; empty when it had told none. */
  contents: string[];
}

/** Takes one lead out of what a letter says. Nothing that the letter counts is changed. */
export function redactSnapshot(snapshot: unknown, traces: LeadTraces): Redaction {
  const contents = new Set<string>();
  const redacted = redact(snapshot, traces, contents);
  return { snapshot: redacted, contents: [...contents].sort() };
}

function redact(value: unknown, traces: LeadTraces, contents: Set<string>): unknown {
  if (typeof value === "string") return redactText(value, traces, contents);
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      if (!isAbout(item, traces)) return [redact(item, traces, contents)];
      note(item, contents);
      return [];
    });
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    if (!isAbout(field, traces)) return [name, redact(field, traces, contents)];
    note(field, contents);
    const { sentence } = field;
    return [name, { ...field, ref: null, ...(sentence === undefined ? {} : { sentence: null }) }];
  });
  return Object.fromEntries(fields);
}

function redactText(text: string, { ref, sentences }: LeadTraces, contents: Set<string>): string {
  let redacted = text;
  if (redacted.includes(ref)) contents.add("reference");
  redacted = redacted.replaceAll(ref, "…");
  for (const sentence of sentences) {
    if (sentence === "" || !redacted.includes(sentence)) continue;
    contents.add("sentence");
    redacted = redacted.replaceAll(sentence, "…");
  }
  return redacted;
}

function isAbout(value: unknown, { ref }: LeadTraces): value is Record<string, unknown> {
  return isRecord(value) && value.ref === ref;
}

function note(item: Record<string, unknown>, contents: Set<string>): void {
  for (const [name, value] of Object.entries(item)) {
    if (value !== null) contents.add(name === "ref" ? "reference" : name);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
