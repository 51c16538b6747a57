import { adopted } from "./adopted.tsx";
import { answers } from "./answers.tsx";
import { caseStory } from "./case-story.tsx";
import { closing } from "./closing.tsx";
import { conversion } from "./conversion.tsx";
import { corrections } from "./corrections.tsx";
import { examples } from "./examples.tsx";
import { footer } from "./footer.tsx";
import { funnel } from "./funnel.tsx";
import { goal } from "./goal.tsx";
import { greeting } from "./greeting.tsx";
import { headline } from "./headline.tsx";
import { leads } from "./leads.tsx";
import { masthead } from "./masthead.tsx";
import { materials } from "./materials.tsx";
import { nextStep } from "./next-step.tsx";
import { profile } from "./profile.tsx";
import { quiet } from "./quiet.tsx";
import { reasons } from "./reasons.tsx";
import { responseTime } from "./response-time.tsx";
import type { DigestSection, SectionName, Trim } from "./section.ts";
import { signature } from "./signature.tsx";
import { trend } from "./trend.tsx";
import { welcome } from "./welcome.tsx";
import { wins } from "./wins.tsx";

export interface PlacedSection {
  section: DigestSection;
  spaceAbove: number;
}

/** The letter from top to bottom: the answer first, then why, then what to do about it. */
export const sections: readonly PlacedSection[] = [
  { section: masthead, spaceAbove: 0 },
  { section: greeting, spaceAbove: 32 },
  { section: quiet, spaceAbove: 12 },
  { section: welcome, spaceAbove: 16 },
  { section: closing, spaceAbove: 16 },
  { section: wins, spaceAbove: 24 },
  { section: headline, spaceAbove: 32 },
  { section: conversion, spaceAbove: 4 },
  { section: nextStep, spaceAbove: 32 },
  { section: funnel, spaceAbove: 40 },
  { section: reasons, spaceAbove: 40 },
  { section: responseTime, spaceAbove: 40 },
  { section: examples, spaceAbove: 40 },
  { section: caseStory, spaceAbove: 40 },
  { section: goal, spaceAbove: 40 },
  { section: trend, spaceAbove: 40 },
  { section: adopted, spaceAbove: 40 },
  { section: profile, spaceAbove: 40 },
  { section: materials, spaceAbove: 40 },
  { section: corrections, spaceAbove: 40 },
  { section: leads, spaceAbove: 40 },
  { section: signature, spaceAbove: 40 },
  { section: answers, spaceAbove: 24 },
  { section: footer, spaceAbove: 40 },
];

/**
 * What gives way, in this order, while the letter is longer than `wordLimit`. Meanings go first, as the labels say
 * most of it; the rest is for a letter that has everything at once.
 * Only the section beside a trim may read it: the others are not written again.
 */
export const trimOrder: readonly { trim: Trim; section: SectionName }[] = [
  { trim: "meanings", section: "reasons" },
  { trim: "trend", section: "trend" },
  { trim: "funnel", section: "funnel" },
  { trim: "case-story", section: "case-story" },
  { trim: "conversion", section: "conversion" },
  { trim: "lesser_examples", section: "examples" },
  { trim: "examples", section: "examples" },
  { trim: "materials", section: "materials" },
  { trim: "lesser_hints", section: "reasons" },
  { trim: "lesser_wins", section: "wins" },
  { trim: "because", section: "next-step" },
  { trim: "all_hints", section: "reasons" },
];
