export const json = { type: "boolean", default: false, description: "Answer in JSON, for machines" } as const;

export const program = {
  type: "string",
  required: true,
  valueHint: "SLUG",
  description: "The programme's short name",
} as const;

export const asOf = {
  type: "string",
  valueHint: "INSTANT",
  description:
    "The clock of the run, such as 2026-11-17T12:00:00Z; a date alone means noon UTC; now unless given",
} as const;
