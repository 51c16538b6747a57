/** What there is to do where no reason teaches anything; each has its words in every locale. */
export const digestTips = [
  "repeat_success",
  "news_of_open_leads",
  "read_profile",
  "send_next_lead",
  "announce_call",
  "name_decider",
  "customer_words",
  "ask_customers",
  "tell_timing",
  "best_lead",
  "ask_us",
] as const;
export type DigestTip = (typeof digestTips)[number];
