import {
  checkedAtOnceBytes,
  checkUpload,
  discardUpload,
  dryRunUpload,
  type ImportSettings,
  keepDryRun,
  requestImport,
  resolveImportMap,
  type Upload,
} from "@leadback/operations";
import type { Context } from "hono";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import type { ApiEnv } from "../../api-env.ts";
import { defineOperation } from "../../define-operation.ts";
import { answerKeyed } from "../../idempotency/answer-keyed.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { importSchema } from "./import-schema.ts";
import { takeUpload } from "./take-upload.ts";

const path = "/v1/imports";
const flag = z.enum(["true", "false"]).default("false");

const query = z.strictObject({
  dryRun: flag.describe("`true`: reads everything, writes nothing, and reports."),
  strict: flag.describe("`true`: one row that cannot be read refuses the file."),
  updates: flag.describe(
    "`true`: known leads take what the file says happened since, as events recorded now. What goes back or contradicts is reported and left alone.",
  ),
  map: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe("The name of a map that the programme keeps, or of a ready one. A part `map` goes before it."),
  fileName: z.string().min(1).max(200).optional().describe("As people are to know the file."),
});

const multipart = {
  type: "object" as const,
  required: ["file"],
  properties: {
    file: { type: "string" as const, format: "binary", description: "The CSV, at most 100 MiB." },
    map: { type: "string" as const, description: "The map as JSON, or its name." },
  },
};

const links = { Location: { schema: { type: "string" }, description: "Where to follow it." } } as const;

export const createImport = defineOperation({
  access: needs("imports:write", { programmeOnly: true }),
  problems: [
    "malformed_body",
    "body_too_large",
    "unsupported_media_type",
    "unsupported_file",
    "unreadable_file",
    "bad_import_map",
    "refused_rows",
  ],
  idempotency: "handler",
  route: {
    method: "post",
    path,
    operationId: "createImport",
    tags: ["Files"],
    summary: "Bring leads in from a CSV file",
    description:
      "Takes the file and queues it; `GET /v1/imports/{id}` follows it. A file of up to 8 MiB is read to its end first: what is wrong with it as a whole is answered at once, and a dry run gives its report. Encoding, delimiter, decimal sign and order of dates are found out or asked for, never guessed. Sent again, a file adds nothing twice.",
    request: {
      query,
      body: {
        required: true,
        content: {
          "multipart/form-data": { schema: multipart },
          "text/csv": { schema: { type: "string", description: "The CSV itself." } },
        },
      },
    },
    responses: {
      200: { description: "The report of a dry run.", content: jsonContent(importSchema), headers: links },
      202: { description: "The file waits its turn.", content: jsonContent(importSchema), headers: links },
    },
  },
  handler: async (c) => {
    const { context } = c.var;
    const { dryRun, strict, updates, map, fileName } = c.req.valid("query");
    const { upload, mapText = map } = await takeUpload(context, c.req, fileName);
    const { search } = new URL(c.req.url);
    const content = async () => [path, search, mapText ?? "", upload.sha256].join("\0");
    let isWanted = false;
    try {
      const settings: ImportSettings = {
        ...(mapText === undefined ? {} : { map: await resolveImportMap(context, mapText) }),
        isDryRun: dryRun === "true",
        isStrict: strict === "true",
        isUpdating: updates === "true",
      };
      const answer = await prepare(c, upload, settings);
      const { response, isReplayed } = await answerKeyed(c, path, content, answer);
      isWanted = !isReplayed;
      return asAnswer(response);
    } finally {
      if (!isWanted) await discardUpload(context, upload.id);
    }
  },
});

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof prepare>>>>;

/** Safe: it is one that `prepare` gave, or the same from before. */
function asAnswer(response: Response): Answer {
  return response as unknown as Answer;
}

/** Does what may take long, and gives what is then kept and answered in one transaction. */
async function prepare(c: Context<ApiEnv>, upload: Upload, settings: ImportSettings) {
  const { context } = c.var;
  const location = { Location: `/v1/imports/${upload.id}` };
  if (settings.isDryRun && upload.bytes <= checkedAtOnceBytes) {
    const { issues, reviews, updates, sample } = await dryRunUpload(context, upload, settings);
    return async () => {
      const view = await keepDryRun(c.var.context, upload);
      // An answer to a key is kept for days, what the file says of people is not.
      const isKept = c.req.header("idempotency-key") !== undefined;
      return c.json(
        isKept ? view : { ...view, preview: { issues, reviews, updates, sample } },
        200,
        location,
      );
    };
  }
  await checkUpload(context, upload, settings);
  return async () => c.json(await requestImport(c.var.context, upload, settings), 202, location);
}
