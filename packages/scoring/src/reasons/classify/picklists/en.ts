import type { PicklistValues } from "./picklist-values.ts";

/** In English, which CRMs ship in every country. */
export const enPicklist: PicklistValues = {
  fit_company_too_small: "company size; too small; company too small; below minimum size",
  fit_company_too_large: "too large; company too large; enterprise; too big",
  fit_industry: "industry; wrong industry; outside industry; sector",
  fit_geography: "geography; location; territory; region; out of territory",
  fit_use_case:
    "not a fit; not a good fit; bad fit; poor fit; product fit; wrong product; not suitable; product mismatch; no fit",
  fit_missing_feature:
    "features; product features; missing feature; missing features; missing functionality; feature gap; product gap; product; functionality; lacking features",
  fit_technical: "technical; technical requirements; technical fit; security",
  fit_not_a_buyer: "not a buyer; student; academic; job seeker; vendor",
  budget_insufficient:
    "no budget; budget; lack of budget; lost no budget; lack of funds; no funds; no money; insufficient budget; budget too low; affordability; no budget lost funding",
  budget_not_approved:
    "budget cut; budget frozen; lost funding; budget not approved; no funding; budget freeze; lost budget",
  timing_no_priority:
    "timing; bad timing; not ready; not a priority; no priority; priority; no decision; no decision non responsive; wrong timing; status quo; no urgency; not ready to buy; indecision; no compelling event; other priorities; not now; on hold",
  timing_future_date:
    "future interest; call back later; future; contact later; recycle; nurture later; later; future opportunity; long term; follow up later",
  timing_in_contract:
    "in contract; under contract; existing contract; already has vendor; already has a provider; has supplier; existing vendor; contract with competitor",
  timing_project_cancelled:
    "project cancelled; project canceled; project on hold; cancelled; no project; cancelled project; requirements cancelled; order cancelled",
  timing_company_change:
    "company closed; out of business; acquired; merger; company acquired; bankrupt; reorganization",
  approach_no_decision_maker:
    "no authority; not decision maker; no decision maker; decision maker; no access to decision maker; lack of authority; authority; wrong contact level; no champion",
  approach_unaware:
    "unsubscribed do not call; unsubscribed; do not call; do not contact; opted out; dnc; opt out; no consent",
  approach_expectation:
    "wrong expectation; expectation; expectations; unrealistic expectations; misunderstanding",
  approach_not_interested:
    "not interested; ni; no int; not int; no interest; no need; lost interest; uninterested; need; interest; no requirement; just browsing; changed mind; customer not interested; no longer interested; declined",
  no_response:
    "abandoned; no response; unresponsive; unable to contact; unable to reach; no answer; no reply; no contact; non responsive; unreachable; not reachable; ghosted; went dark; lost contact; gone silent; contact lost; could not contact; no show; nr; no contact made; ringing; busy; switched off; cadence finished",
  data_invalid_contact:
    "wrong contact; bad email; bad phone; bad data; invalid contact; invalid data; wrong number; invalid number; bad contact data; incorrect contact data; invalid contact info; bad contact info; bounced; hard bounce; inaccurate data; wrong person; no longer with company; bad timing data; invalid email; bad fit contact; wrong info; contact data invalid",
  data_incomplete:
    "incomplete; incomplete data; missing information; missing documents; incomplete information; missing info; insufficient information",
  spam_or_fake:
    "spam; fake; junk; junk lead; test lead; fake lead; bot; invalid lead; spam lead; garbage; junk or spam",
  duplicate_same_partner: "duplicate; duplicated; duplicate lead; duplicate record; dupe; existing lead",
  duplicate_other_partner:
    "deal registration conflict; registered by another partner; other partner; partner conflict; channel conflict",
  vendor_already_working:
    "existing customer; already a customer; current customer; already customer; existing opportunity; open deal; customer; existing account; already in pipeline; support; already working",
  competition_lost:
    "competitor; competition; lost to competitor; lost to competition; chose competitor; went with competitor; other vendor; in house; bought elsewhere; in house solution; internal solution; using competitor; selected competitor; bought from competitor; purchased competitor",
  price_too_high:
    "price; pricing; too expensive; cost; price too high; expensive; high price; lost price; pricing too high; price objection; terms; too pricey; roi; no roi",
  vendor_capacity:
    "out of stock; capacity; no capacity; not enough stock; we do not have people skills; delivery time; slow response; slow follow up; poor follow up; late response; delay; no stock",
  compliance_blocked:
    "credit; credit check failed; bad credit; compliance; legal; blacklist; sanctions; bad debt; fraud; legal issues",
  other: "other; others; other reason; misc; miscellaneous; other please specify; other explain",
};
