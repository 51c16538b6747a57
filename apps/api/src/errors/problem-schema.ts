import { z } from "zod";
import { type ProblemCode, problemTypes } from "./problem-types.ts";

const codes = Object.keys(problemTypes) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457, with the members that every answer of ours has. */
export const problemSchema = z
  .looseObject({
    type: z.url().describe("Names the type of problem for good."),
    title: z.string().describe("The type in a few words."),
    status: z.int().min(400).max(599),
    detail: z.string().describe("What happened this time, and what to do."),
    code: z.enum(codes).describe("The last part of `type`, for switch statements."),
    requestId: z.string().describe("Ties the answer to our log; also in the header X-Request-Id."),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe("JSON pointer into the body; for queries, the parameter."),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;
