import type { ReasonTexts } from "./reason-texts.ts";

/** The reasons in English. */
export const enTexts: ReasonTexts = {
  fit_company_too_small: {
    label: "Company below minimum size",
    hint: "Ask head-count or revenue in the first call; send only above the ICP minimum, park the rest.",
    meaning: "The company is smaller than those we can serve well today.",
    template: "The company has {observed} employees; we serve companies from {expected} upwards.",
  },
  fit_company_too_large: {
    label: "Company above target size",
    hint: "Check the upper limit; ask your channel manager for the enterprise path before submitting.",
    meaning: "The company is larger than the product serves well today.",
    template: "The company has {observed} employees; the product serves companies up to {expected} well.",
  },
  fit_industry: {
    label: "Industry not served",
    hint: "Compare CNAE/sector with the ICP list; pick three target sectors for your next 10 contacts.",
    meaning: "The company works in a sector that we do not serve.",
    template: "The company works in {observed}; today we serve {expected}.",
  },
  fit_geography: {
    label: "Region not served",
    hint: "Confirm city/country of the buying unit, not only the head office.",
    meaning: "The unit that would buy is in a place we do not cover yet.",
    template: "Place of the buying unit: {observed}; today we cover: {expected}.",
  },
  fit_use_case: {
    label: "Needs something we do not offer",
    hint: 'Ask "what must change in 90 days?"; submit when the answer is one of our use cases.',
    meaning: "What the lead wants to solve is not what the product does.",
    template: "The lead is looking for {text}; what we do today is {expected}.",
  },
  fit_missing_feature: {
    label: "Missing feature or integration",
    hint: "Ask which systems they use before sending; your note goes to our roadmap.",
    meaning: "We do not have yet a feature or integration on which the lead depends.",
    template: "The lead depends on {text}, which we do not have yet; the request went to our roadmap.",
  },
  fit_technical: {
    label: "Technical or security requirement not met",
    hint: "Ask early for hosting, certification and IT sign-off needs.",
    meaning: "The lead's IT or security team requires something we do not meet today.",
    template: "The lead's IT team requires {text}; today we have {expected}.",
  },
  fit_not_a_buyer: {
    label: "Not a buyer (student, job seeker, supplier or competitor)",
    hint: "Confirm company e-mail and role before sending.",
    meaning: "The person does not buy for a company: they study, sell or look for work.",
    template: "In the call the contact turned out to be {observed}; the interest was {text}, not buying.",
  },
  budget_insufficient: {
    label: "Budget below minimum",
    hint: "Ask whether an investment of about our entry price is feasible before sending.",
    meaning: "What the lead can spend is below our entry price.",
    template: "The lead can spend {observed}; getting started takes {expected}.",
  },
  competition_lost: {
    label: "Chose a competitor",
    hint: "Ask which other suppliers are on the list and tell us on day one.",
    meaning: "The lead bought, but from another supplier.",
    template: "The lead signed with {observed}; what tipped it was {text}.",
  },
  budget_not_approved: {
    label: "Budget not approved this cycle",
    hint: "Ask when the budget closes and note the month; we reopen then in your name.",
    meaning: "The money was not released now; it may be in the next budget.",
    template: "The money was not approved; the next budget is discussed on {date} and we talk again then.",
  },
  timing_no_priority: {
    label: "No priority now",
    hint: "Look for a trigger (audit, growth, contract end) and open the talk with it.",
    meaning: "The lead sees the value, but something else comes first at the moment.",
    template: "This quarter the lead's focus is {text}; we talk again on {date}.",
  },
  timing_future_date: {
    label: "Asked to be contacted later",
    hint: "Agree a date with the prospect and write it in the form.",
    meaning: "The lead wants to talk, but on a date of their own choosing.",
    template: "The lead wants to take this up again on {date}; we call that day and the lead stays yours.",
  },
  timing_in_contract: {
    label: "Bound by a current contract",
    hint: "Ask the end date and notice period; submit 90 days before.",
    meaning: "The lead has a contract with another supplier and cannot change yet.",
    template: "The lead's present contract runs until {date}; we come back 90 days before.",
  },
  timing_project_cancelled: {
    label: "Project delayed or cancelled",
    hint: "Keep a monthly contact with the sponsor; tell us when it restarts.",
    meaning: "The project behind the purchase stopped, by the company's own decision.",
    template: "Management put the project on hold because of {text}; we ask again on {date}.",
  },
  timing_company_change: {
    label: "Acquired, restructured or closed",
    hint: "Check company news before the introduction.",
    meaning: "The company changed hands, is being reorganised or has closed.",
    template: "Since {date} the company is going through {text} and purchases are on hold.",
  },
  approach_no_decision_maker: {
    label: "Contact cannot decide",
    hint: 'Ask "who else signs?" and bring that person\'s name and phone.',
    meaning: "The person does not decide and did not lead us to the one who does.",
    template: "We spoke with {observed}, who does not decide this purchase; the one who signs is {expected}.",
  },
  approach_unaware: {
    label: "Did not know about or want the contact",
    hint: "Introduce us by message before submitting and say when we will call.",
    meaning: "The person was surprised by our call or asked us not to call.",
    template: "We called on {date} and the person said that {text}.",
  },
  approach_expectation: {
    label: "Wrong expectation (price, scope, promise)",
    hint: "Keep to what the product does today; avoid promises on price or date. Ask your channel manager for a role play.",
    meaning: "The lead expected a price, scope or date other than what we offer.",
    template: "The lead expected {observed}; what we offer is {expected}.",
  },
  approach_not_interested: {
    label: "No need or no interest once contacted",
    hint: "Before sending, write the pain in the prospect's own words.",
    meaning: "We talked, and the lead said that they do not need what we offer.",
    template: "In the call the lead told us that {text}.",
  },
  no_response: {
    label: "No answer after the full cadence",
    hint: "Offer a three-way introduction and the best hour to call.",
    meaning: "We tried several times and did not get through to the person.",
    template: "We made {attempts} attempts by phone and message until {date} and nobody picked up.",
  },
  price_too_high: {
    label: "Price above perceived value",
    hint: "Quantify the cost of the problem before price is spoken of.",
    meaning: "The lead did not see enough value for the price we ask.",
    template: "The lead found the price high in comparison with {text}.",
  },
  data_invalid_contact: {
    label: "Wrong or missing contact data",
    hint: "Test phone and e-mail before sending; add a mobile number and the role. Correct it and we reopen.",
    meaning: "The phone or e-mail we were given does not reach the right person.",
    template:
      "When we tried to get in touch we found: {observed}. Send the right one and we reopen the lead.",
  },
  data_incomplete: {
    label: "Information not supplied on request",
    hint: "Fill the four key fields: need, role, size, deadline.",
    meaning: "We asked for information to go on and it did not arrive.",
    template: "On {date} we asked for {text}; as soon as it arrives we take the lead up again.",
  },
  spam_or_fake: {
    label: "Spam, test or fake lead",
    hint: "Check your capture form (CAPTCHA, confirmation) and lists.",
    meaning: "The record is not of a real person or company with an interest.",
    template: "What made us conclude this: {text}.",
  },
  duplicate_same_partner: {
    label: "You already sent this lead",
    hint: "Add news to the existing record instead of a new one.",
    meaning: "This company was already among your leads; we go on with the first record.",
    template: "It is the same company as your lead {ref}; we go on there.",
  },
  duplicate_other_partner: {
    label: "Registered earlier by another partner",
    hint: "Nothing to do differently: someone was a little earlier. We reopen it in your name if their protection ends.",
    meaning: "Another partner registered the company first and is protected for a time.",
    template:
      "The company has been registered since {date}, before you sent it; if the protection ends we reopen it in your name.",
  },
  vendor_already_working: {
    label: "Customer or open deal on our side",
    hint: "Nothing to do differently; checking the name before the call saves you the time.",
    meaning: "The company already buys from us or was already in talks with us.",
    template:
      "We have been talking with this company since {date}, before you sent it; it does not count against you.",
  },
  vendor_capacity: {
    label: "We could not serve (people, stock, delay)",
    hint: "Nothing for you: this one is ours, and counts on our side.",
    meaning: "This was our failure: we lacked people, product or speed.",
    template: "This one is our fault: {text}. The lead does not count against you.",
  },
  compliance_blocked: {
    label: "Legal, credit or conduct block",
    hint: null,
    meaning: "An internal rule keeps us from serving; it does not depend on you.",
    template:
      "We closed this on {date} under a rule of ours; it does not depend on you or count against you.",
    partnerLabel: "We could not go on because of an internal rule",
  },
  other: {
    label: "Other (explain)",
    hint: "Shown to the channel manager for re-coding.",
    meaning: "The case did not fit the reasons on the list; someone will sort it.",
    template: "We closed this on {date} because {text}.",
    partnerLabel: "Another reason",
  },
};
