import type { LintWording } from "../lint-language.ts";
import { enWords } from "../words/en.ts";

/** What the lint says in English. */
export const enWording: LintWording = {
  words: enWords,
  messages: {
    missing_reason: "Choose the reason for the ending from the list of reasons.",
    missing_sentence: "Write one sentence for the partner.",
    too_short: "The sentence is too short to teach anything.",
    generic_phrase: '"{phrase}" could be said of any lead.',
    repeats_label: "The sentence only repeats the reason.",
    filler: "The sentence says nothing yet about this lead.",
    contains_email: "Take out the e-mail address: the sentence goes to the partner. Write the person's role.",
    contains_phone:
      "Take out the phone number: the sentence goes to the partner. Only say whether it works or not.",
    contains_tax_id:
      "Take out the CPF or CNPJ: the sentence goes to the partner, who knows which lead it is about.",
    contains_url: "Take out the web address: the sentence goes to the partner. Describe what is there.",
    contains_name:
      "Take out the lead's name: the sentence goes to the partner. Write \"the lead\" or the person's role.",
    observed: 'Fill in: "{template}"',
    observed_number: 'Fill in a number: "{template}"',
    date: "Give the date as YYYY-MM-DD, so that we come back on the right day.",
    ref: "Give the reference of the record that exists already.",
    attempts: "Give the number of attempts to reach the lead, at least one.",
    text: "Describe in a few words what was observed.",
    text_min: "Describe what happened in at least {min} characters.",
    day: "There is no such day: give the date as YYYY-MM-DD.",
    number: "Give a number, zero or more.",
    side: "The observed value, compared with the expected one, contradicts the reason. Correct one of them.",
    example: ' Say what was observed, with whom, a date or the next step. For example: "{template}"',
  },
  prompts: {
    observed: "[what was observed]",
    expected: "[what is expected]",
    date: "[date]",
    attempts: "[number]",
    ref: "[reference]",
    text: "[what happened]",
  },
};
