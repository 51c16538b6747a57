import type { ReasonTexts } from "./reason-texts.ts";

/** The reasons in English. */
export const enTexts: ReasonTexts = {
  fit_company_too_small: {
    label: "Company below minimum size",
    hint: "Ask in the first conversation how many people work there; send companies above our minimum and keep the others for later.",
    meaning: "The company is smaller than those we can serve well today.",
    template: "The company has {observed} employees; we serve companies from {expected} upwards.",
  },
  fit_company_too_large: {
    label: "Company above target size",
    hint: "Talk to your channel manager before you send a company above our upper limit: there is another way for large ones.",
    meaning: "The company is larger than the product serves well today.",
    template: "The company has {observed} employees; the product serves companies up to {expected} well.",
  },
  fit_industry: {
    label: "Industry not served",
    hint: "Before you send a lead, compare its sector with those that we serve; pick three of them for your next ten contacts.",
    meaning: "The company works in a sector that we do not serve.",
    template: "The company works in {observed}; today we serve {expected}.",
  },
  fit_geography: {
    label: "Region not served",
    hint: "Ask in which city the team that will use the product sits, not only where the head office is.",
    meaning: "The unit that would buy is in a place we do not cover yet.",
    template: "Place of the buying unit: {observed}; today we cover: {expected}.",
  },
  fit_use_case: {
    label: "Needs something we do not offer",
    hint: "Ask what has to be different in 90 days, and send the lead when the answer is something that we do.",
    meaning: "What the lead wants to solve is not what the product does.",
    template: "The lead is looking for {text}; what we do today is {expected}.",
  },
  fit_missing_feature: {
    label: "Missing feature or integration",
    hint: "Ask which systems the company works with and write them down with the lead: it tells us what to build next.",
    meaning: "We do not have yet a feature or integration on which the lead depends.",
    template: "The lead depends on {text}, which we do not have yet; the request went to our roadmap.",
  },
  fit_technical: {
    label: "Technical or security requirement not met",
    hint: "Ask early what the IT department requires on hosting, certificates and approval, and send it with the lead.",
    meaning: "The lead's IT or security team requires something we do not meet today.",
    template: "The lead's IT team requires {text}; today we have {expected}.",
  },
  fit_not_a_buyer: {
    label: "Not a buyer (student, job seeker, supplier or competitor)",
    hint: "Before you send a contact, check that the address is a company's and that the person has a part in the purchase.",
    meaning: "The person does not buy for a company: they study, sell or look for work.",
    template: "In the call the contact turned out to be {observed}; the interest was {text}, not buying.",
  },
  budget_insufficient: {
    label: "Budget below minimum",
    hint: "Before you send a lead, ask whether a first investment of about our entry price is possible this year.",
    meaning: "What the lead can spend is below our entry price.",
    template: "The lead can spend {observed}; getting started takes {expected}.",
  },
  competition_lost: {
    label: "Chose a competitor",
    hint: "Ask in the first talk which other suppliers are being considered, and tell us on the same day.",
    meaning: "The lead bought, but from another supplier.",
    template: "The lead signed with {observed}; what tipped it was {text}.",
  },
  budget_not_approved: {
    label: "Budget not approved this cycle",
    hint: "Ask in which month the next budget is decided and note it with the lead; we come back then, in your name.",
    meaning: "The money was not released now; it may be in the next budget.",
    template: "The money was not approved; the next budget is discussed on {date} and we talk again then.",
  },
  timing_no_priority: {
    label: "No priority now",
    hint: "Look for what makes it urgent, such as an audit, growth or the end of a contract, and open the talk with it.",
    meaning: "The lead sees the value, but something else comes first at the moment.",
    template: "This quarter the lead's focus is {text}; we talk again on {date}.",
  },
  timing_future_date: {
    label: "Asked to be contacted later",
    hint: "Agree with the contact on a date for our call and write it down with the lead; we keep to it.",
    meaning: "The lead wants to talk, but on a date of their own choosing.",
    template: "The lead wants to take this up again on {date}; we call that day and the lead stays yours.",
  },
  timing_in_contract: {
    label: "Bound by a current contract",
    hint: "Ask when the present contract ends and how long its notice is, and send the lead 90 days before.",
    meaning: "The lead has a contract with another supplier and cannot change yet.",
    template: "The lead's present contract runs until {date}; we come back 90 days before.",
  },
  timing_project_cancelled: {
    label: "Project delayed or cancelled",
    hint: "Stay in touch once a month with the person who wanted the project, and tell us when it starts again.",
    meaning: "The project behind the purchase stopped, by the company's own decision.",
    template: "Management put the project on hold because of {text}; we ask again on {date}.",
  },
  timing_company_change: {
    label: "Acquired, restructured or closed",
    hint: "Before you introduce us, have a quick look at the company's news: a merger changes who decides.",
    meaning: "The company changed hands, is being reorganised or has closed.",
    template: "Since {date} the company is going through {text} and purchases are on hold.",
  },
  approach_no_decision_maker: {
    label: "Contact cannot decide",
    hint: "Ask “who else signs this?” and send us that person's name and phone number along with the lead.",
    meaning: "The person does not decide and did not lead us to the one who does.",
    template: "We spoke with {observed}, who does not decide this purchase; the one who signs is {expected}.",
  },
  approach_unaware: {
    label: "Did not know about or want the contact",
    hint: "Introduce us in a short message before you send the contact, and say when we are going to call.",
    meaning: "The person was surprised by our call or asked us not to call.",
    template: "We called on {date} and the person said that {text}.",
  },
  approach_expectation: {
    label: "Wrong expectation (price, scope, promise)",
    hint: "Speak of what the product does today and leave price and dates to us; your channel manager will rehearse it with you.",
    meaning: "The lead expected a price, scope or date other than what we offer.",
    template: "The lead expected {observed}; what we offer is {expected}.",
  },
  approach_not_interested: {
    label: "No need or no interest once contacted",
    hint: "Before you send a lead, ask what bothers the person most, and write it down in their own words.",
    meaning: "We talked, and the lead said that they do not need what we offer.",
    template: "In the call the lead told us that {text}.",
  },
  no_response: {
    label: "No answer after the full cadence",
    hint: "Introduce us in a message to all three of us, and tell us at which hour the person picks up the phone.",
    meaning: "We tried several times and did not get through to the person.",
    template: "We made {attempts} attempts by phone and message until {date} and nobody picked up.",
  },
  price_too_high: {
    label: "Price above perceived value",
    hint: "Work out with the contact what the problem costs today before anybody speaks of a price.",
    meaning: "The lead did not see enough value for the price we ask.",
    template: "The lead found the price high in comparison with {text}.",
  },
  data_invalid_contact: {
    label: "Wrong or missing contact data",
    hint: "Try phone and e-mail before you send them, and add a mobile number. Correct these and we reopen the lead.",
    meaning: "The phone or e-mail we were given does not reach the right person.",
    template:
      "When we tried to get in touch we found: {observed}. Send the right one and we reopen the lead.",
  },
  data_incomplete: {
    label: "Information not supplied on request",
    hint: "Send four answers with every lead: what they need, who decides, how large they are, and by when.",
    meaning: "We asked for information to go on and it did not arrive.",
    template: "On {date} we asked for {text}; as soon as it arrives we take the lead up again.",
  },
  spam_or_fake: {
    label: "Spam, test or fake lead",
    hint: "Have the form that your leads come from ask for a confirmation by e-mail, and check lists before you send them.",
    meaning: "The record is not of a real person or company with an interest.",
    template: "What made us conclude this: {text}.",
  },
  duplicate_same_partner: {
    label: "You already sent this lead",
    hint: "When you hear something new about a lead that you sent before, add it there instead of sending it again.",
    meaning: "This company was already among your leads; we go on with the first record.",
    template: "It is the same company as your lead {ref}; we go on there.",
  },
  duplicate_other_partner: {
    label: "Registered earlier by another partner",
    hint: "There is nothing to change: somebody was a little earlier. If their protection ends, we reopen it in your name.",
    meaning: "Another partner registered the company first and is protected for a time.",
    template:
      "The company has been registered since {date}, before you sent it; if the protection ends we reopen it in your name.",
  },
  vendor_already_working: {
    label: "Customer or open deal on our side",
    hint: "There is nothing to change; looking up the company's name before you call it saves you the time.",
    meaning: "The company already buys from us or was already in talks with us.",
    template:
      "We have been talking with this company since {date}, before you sent it; it does not count against you.",
  },
  vendor_capacity: {
    label: "We could not serve (people, stock, delay)",
    hint: "There is nothing for you to do: this one is our failure, and it counts on our side.",
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
    hint: "Shown to the channel manager, who chooses the right reason.",
    meaning: "The case did not fit the reasons on the list; someone will sort it.",
    template: "We closed this on {date} because {text}.",
    partnerLabel: "Another reason",
  },
};
