import { type MessageKind, messageKinds, messages } from "@leadback/db";
import { businessHoursBetween, type Estimate, type ResponseTime, responseTime } from "@leadback/scoring";
import { and, gte, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { type DatePeriodInput, datePeriod } from "../metrics/date-period.ts";
import { shareOf } from "../metrics/share-of.ts";
import { getProgram } from "../programs/program.ts";
import type { ProgramSettings } from "../programs/program-settings.ts";
import { promisesAt } from "../programs/promises-at.ts";
import { decisionHours } from "../sla/due-times.ts";
import { visibleMessages } from "./view-message.ts";

export interface MessageMeasures {
  kind: MessageKind;
  received: number;
  open: number;
  overdue: number;
  adopted: number;
  /** In business hours; what is open still waits. */
  answering: ResponseTime;
  /** Resolved or adopted, of what was answered. */
  resolutionRate: Estimate;
}

/** How quickly we answer what partners say, and how often it helps, by when it was sent. */
export async function measureMessages(
  context: OperationContext,
  input: DatePeriodInput,
): Promise<{ data: MessageMeasures[] }> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const { from, to } = datePeriod(input, program.zone, context.now);
    const rows = await transaction
      .select()
      .from(messages)
      .where(and(visibleMessages(context), gte(messages.sentAt, from), lt(messages.sentAt, to)));
    const years = rows.map(({ sentAt }) => sentAt.getUTCFullYear());
    const firstYear = years.reduce((first, year) => Math.min(first, year), context.now.getUTCFullYear());
    const calendar = businessCalendar(program, firstYear - 1, context.now.getUTCFullYear() + 1);
    const targetHours = (kind: MessageKind, promises: ProgramSettings["promises"]) =>
      decisionHours({
        ...program.settings,
        promises: {
          ...promises,
          decisionDays: kind === "dispute" ? promises.disputeDays : promises.answerDays,
        },
      });
    return {
      data: messageKinds.map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        const answered = own.filter(({ answeredBy }) => answeredBy !== null);
        const good = answered.filter(
          ({ resolution }) => resolution === "resolved" || resolution === "adopted",
        );
        return {
          kind,
          received: own.length,
          open: own.filter(({ answeredAt }) => answeredAt === null).length,
          overdue: own.filter(({ answeredAt, dueAt }) => answeredAt === null && dueAt < context.now).length,
          adopted: answered.filter(({ resolution }) => resolution === "adopted").length,
          answering: responseTime(
            own.map(({ sentAt, answeredAt, answeredBy }) => ({
              hours: businessHoursBetween(sentAt.getTime(), (answeredAt ?? context.now).getTime(), calendar),
              answered: answeredBy !== null,
              targetHours: targetHours(kind, promisesAt(sentAt, program)),
            })),
            { targetHours: targetHours(kind, program.settings.promises) },
          ),
          resolutionRate: shareOf(good.length, answered.length),
        };
      }),
    };
  });
}
