import type { components } from "@leadback/client";

type Settings = components["schemas"]["ProgramWithSettings"]["settings"];

export const promiseNames = [
  "firstAttemptHours",
  "topGradeFirstAttemptHours",
  "decisionDays",
  "disputeDays",
  "answerDays",
] as const;
export const privacyLevels = ["aggregate", "pseudonymous", "named"] as const;

/** The settings as they are typed. */
export interface ProgrammeDraft {
  weekdays: string[];
  startTime: string;
  endTime: string;
  closedDates: string;
  workedDates: string;
  promises: Record<(typeof promiseNames)[number], string>;
  weekday: string;
  sendTime: string;
  freezeTime: string;
  needsApproval: boolean;
  sendsNotices: boolean;
  privacyLevel: (typeof privacyLevels)[number];
  namedBasis: string;
  holdOut: HoldOutDraft;
}

export interface HoldOutDraft {
  /** Of the partners; 0: nobody is left out. */
  percent: string;
  since: string;
  weeks: string;
}

export function programmeDraftOf({
  calendar,
  promises,
  digest,
  delivery,
  privacyLevel,
  namedBasis,
  holdOut,
}: Settings): ProgrammeDraft {
  const said = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    weekdays: (calendar?.weekdays ?? []).map(String),
    startTime: calendar?.startTime ?? "",
    endTime: calendar?.endTime ?? "",
    closedDates: (calendar?.closedDates ?? []).join("\n"),
    workedDates: (calendar?.workedDates ?? []).join("\n"),
    promises: {
      firstAttemptHours: said(promises?.firstAttemptHours),
      topGradeFirstAttemptHours: said(promises?.topGradeFirstAttemptHours),
      decisionDays: said(promises?.decisionDays),
      disputeDays: said(promises?.disputeDays),
      answerDays: said(promises?.answerDays),
    },
    weekday: said(digest?.weekday),
    sendTime: digest?.sendTime ?? "",
    freezeTime: digest?.freezeTime ?? "",
    needsApproval: delivery?.needsApproval ?? false,
    sendsNotices: delivery?.sendsNotices ?? false,
    privacyLevel: privacyLevel ?? "pseudonymous",
    namedBasis: namedBasis?.text ?? "",
    holdOut: {
      percent: said(Math.round((holdOut?.share ?? 0) * 1000) / 10),
      since: holdOut?.since ?? "",
      weeks: said(holdOut?.weeks),
    },
  };
}

/** Null where a line is no date. */
export function datesOf(text: string): string[] | null {
  const lines = text.split(/\s+/).filter((line) => line !== "");
  return lines.every((line) => /^\d{4}-\d{2}-\d{2}$/.test(line)) ? lines : null;
}

export function isNumber(text: string): boolean {
  return /^\d+([.,]\d+)?$/.test(text.trim());
}

/** Whether anybody is left out. */
export function isHeldOut({ percent }: HoldOutDraft): boolean {
  return isNumber(percent) && numberOf(percent) > 0;
}

export function isComplete(draft: ProgrammeDraft): boolean {
  return (
    datesOf(draft.closedDates) !== null &&
    datesOf(draft.workedDates) !== null &&
    promiseNames.every((name) => isNumber(draft.promises[name])) &&
    isNumber(draft.holdOut.percent) &&
    isNumber(draft.holdOut.weeks) &&
    (!isHeldOut(draft.holdOut) || draft.holdOut.since !== "")
  );
}

export function settingsOf(
  draft: ProgrammeDraft,
): NonNullable<components["schemas"]["ProgramChanges"]["settings"]> {
  const number = (name: (typeof promiseNames)[number]) => numberOf(draft.promises[name]);
  return {
    privacyLevel: draft.privacyLevel,
    // What was recorded stays recorded while no company is named.
    ...(draft.namedBasis.trim() === "" ? {} : { namedBasis: { text: draft.namedBasis.trim() } }),
    calendar: {
      weekdays: draft.weekdays.map(Number).sort(),
      startTime: draft.startTime,
      endTime: draft.endTime,
      closedDates: datesOf(draft.closedDates) ?? [],
      workedDates: datesOf(draft.workedDates) ?? [],
    },
    promises: {
      firstAttemptHours: number("firstAttemptHours"),
      topGradeFirstAttemptHours: number("topGradeFirstAttemptHours"),
      decisionDays: number("decisionDays"),
      disputeDays: number("disputeDays"),
      answerDays: number("answerDays"),
    },
    digest: { weekday: Number(draft.weekday), sendTime: draft.sendTime, freezeTime: draft.freezeTime },
    delivery: { needsApproval: draft.needsApproval, sendsNotices: draft.sendsNotices },
    holdOut: {
      share: numberOf(draft.holdOut.percent) / 100,
      since: draft.holdOut.since === "" ? null : draft.holdOut.since,
      weeks: numberOf(draft.holdOut.weeks),
    },
  };
}

function numberOf(text: string): number {
  return Number(text.trim().replace(",", "."));
}
