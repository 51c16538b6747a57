import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      (wrong|invalid|incorrect|bad|false|fake contact|disconnected|dead|outdated|inactive|nonexistent|
      missing|no|unlisted|not|non working|unallocated|inaccurate|old|changed|obsolete|not a working|
      mistyped|incomplete|out of service|without|nonworking|non working|broken|unverified|undeliverable|
      bogus|expired) [a|the|valid|working|correct|contact|or|provided|phone|direct|right|existing|real|
      usable] [phone|mobile|contact|email|cell|number|or] (number|phone|numbers|phone number|email|
      emails|email address|contact details|contact info|contact information|contact data|details given|
      address|mobile number|telephone|contact number|contact|person|phone no|mobile|mail id|email id|no|
      details|info|data|name|valid contact|in service); <phone> [is|was|given|are|provided|number|does|
      no|has been|been|they gave] (wrong|invalid|incorrect|not provided|disconnected|does not exist|not
      exist|not in service|not valid|not working|out of service|not in use|unallocated|missing|dead|
      bounced|inactive|not correct|incomplete|changed|not given|belongs to someone else|belongs to
      another|not available number|not existing|no longer in service|not assigned|does not belong|blank|
      not mentioned|doesn not|fake|not his|not hers); (email|emails|mail|mails) [is|was|address|keeps|
      id|all|has|just] (bounced|bounce|bounces|bouncing|bounced back|hard bounced|undeliverable|not
      valid|invalid|returned|failed|wrong|does not exist|not delivered|rejected|bad|not deliverable|
      missing|came back|incorrect|dead); (hard|soft|email) bounce; (bounced|bounce|bounced back|
      undeliverable|mailer daemon); (left|leaves|leaving|quit|no longer|not|retired|fired|let go|moved
      on|resigned|departed|does not|left from|has left|changed) [the|from|at|with|work|works|working|
      longer|his|her|job] [at|with|for|in|there] (company|the company|organization|there|job|firm|this
      company|that company|here|works|employed|jobs|with company|work there|works there|works here|work
      here|the firm|the organization|at company|position|role); contact left; (wrong|not the right|
      incorrect|mistaken|different|another|someone else) (person|guy|individual|contact|party|persons|
      identity|persons number); (no|nobody|no one) [one|by|with] [by|with|such|of] (that name|such
      person|this name|such name); (do not|does not) have [his|her|their|a|any] (number|email|phone|
      contact); (contact|number) (not provided|not given|missing|details missing|info missing|does not
      exist|details wrong); deceased; passed away; belongs to someone else; not (his|her|their) number;
      (could|can|unable) not [to] find [any] (contact|phone|email|number) [details|information|info]; no
      contact (found|information|info|details); contact (details|info|information) not found
    `,
    3: `
      bad data; invalid; wrong contact; no contact info; no contact details; data quality; incorrect
      data; email invalid; retired; unverified
    `,
  },
  data_incomplete: {
    4: `
      (missing|incomplete|insufficient|not enough|lack of|lacks|lacking|no|inadequate|partial|without|
      pending|needs more|awaiting|limited|too little) [the|all|of|required|requested|any|some|key|
      necessary|more|additional|enough|kyc] (information|info|documents|document|documentation|docs|
      details|paperwork|data provided|data|fields|context|qualification data|form|paper work|records|
      application|submission|profile); (never|did not|not|has not|have not|failed to|refused to|would not|
      does not|could not|unwilling to|wont|will not) (sent|send|provide|provided|supply|supplied|submit|
      submitted|share|shared|return|returned|give|gave|given|fill|filled|complete|completed|deliver|
      upload|uploaded|produce) [us|the|any|all|back|his|her|their|out|a|in|required|requested|enough|more]
      [requested|required|missing|all|_] (information|info|documents|document|documentation|docs|details|
      paperwork|data|form|files|questionnaire|application|requirements|documents we asked for|forms|
      statements|bills|records|id proof|transcripts|marksheet|paper work); (information|info|documents|
      docs|documentation|form|details|application|paperwork|submission|data|lead|profile|record) [is|was|
      are|were|not|still] (incomplete|missing|not provided|not received|not supplied|pending|never
      received|insufficient|not sent|not submitted|never arrived|outstanding|never sent|not complete|
      unavailable|never came|blank); (never|did not|not|has not|have not|failed to) (give|gave|given|sent|
      send|provide|provided|share|shared|supply|supplied) [us|me] [the|any|their|his|her] [company] (tax|
      id|ein|vat|cnpj|rfc|headcount|revenue|address|answers|registration|anything); (never|not) [_] (gave|
      sent|provided|shared|supplied) [us] ... (asked|requested)
    `,
    3: `
      incomplete; missing docs; documents pending; nothing (came|arrived|was sent|was provided|received so
      far)
    `,
    1: `documentation; paperwork`,
  },
  spam_or_fake: {
    4: `
      spam; spammer; spammy; (fake|bogus|fraudulent|fraud|dummy|test|testing|junk|bot|phony|prank|spoof|
      made up|gibberish|scam|hoax|troll|nonsense) (lead|name|submission|entry|record|account|company|
      form|signup|sign up|request|data|inquiry|enquiry|person|details|info|email|contact|fill|message);
      (scam|scammer|junk|gibberish|prank|fraud|fraudster|phishing|hoax|garbage|fake|troll|
      autofill); not [a] (real|genuine|valid|legitimate|legit) (lead|person|company|
      business|human|inquiry|enquiry|name|request|contact|one|submission|customer); test (lead|entry|
      submission|record|data|account|form|only|contact); (qa|internal) test; mickey mouse; name [is]
      (asdf|test|xxx|aaa)
    `,
    3: `invalid lead; bad lead; not [a] lead; not a real`,
    1: `bot; bots; robot; robots`,
  },
  duplicate_same_partner: {
    4: `
      duplicate; duplication; (duplicate|double|repeat|repeated) (lead|entry|record|contact|of|account|
      submission|opportunity|deal|registration|request|company|inquiry|enquiry); (you|partner|already|
      they|same partner|previously|was) [have|has|already|had|been|was] (already|previously|sent|
      submitted|registered|entered|referred|sent us|received|logged|in our system|in the system|in crm|in
      system|in our crm|exists|in database|in our database|in hubspot|in salesforce) [sent|submitted|us|
      this|it|by|the|same|before|from|lead|in|twice|_] [us|lead|this|by|one|you|before|lead last|_];
      (sent|submitted|entered|registered) (twice|before|already|again|earlier|last month|two times);
      (merged|merge) (with|into|to) [existing|other|record|lead|_]; (same|existing) (lead|record|entry)
      [as|exists|again|already|in]; lead already (exists|submitted|in|sent); already exists; re submitted;
      resubmitted; resent; multiple entries
    `,
  },
  duplicate_other_partner: {
    4: `
      (already|previously|first|was|been|is|earlier) [was|been|a|registered|referred|submitted|sent|
      introduced|claimed|owned|protected|brought|with|worked|by|in|being] (registered|referred|submitted|
      sent|introduced|claimed|owned|protected|brought|worked|with|by|came|reserved|locked|logged|from|
      assigned|deal registered) [in|to us|here|first|earlier] [by|with|from|to|through|via] [an|a]
      (another|other|different|second|competing) (partner|reseller|agency|agent|distributor|affiliate|
      channel partner|referrer|channel|var|rep|broker|consultant|msp); (another|other|different|competing)
      (partner|reseller|agency|agent|distributor|affiliate|channel partner|referrer|channel|var|broker)
      [had|has|already|was|is|got|who|sent|registered|submitted|claimed|owns|brought|first|have|working|
      _]; (deal registration|deal reg|registration|channel|partner|lead) (conflict|exists|denied|already|
      overlap|clash|taken|protected|dispute); (registered|submitted|sent|claimed|brought|referred) (first|
      earlier) by [_]; channel conflict; partner of record; duplicate [with|of|from] (another|other)
      (partner|reseller|agency); (registered|submitted|claimed|logged|introduced) [this|it|them|the lead|
      account] first; (partners|reseller|resellers|agency|distributor) (registered|submitted|claimed|sent|
      logged) [this|it|them] first
    `,
  },
  vendor_already_working: {
    4: `
      (already|existing|current|is|are|was|an|our|active|is an|is our|former|they are|repeat|already an|
      already our|recent) [a|an|our|is|existing|current|active|the|paying|of] [existing|current|active]
      (customer|client|member|subscriber|user|customers|clients|account holder|policyholder|tenant|alumni|
      alumnus|paying customer|customer account|admitted) [of ours|with us|of us|account|here|already];
      (already|currently|is|has|have|previously) (enrolled|admitted|registered with us|signed with us|
      subscribed|using us|using our|works with us|working with us|uses us|use our|bought from us|with us|
      buys from us|purchased from us|joined us|engaged with us|in pipeline|in our pipeline|in talks with
      us|owns our|own our|a deal|being worked|in discussion|in negotiation|in sales process|in
      conversation|working|in contact) [with|here|by] [our|us|ae|sales|the|direct|another rep]; (open|
      active|existing|ongoing|current|live) [an|a|sales] (opportunity|deal|opp|pipeline|negotiation|
      conversation|engagement|discussion|quote|account|relationship|proposal|sales cycle) [with|by|
      already|in|on|exists] [our|us|ae|sales|direct|the]; (ae|sales|account manager|account executive|rep|
      our team|direct team|inside sales|our sales team|csm|direct sales) [is|already|has|have|rep|are|
      team] (already|working|has|have|in|engaged|owns|talking|is working|managing|an open|contacted|in
      touch|is|in contact) [an|a|working|engaged|in|on|with|has|open|opportunity|deal|talks|contact|this|
      it|the] [_]; (named|house|owned|direct|key|strategic|target) account [already|owned]; existing
      relationship; (support|billing|technical support|customer service|service|login|refund|complaint)
      (request|question|issue|ticket|inquiry|query|enquiry|case|call); (needs|wanted|wants|looking for|
      called for|contacted for) [customer|technical] support; (customer|client) already; cross sell;
      claimed by direct; already [a|an] student; (current|existing|former|active) [a|an] student; student
      of ours
    `,
    3: `
      (handled|managed|being worked|owned|worked|assigned|covered) by [our] (sales|direct|another rep|
      another colleague|team|ae|other rep|colleague); another (rep|sales rep|colleague) [is] (working|
      has|handling)
    `,
    1: `upsell; renewal`,
  },
  vendor_capacity: {
    4: `
      (we|our|us|sales|response|followed|follow|sla|team) [were|was|are|had|is|did|have|took|team|rep|
      sales|could|can|up|do|never|has|follow|not|been|did not|missed|too] [been|to] (too slow|slow|too
      late|late|took too long|too long|took long|did not respond|not respond in time|delayed|did not call|
      no capacity|not call|did not follow up|not follow up|never called|never followed up|forgot|dropped
      the ball|missed sla|missed the|not deliver|no bandwidth|can not deliver|could not deliver|can not
      serve|not able to serve|overbooked|understaffed|no stock|not have capacity|not have stock|not have
      people|not have staff|not have availability|not have time slots|not meet the deadline|not meet
      timeline|not meet the timeline|no availability|slow to respond|slow to|late to|respond too late|
      lacked|could not meet|could not|not have a slot|not have the people|not have the resources|not
      respond|not get back) [to|in time|respond|reply|follow up|onboard|back|deadline|the deadline|
      deliver|for|resources|people|on time]; took too long; (no|not enough|lack of|insufficient|limited|
      without|out of|lacking|lacked) [our|available|onboarding|implementation|sales|enough|internal|team|
      more] (capacity|stock|inventory|availability|slots|seats available|staff|installers|engineers|
      technicians|people|people skills|people or skills|people skills|manpower|appointment|appointments|
      seats|consultants|instructors|skills); (out of|no|low|not enough|not in|insufficient) stock; (sold|
      booked) out; (backorder|back order|backordered|unavailable|not available|discontinued|waitlist|
      waiting list|fully booked|supply|shortage|stockout|batch full|seats full); (slow|late|delayed|poor|
      no|bad|lack of) (response from us|follow up|followup|follow up|response time|delivery|service from
      us|follow up by us|follow up from sales|sales follow up|response from sales|customer service|sales
      response|our response|our side); our (fault|mistake|delay|error|side|failure); (internal|sales)
      (delay|error|mistake|failure|capacity); delivery (delay|too late|date too); (we|us) did not have
      [the] (people|skills|staff|product|time); (unhappy|dissatisfied|frustrated|disappointed|upset) with
      [our] (service|support|us|response|team|experience|sales); (bad|poor|negative) (experience|customer
      experience|support|communication); lack of (follow up|communication|attention); (no|not enough|lack
      of|insufficient|without) [available|onboarding|implementation|sales|internal|team|more|free]
      (capacity|availability|slots|staff|installers|engineers|technicians|people|manpower) (till|until|
      before) [next|the] _
    `,
    1: `capacity`,
  },
  compliance_blocked: {
    4: `
      (failed|did not pass|bad|poor|low|no|rejected|declined|negative|denied|blocked|fails|insufficient|
      adverse|not pass|failing|did not clear|not clear) [our|the|a|on|by|due to|for|in] (credit|credit
      check|credit score|kyc|compliance|background check|credit history|credit rating|risk assessment|
      due diligence|aml|underwriting|credit limit|vetting|sanctions|sanction check|legal review|
      screening|creditworthiness|legal|legal team|risk|antifraud) [check|review|approval|score|history|
      reasons|policy|team]; credit (check|score|risk|rejected|denied|declined|history|hold|issue|issues|
      problem|refused|worthiness|not approved|bad|limit); (sanctioned|sanctions|embargo|embargoed|
      blacklist|blacklisted|denylist|watchlist|restricted party|export control|export controls|money
      laundering|aml|kyc|conflict of interest|pep|politically exposed|fraud risk|delinquent account|
      defaulter|bad debt|unpaid invoices|owes us|nonpayment|non payment|default payment) [country|list|
      entity|party|company|failed|customer]; (legal|compliance|risk|regulatory|regulation|regulations|
      law|lawyers|regulator) [team|department|reasons|issue|issues|block|restriction|restrictions|would|
      did|has|said|problem|blocked|will|hold|concerns|does|do] (not|reasons|issue|issues|block|blocked|
      restriction|restrictions|rejected|approve|vetoed|refused|denied|no|prohibited|problem|declined|
      hold|concerns|prohibits|prohibit|stopped) [approve|approved|allow|them|it|the deal|sign]; legal
      block; not allowed by law; lawsuit; underage
    `,
    1: `compliance; regulatory; ethical; litigation; minor`,
  },
};
