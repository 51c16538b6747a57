import { Temporal } from "temporal-polyfill";

const months =
  "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro".split(",");

/** "3 de março", with the year where it is not that of `near`; local dates. */
export function sayDay(date: string, near: string): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  const words = `${day === 1 ? "1º" : day} de ${months[month - 1]}`;
  return year === Temporal.PlainDate.from(near).year ? words : `${words} de ${year}`;
}

export function sayMonth(date: string, near: string): string {
  const { year, month } = Temporal.PlainDate.from(date);
  return year === Temporal.PlainDate.from(near).year
    ? `${months[month - 1]}`
    : `${months[month - 1]} de ${year}`;
}

/** The working day on or after so many days. */
export function workdayAfter(date: string, days: number): string {
  const day = Temporal.PlainDate.from(date).add({ days });
  return day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 }).toString();
}
