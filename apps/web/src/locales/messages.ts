import type { components } from "@leadback/client";
import type { LeadEventType, LeadStage, ReasonDimension } from "@leadback/scoring";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "./formats.ts";

type Role = components["schemas"]["ProgramOfPerson"]["role"];
type Lead = components["schemas"]["Lead"];

/**
 * The words that every page shares. A locale `satisfies Messages`, so a missing one does not compile; what only one area
 * says stands in that area's own `…-words.ts`, typed the same way.
 */
export interface Messages {
  languages: Record<Locale, string>;
  roles: Record<Role, string>;
  stages: Record<LeadStage, string>;
  events: Record<LeadEventType, string>;
  dimensions: Record<ReasonDimension, string>;
  buyingRoles: Record<Lead["contacts"][number]["buyingRole"], string>;
  introductions: Record<NonNullable<Lead["introduction"]>, string>;
  /** The same said to the partner itself. */
  toPartner: {
    events: Partial<Record<LeadEventType, string>>;
    introductions: Partial<Record<NonNullable<Lead["introduction"]>, string>>;
  };

  frame: {
    skip: string;
    navigation: string;
    pages: {
      partners: string;
      inbox: string;
      digests: string;
      desk: string;
      leads: string;
      sendLead: string;
      myLetters: string;
      myDisputes: string;
      myGoals: string;
      myNumbers: string;
      myProfile: string;
      myPreferences: string;
      settings: string;
    };
    /** Said behind the name of the page on which it waits. */
    waiting: { inbox: PluralForms; digests: PluralForms; more(counted: string): string };
    language: string;
    appearance: string;
    appearances: { auto: string; light: string; dark: string };
    programme: string;
    reference: string;
    signOut: string;
    noProgramme: string;
    noProgrammeHint: string;
    notFound: string;
    notFoundHint: string;
    toStart: string;
    forOthers: string;
    forOthersHint: string;
  };

  session: { over: string; overHint: string; signIn: string };

  list: {
    loading: string;
    more: string;
    retry: string;
    failed: string;
    noAnswer: string;
    clear: string;
    csv: string;
    print: string;
    asTable: string;
    asPlot: string;
    all: string;
    noMatch: string;
    noMatchHint: string;
  };

  form: {
    save: string;
    cancel: string;
    close: string;
    refused: string;
    offline: string;
    changedMeanwhile: string;
    changedMeanwhileHint: string;
    seeWhatChanged: string;
    recordAnyway: string;
    undo: string;
    undone: string;
  };

  period: {
    label: string;
    all: string;
    lastDays(days: string): string;
    own: string;
    fromTo(from: string, to: string): string;
    from: string;
    to: string;
  };

  figures: {
    /** Where nothing is known of the other end. */
    atLeast(lower: string): string;
    /** "n = 12" */
    n(count: string): string;
    notEnough(n: string, needed: string): string;
    /** There are enough, and still nothing to say: of so many, too many wait; too little time has passed; anything else. */
    mostWait: string;
    tooEarly: string;
    notYet: string;
    none: string;
    interval(lower: string, upper: string): string;
    smallSample: string;
    seeLeads: PluralForms;
    /** "7 de 12" */
    outOf(part: string, whole: string): string;
  };
}
