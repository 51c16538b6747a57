import { addBusinessHours, type BusinessCalendar, type LeadEventType } from "@leadback/scoring";
import type { EventDataByType, LeadFact } from "../leads/lead-fact.ts";
import type { EventWords } from "../leads/lead-history.ts";

export interface DiaryEntry {
  fact: LeadFact;
  words?: EventWords;
}

/** A lead's history being written: time moves on in the vendor's working hours, never back. */
export class LeadDiary {
  readonly entries: DiaryEntry[] = [];
  readonly #calendar: BusinessCalendar;
  #at: number;

  constructor(calendar: BusinessCalendar, start: Date) {
    this.#calendar = calendar;
    this.#at = start.getTime();
  }

  get at(): Date {
    return new Date(this.#at);
  }

  wait(businessHours: number): this {
    const later = addBusinessHours(this.#at, businessHours, this.#calendar);
    this.#at = Math.max(this.#at + 1_000, Math.floor(later / 1_000) * 1_000);
    return this;
  }

  write<Type extends LeadEventType>(type: Type, data: EventDataByType[Type], words?: EventWords): this {
    const fact = factOf(type, this.at, data);
    this.entries.push(words === undefined ? { fact } : { fact, words });
    return this;
  }
}

/** Safe: `data` is that of the type, as the signature says; the compiler loses the pair in the union. */
function factOf<Type extends LeadEventType>(type: Type, at: Date, data: EventDataByType[Type]): LeadFact {
  return { type, occurredAt: at, recordedAt: at, isBackfilled: false, data } as LeadFact;
}
