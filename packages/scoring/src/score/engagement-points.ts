import type { CompiledRule } from "./compile-rules.ts";
import type { DatedEvent } from "./dated-events.ts";
import { decay } from "./decay.ts";
import { isTrue } from "./truth.ts";

/** What a rule gives for the events it matches, newest first: at most `maxCount` of them, each worth less with age. */
export function engagementPoints(rule: CompiledRule, newestFirst: readonly DatedEvent[]): number {
  let count = 0;
  let points = 0;
  for (const { event, ageMs } of newestFirst) {
    if (ageMs > rule.windowMs || count === rule.maxCount) break;
    if (rule.holds(event) !== isTrue) continue;
    count += 1;
    points += decay(rule.points, ageMs, rule.halfLifeMs);
  }
  return points;
}

export function hasEventInWindow(rule: CompiledRule, events: readonly DatedEvent[]): boolean {
  return events.some(({ event, ageMs }) => ageMs <= rule.windowMs && rule.holds(event) === isTrue);
}
