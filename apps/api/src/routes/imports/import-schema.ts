import { leadStages, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const count = z.int().min(0);
const text = z.string();
const severity = z.enum(["skipped", "warning"]);

const issueSchema = z.object({
  line: z.int().describe("In the file as an editor shows it."),
  column: text.nullable(),
  severity: severity.describe(
    "`skipped`: the row did not come in. `warning`: it did, and something is to be said.",
  ),
  cause: text.describe("What is wrong and what to do about it."),
  value: text.optional().describe("What could not be read; only of dates, amounts, stages and reasons."),
});

export const reviewSchema = z
  .object({
    text,
    guesses: z.array(z.enum(reasonCodes)).describe("What it may mean, likeliest first."),
    evidence: z
      .array(z.object({ start: z.int(), end: z.int(), ruleId: text, weight: z.number() }))
      .describe("Which part of the text speaks for which reason."),
    lines: z.array(z.int()).describe("The first lines of the file that say so."),
    count: z.int().min(1).describe("How many leads wait with this text."),
  })
  .meta({ id: "ImportReview" });

const previewSchema = z
  .object({
    issues: z.array(issueSchema).describe("The first problems; all are in `errors.csv`."),
    reviews: z.array(reviewSchema).describe("The first texts from which no reason follows clearly."),
    updates: z
      .array(
        z.object({
          line: z.int(),
          externalId: text,
          from: z.enum(leadStages),
          to: z.enum(leadStages),
          events: z.array(z.object({ type: text, occurredAt: instant })),
          reason: z.enum(reasonCodes).nullable(),
          amountCents: z.int().nullable(),
          currency: text.nullable(),
        }),
      )
      .describe("The first known leads that the file would move on."),
    sample: z
      .array(
        z.object({
          line: z.int(),
          externalId: text,
          partner: text,
          channel: text.nullable(),
          stage: text,
          submittedAt: instant,
          reason: text.nullable(),
          amountCents: z.int().nullable(),
          currency: text.nullable(),
          company: text.nullable(),
        }),
      )
      .describe("The first leads as they were read."),
  })
  .describe("Of a dry run that was answered at once, without an Idempotency-Key: nothing of it is kept.");

export const importSchema = z
  .object({
    id: z.uuid(),
    fileName: text,
    state: z
      .enum(["uploading", "queued", "running", "done", "failed"])
      .describe("One import of a programme runs after the other. `failed`: `failure` says why."),
    isDryRun: z.boolean(),
    bytes: count,
    createdAt: instant,
    finishedAt: instant.nullable(),
    progress: z.object({
      rows: count,
      totalRows: count.nullable().describe("Null until the whole file has been read once."),
    }),
    created: count.describe("rows = created + updated + unchanged + skipped."),
    isUpdating: z.boolean().describe("Whether known leads take what the file says happened since."),
    updated: count.describe("Leads that were there and took what happened since."),
    unchanged: count.describe("Leads that were there already."),
    skipped: count,
    warnings: count,
    differing: count.describe("Known leads of which the file still says otherwise; that was left alone."),
    partnersCreated: count,
    toReview: count.describe("Leads that came in without a reason and wait for a person to give it."),
    issueGroups: z
      .array(
        z.object({
          column: text.nullable(),
          severity,
          cause: text,
          lines: z.array(z.int()),
          count: z.int().min(1),
        }),
      )
      .describe("The problems, those with one cause together."),
    report: z
      .object({
        format: z
          .looseObject({ encoding: text, delimiter: text, zone: text })
          .describe("How the file is written, as far as it was found or stated."),
        columns: z.object({ used: z.record(z.string(), z.string()), unused: z.array(text) }),
        proposedMap: z.record(z.string(), z.unknown()).nullable().describe("For a file without a map."),
        remarks: z.array(text),
      })
      .nullable()
      .describe("Null until the import is done."),
    failure: z
      .object({
        code: text,
        detail: text,
        line: z.int().optional(),
        errors: z.array(z.object({ pointer: text, detail: text })).optional(),
      })
      .nullable(),
    preview: previewSchema.optional(),
  })
  .meta({ id: "Import", description: "One file of leads that was sent, and what became of it." });

export const importMapSchema = z
  .object({
    name: text,
    map: z.record(z.string(), z.unknown()).describe("See docs/importing.md."),
    updatedAt: instant,
  })
  .meta({ id: "ImportMap" });
