import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      (wrong|invalid|incorrect|bad|false|fake contact|disconnected|dead|outdated|inactive|nonexistent|missing|
      no|unlisted|not|non working|unallocated|inaccurate|old|changed|obsolete|not a working|mistyped|incomplete|
      out of service|without|nonworking|broken|unverified|undeliverable|bogus|expired) [valid|working|correct|
      contact|or|provided|phone|direct|right|existing|real|usable] [phone|mobile|contact|email|cell|number|or]
      (number|phone|phone number|email|email address|contact details|contact info|contact information|contact
      data|details given|address|mobile number|telephone|contact number|contact|person|phone no|mobile|mail id|
      email id|no|details|info|data|name|valid contact|in service); <phone> [given|provided|number|does|no|they
      gave] (wrong|invalid|incorrect|not provided|disconnected|does not exist|not exist|not in service|not
      valid|not working|out of service|not in use|unallocated|missing|dead|bounced|inactive|not correct|
      incomplete|changed|not given|belongs to someone else|belongs to another|not available number|not existing|
      no longer in service|not assigned|does not belong|blank|not mentioned|doesn not|fake|not his|not hers);
      (email|mail) [address|keeps|id|all] (bounce~|bounced back|hard bounced|undeliverable|not valid|invalid|
      returned|failed|wrong|does not exist|not delivered|rejected|bad|not deliverable|missing|came back|
      incorrect|dead); (hard|soft|email) bounce; (bounce~|bounced back|undeliverable|mailer daemon); (left|
      leaves|leaving|quit|no longer|not|retired|fired|let go|moved on|resigned|departed|does not|left from|has
      left|changed) [from|with|work~|longer|job] [with|there] (company|organization|there|job|firm|here|works|
      employed|with company|work there|works here|position|role); contact left; (wrong|not the right|incorrect|
      mistaken|different|another|someone else) (person|guy|individual|contact|party|identity|persons number);
      (no|nobody|no one) [one|by|with] [by|with|such] (that name|such person|this name|such name); (do not|does
      not) have (number|email|phone|contact); (contact|number) (not provided|not given|missing|details missing|
      info missing|does not exist|details wrong); deceased; passed away; belongs to someone else; not (his|her|
      their) number; (could|can|unable) not [to] find (contact|phone|email|number) [details|information|info];
      no contact (found|information|info|details); contact (details|info|information) not found
    `,
    3: `
      bad data; invalid; wrong contact; no contact info; no contact details; data quality; incorrect data; email
      invalid; retired; unverified; fax number
    `,
  },
  data_incomplete: {
    4: `
      (missing|incomplete|insufficient|not enough|lack of|lacks|lacking|no|inadequate|partial|without|pending|
      needs more|awaiting|limited|too little) [all|required|requested|some|key|necessary|more|additional|enough|
      kyc] (information|info|documents|documentation|docs|details|paperwork|data provided|data|fields|context|
      qualification data|form|paper work|records|application|submission|profile); (never|did not|not|has not|
      have not|failed to|refused to|would not|does not|could not|unwilling to|wont|will not) (sent|send|
      provide~|supply|supplied|submit|submitted|share~|return~|give|gave|given|fill~|complete|deliver|upload~|
      produce) [all|back|out|required|requested|enough|more] [requested|required|missing|all|_] (information|
      info|documents|documentation|docs|details|paperwork|data|form|files|questionnaire|application|
      requirements|documents we asked for|statements|bills|records|id proof|transcripts|marksheet|paper work);
      (information|info|documents|docs|documentation|form|details|application|paperwork|submission|data|lead|
      profile|record) [not] (incomplete|missing|not provided|not received|not supplied|pending|never received|
      insufficient|not sent|not submitted|never arrived|outstanding|never sent|not complete|unavailable|never
      came|blank); (never|did not|not|has not|have not|failed to) (give|gave|given|sent|send|provide~|share~|
      supply|supplied) [company] (tax|id|ein|vat|cnpj|rfc|headcount|revenue|address|answers|registration|
      anything); (never|not) [_] (gave|sent|provided|shared|supplied) ... (asked|requested)
    `,
    3: `
      incomplete; missing docs; documents pending; nothing (came|arrived|was sent|was provided|received so far)
    `,
    1: `documentation; paperwork`,
  },
  spam_or_fake: {
    4: `
      spam; spammer; spammy; (fake|bogus|fraudulent|fraud|dummy|test~|junk|bot|phony|prank|spoof|made up|
      gibberish|scam|hoax|troll|nonsense) (lead|name|submission|entry|record|account|company|form|signup|sign
      up|request|data|inquiry|enquiry|person|details|info|email|contact|fill|message); (scam|scammer|junk|
      gibberish|prank|fraud|fraudster|phishing|hoax|garbage|fake|troll|autofill); not (real|genuine|valid|
      legitimate|legit) (lead|person|company|business|human|inquiry|enquiry|name|request|contact|one|submission|
      customer); test (lead|entry|submission|record|data|account|form|only|contact); (qa|internal) test; mickey
      mouse; name (asdf|test|xxx|aaa)
    `,
    3: `invalid lead; bad lead; not lead; not a real`,
    1: `bot; robot`,
  },
  duplicate_same_partner: {
    4: `
      duplicate; duplication; (duplicate|double|repeat~) (lead|entry|record|contact|of|account|submission|
      opportunity|deal|registration|request|company|inquiry|enquiry); (you|partner|already|they|same partner|
      previously|was) (already|previously|sent|submitted|registered|entered|referred|received|logged|in our
      system|in the system|in crm|in system|in our crm|exists|in database|in our database|in hubspot|in
      salesforce) [sent|submitted|by|same|before|from|twice|_] [by|one|before|lead last|_]; (sent|submitted|
      entered|registered) (twice|before|already|again|earlier|last month|two times); merge~ (with|into|to)
      [existing|other|record|_]; (same|existing) (lead|record|entry) [exists|again]; lead already (exists|
      submitted|in|sent); already exists; re submitted; resubmitted; resent; multiple entries
    `,
  },
  duplicate_other_partner: {
    4: `
      (already|previously|first|was|been|is|earlier) [registered|referred|submitted|sent|introduced|claimed|
      owned|protected|brought|with|worked|by] (registered|referred|submitted|sent|introduced|claimed|owned|
      protected|brought|worked|with|by|came|reserved|locked|logged|from|assigned|deal registered) [to us|here|
      first|earlier] [by|with|from|to|through|via] (another|other|different|second|competing) (partner|reseller|
      agency|agent|distributor|affiliate|channel partner|referrer|channel|var|rep|broker|consultant|msp);
      (another|other|different|competing) (partner|reseller|agency|agent|distributor|affiliate|channel partner|
      referrer|channel|var|broker) [got|who|sent|registered|submitted|claimed|owns|brought|first|working|_];
      (deal registration|deal reg|registration|channel|partner|lead) (conflict|exists|denied|already|overlap|
      clash|taken|protected|dispute); (registered|submitted|sent|claimed|brought|referred) (first|earlier) by
      [_]; channel conflict; partner of record; duplicate [with|from] (another|other) (partner|reseller|agency);
      (registered|submitted|claimed|logged|introduced) [account] first; (partners|reseller|agency|distributor)
      (registered|submitted|claimed|sent|logged) first
    `,
  },
  vendor_already_working: {
    4: `
      (already|existing|current|is|are|was|an|our|active|is an|is our|former|they are|repeat|already an|already
      our|recent) [existing|current|active|paying] [existing|current|active] (customer|client|member|subscriber|
      user|account holder|policyholder|tenant|alumni|alumnus|paying customer|customer account|admitted) [of
      ours|with us|account|here]; (already|currently|is|has|have|previously) (enrolled|admitted|registered with
      us|signed with us|subscribed|using us|using our|works with us|working with us|uses us|use our|bought from
      us|with us|buys from us|purchased from us|joined us|engaged with us|in pipeline|in our pipeline|in talks
      with us|owns our|a deal|being worked|in discussion|in negotiation|in sales process|in conversation|
      working|in contact) [with|here|by] [ae|sales|direct|another rep]; (open|active|existing|ongoing|current|
      live) [sales] (opportunity|deal|opp|pipeline|negotiation|conversation|engagement|discussion|quote|account|
      relationship|proposal|sales cycle) [with|by|exists] [ae|sales|direct]; (ae|sales|account manager|account
      executive|rep|our team|direct team|inside sales|our sales team|csm|direct sales) [rep|team] (already|
      working|has|have|in|engaged|owns|talking|managing|an open|contacted|in touch|is|in contact) [working|
      engaged|with|open|opportunity|deal|talks|contact] [_]; (named|house|owned|direct|key|strategic|target)
      account [owned]; existing relationship; (support|billing|technical support|customer service|service|login|
      refund|complaint) (request|question|issue|ticket|inquiry|query|enquiry|case|call); (needs|wanted|wants|
      looking for|called for|contacted for) [technical] support; (customer|client) already; cross sell; claimed
      by direct; already student; (current|existing|former|active) student; student of ours
    `,
    3: `
      (handled|managed|being worked|owned|worked|assigned|covered) by (sales|direct|another rep|another
      colleague|team|ae|other rep|colleague); another (rep|sales rep|colleague) (working|has|handling)
    `,
    1: `upsell; renewal`,
  },
  vendor_capacity: {
    4: `
      (we|our|us|sales|response|follow~|sla|team) [did|took|team|rep|sales|could|can|up|never|follow|not|did
      not|missed] [to] (slow|late|too long|took long|did not respond|not respond in time|delayed|did not call|no
      capacity|not call|did not follow up|not follow up|never called|never followed up|forgot|dropped the ball|
      missed sla|missed the|not deliver|no bandwidth|can not deliver|could not deliver|can not serve|not able to
      serve|overbooked|understaffed|no stock|not have capacity|not have stock|not have people|not have staff|not
      have availability|not have time slots|not meet the deadline|not meet timeline|no availability|slow to
      respond|slow to|late to|respond too late|lacked|could not meet|could not|not have a slot|not have the
      resources|not respond|not get back) [to|in time|respond|reply|follow up|onboard|back|deadline|deliver|
      resources|people]; took too long; (no|not enough|lack of|insufficient|limited|without|out of|lacking|
      lacked) [available|onboarding|implementation|sales|enough|internal|team|more] (capacity|stock|inventory|
      availability|slots|seats available|staff|installers|engineers|technicians|people|people skills|people or
      skills|manpower|appointment|seats|consultants|instructors|skills); (out of|no|low|not enough|not in|
      insufficient) stock; (sold|booked) out; (backorder~|back order|unavailable|not available|discontinued|
      waitlist|waiting list|fully booked|supply|shortage|stockout|batch full|seats full); (slow|late|delayed|
      poor|no|bad|lack of) (response from us|follow up|followup|response time|delivery|service from us|follow up
      by us|follow up from sales|sales follow up|response from sales|customer service|sales response|our
      response|our side); our (fault|mistake|delay|error|side|failure); (internal|sales) (delay|error|mistake|
      failure|capacity); delivery (delay|too late|date too); (we|us) did not have (people|skills|staff|product|
      time); (unhappy|dissatisfied|frustrated|disappointed|upset) with (service|support|us|response|team|
      experience|sales); (bad|poor|negative) (experience|support|communication); lack of (follow up|
      communication|attention); (no|not enough|lack of|insufficient|without) [available|onboarding|
      implementation|sales|internal|team|more|free] (capacity|availability|slots|staff|installers|engineers|
      technicians|people|manpower) (till|until|before) [next] _; (no|not enough) (reps|agents|sellers|drivers|
      slots) [free|available]
    `,
    1: `capacity`,
  },
  compliance_blocked: {
    4: `
      (failed|did not pass|bad|poor|low|no|rejected|declined|negative|denied|blocked|fails|insufficient|adverse|
      not pass|failing|did not clear|not clear) [by|due to] (credit|credit check|credit score|kyc|compliance|
      background check|credit history|credit rating|risk assessment|due diligence|aml|underwriting|credit limit|
      vetting|sanctions|sanction check|legal review|screening|creditworthiness|legal|legal team|risk|antifraud)
      [check|review|approval|score|history|reasons|policy|team]; credit (check|score|risk|rejected|denied|
      declined|history|hold|issue|problem|refused|worthiness|not approved|bad|limit); (sanctioned|sanctions|
      embargo~|blacklist~|denylist|watchlist|restricted party|export control|money laundering|aml|kyc|conflict
      of interest|pep|politically exposed|fraud risk|delinquent account|defaulter|bad debt|unpaid invoices|owes
      us|nonpayment|non payment|default payment) [country|list|entity|party|company|failed]; (legal|compliance|
      risk|regulatory|regulation|law|lawyers) [team|department|reasons|issue|block~|restriction|would|did|said|
      problem|will|hold|concerns|does] (not|reasons|issue|block~|restriction|rejected|approve|vetoed|refused|
      denied|no|prohibited|problem|declined|hold|concerns|prohibits|stopped) [approve~|allow|the deal|sign];
      legal block; not allowed by law; lawsuit; underage
    `,
    1: `compliance; regulatory; ethical; litigation; minor`,
  },
};
