import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      (not|no|never|without|lack|lacks|lack of|wrong|could not|can not|did not|unable|was not|not
      speaking|could) [the|a|an|to|of|any|real|reach|get|access|with|find|speak|talk|identify|engage|have|
      has|with the|access to|right|to the|not|final|purchasing] [the|a|to|with|access|an|right|actual|
      real|with the|any|to the] (decision maker|decision makers|decisionmaker|decision maker|authority|
      buying power|economic buyer|purchasing power|right person to decide|champion|sponsor|buyer
      authority|decision power|executive sponsor|purchasing authority|decision making power); (can not|
      does not|do not|could not|not able to|did not|unable to|not) [make|the] (decide|decision|decisions|
      make decisions|make the decision|make a decision|sign|authorize|have authority|have the authority|
      make the call|make purchasing|have buying|have signing|make any) [alone|power|himself|herself|
      decisions|themselves]; (gatekeeper|receptionist|secretary|assistant|front desk|switchboard|admin)
      (would not|will not|blocked|blocks|refused|screened|is blocking|did not|keeps blocking|does not)
      [to] [put|let|transfer|connect|pass|give] [us|me]; (need|needs|has|have|wants|wanted|must|will|
      going|had) [to] (ask|consult|check|discuss|talk|speak|confirm|convince|get approval|run it|clear it|
      run this|take it|get permission|get sign off|seek approval|decide) [it|this|with|to|from|by|past|up]
      [with|to|from|by|past] [his|her|their|the|my] (<decider>); (decision|decisions) [is|are|was|made|
      lies|sits|taken|rests|depends|by|comes] [made|by|with|at|on|in|taken|from] [by|with|at|the|his|
      their|her|on] (hq|headquarters|<decider>|corporate|someone else|head office|global|higher|above|
      others|other); (spoke|spoken|talked|talking|speaking|contact is|speak|dealing|only) [only|with|to|a|
      an|just] [to|with|an|a|the] (intern|assistant|receptionist|secretary|junior|end user|user|analyst|
      coordinator); (no|low|without|lacks|insufficient|not enough|limited) (authority|influence|power|
      budget authority|seniority|buying authority); wrong (level|contact level|stakeholder|department
      contact); not senior enough; too junior; (father|parents|husband|wife|boss|partner|spouse|manager)
      [is|are|did|do|will|does|would] (not) (agree|agreeing|allow|allowing|permit|approve|interested);
      (no|not|little|without|zero|any) [a|much|any|real] say [in|on|over]; not [the|a] right (person|one|
      contact|guy) to (sign|decide|buy|approve|purchase|authorize|talk); (is|just|only|spoke|talked) [to|
      with|an|a] (intern|assistant|receptionist|secretary|trainee|clerk); (can not|could not|unable to|not
      able to) (approve|sign|authorize|decide|buy) (anything|a thing|purchases|on own|herself|himself|
      alone|it himself); (hq|head office|headquarters|corporate|parent company|<decider>) ... (makes|make|
      calls|has) [the|all|every|final] (call|calls|decision|decisions|shots|say)
    `,
    3: `
      (intern|junior|assistant) only; lost champion; no champion; not the right person; not the right
      contact; single threaded; (decision maker|champion|sponsor|stakeholder|main contact) (left|
      changed|unavailable|unreachable|not involved|not available|moved|lost|not identified|unknown)
    `,
    1: `gatekeeper; decision maker; authority`,
  },
  approach_unaware: {
    4: `
      (had|has|have|with) no (idea|knowledge|recollection|clue|memory|awareness) [who|why|what|that|of|
      about] [_]; (never|not|did not|do not|does not|nor) (asked|ask|request|requested|signed up|sign up|
      fill|filled|filled out|fill out|submitted|submit|enquired|enquire|inquired|inquire|registered|
      register|applied|apply|opted in|opt in|opted|agreed|agree to be|consent|consented|gave consent|give
      consent|want to be|want calls|want any|wish to be|like to be|expect|expecting|expected|remember|
      recall|aware|know|knew|recognize|recognise|authorize|authorized|contacted us|heard|hear|downloaded|
      download) [to|for|of|a|any|the|that|this|in|from|about|our|us|filling|out|signing|our call|being]
      [be|call|us|up|any|form|who|the|out|why] (contacted|contact|call|called|called again|form|request|
      referral|partner|us|calls|enquiry|inquiry|permission|why|who|anything|demo|information|info|
      introduction|our company|webinar|for it|that|it|emails|being|further contact|we|our|any|about|for
      this|them); (do|does|did|asked|wants|told|requested|please) [us|to|not] (not call|not contact|stop
      calling|stop contacting|stop emailing|be removed|be taken off|remove|unsubscribe|not be contacted|
      never call|stop); (do not|please do not|dont) (call|contact|email|disturb|mail|phone|solicit)
      [again|me|list|anymore|this]; (dnc|dnd); (unsubscribed|unsubscribe|unsubscribes|opted out|opt out|
      opt out|optout|opted out|removed from list|remove from list|take me off|gdpr|gdpr request|no
      consent|without consent|consent not|without permission|blocked us|blocked our|blocked me|blocked
      number|blocked my); (unaware|not aware|not expecting|surprised|not introduced|did not expect|not
      informed|was not told|annoyed|angry|upset) [of|about|by|that|with|at|to] [our|we|us] (referral|
      referred|call|calls|called|calling|introduction|being contacted|contact|contacted|referral partner);
      (does not|did not|do not|never) know [the|this|our|who|why|about|heard of] (partner|referrer|
      referral|referring|we|the partner|who referred|about the|he was|she was|they were); (stop|quit)
      (calling|emailing|contacting|texting|bothering|messaging|spamming); (lose|delete|remove) [my|his|
      her|their] (number|data|info|contact); leave (me|us|them|him|her) alone; take (me|us|him|her|them)
      off; (taken|take|be) off [the|our|your|any] list; (gave|give|passed|shared) [us|you|out] (his|her|
      their|my) (number|phone|contact|info|details|email); (angry|mad|furious|annoyed|irritated|upset) ...
      (called|calling|calls|contacted|number|call)
    `,
    3: `unaware; cold referral; (asked|wants) to be removed; list removal`,
    1: `removed; blocked; rude`,
  },
  approach_expectation: {
    4: `
      (partner|reseller|referrer|agent|sales|rep|salesperson|they were|was|were|had been|been|he was|
      consultant) [was|were|had|has|rep|been] (promised|promise|promising|oversold|told|misled|
      misinformed|over promised|overpromised|misrepresented|led to believe|sold on|guaranteed|mis sold|
      missold|misquoted) [that|him|her|them|a|an|it|the|us|by|to|free|something|would|wrong|price|
      discount|features] [_]; (expected|expecting|expects|thought|assumed|wanted|believed|think|thinks|
      wants|was expecting|assuming|hoping|hoped|asked for) [that|it|this|is|was|to|be|a|an|the|for|us|
      would|we] [was|to|is|would|were|be|a|the|an] [be|a|get|an|to] (free|freebie|gratis|free trial|free
      version|free plan|free setup|job guarantee|placement guarantee|money|loan|something else|something
      different|different product|much more|much less|lower price|full service|human support|another
      product|instant|a job|job|guaranteed|immediate results|100 placement|cheaper|sell|did); (wrong|
      different|unrealistic|mismatched|misaligned|false|unmet|high|incorrect|unreasonable|misguided|
      inflated|unmatched) (expectation|expectations|impression|idea about|promise|promises|understanding
      of); expectation* (mismatch|not|misaligned|gap|were|wrong|issue|unrealistic|too|did not|unmet|of
      free); (mismatch|misalignment|gap) (of|in) expectation*; (misunderstood|misunderstanding|confused|
      mistook) [what|about|with|for] (us|product|offer|scope|service|pricing|offering|another|we do);
      misunderstanding; not what (they|he|she|was|we) (expected|thought|promised|was promised|were
      promised|told|looking|were told|had in mind|signed up for|were expecting|was expecting); (over
      promised|overpromised|oversold|misled|misinformed|missold|mis sold|false promise|misleading);
      (thought|assumed) (we|it) (were|was|are|is) [a|an] [_]; (expected|expecting|expects|wanted) [a]
      (same day|next day|instant|immediate|faster|unlimited|24 7|full refund)
    `,
    3: `free (trial|version) only; wants free; freebie`,
    1: `expectations; expectation; delivery time; lead time; implementation time; delivery date`,
  },
  approach_not_interested: {
    3: `
      (not|no|never|isnt|lost|lack of|lacks|losing|lacking|zero|without|little|low|no longer|dis|loss of|
      not really|not that|not at all|declining) [an|any|longer|really|at|all|very|that|their|his|her|in|
      much|so|more|anymore|enough] (interested|interest|intrested|interseted|interst|engaged|keen|buying
      intent|intent|convinced|appealing|inclined|willing|impressed); uninterested; disinterested; not
      (doing|pursuing|going for|planning for|looking for|looking|planning|wanting|willing|want|want to|
      going ahead|wishing) [any|to|a|for] [further|continue|higher|it|proceed|education|this|product|
      solution|change|_]; (do|does|did|would|have|has) not (want|wants|need|care|wish|like|see|feel|find|
      require|perceive|believe|recognize) [to|it|the|a|this|any|us|our|their|in|proceed|continue|that] [a|
      the|any|need|continue|pain|proceed] [need|needs|value add|pain|problem|product|benefit|point|
      proceed|continue|anything|demo|use|it|change]; (no|without|lack of|lacks|lacking|not a|not enough|
      nothing) [a|the|business|clear|real|perceived|identified|current|compelling|actual|any|immediate|
      active|present] (need|needs|pain|requirement|requirements|problem to solve|use for it|use for this|
      pain point|reason to change|business need|demand|desire|project or need|opportunity|benefit);
      (happy|satisfied|content|pleased|fine|comfortable|sticking|staying|good) with [what|their|the|his|
      her|current|existing|they] [they|current|existing] [have|solution|provider|setup|_]; (just|only|
      simply|merely|purely|was just|were just|still) [was|were|doing|gathering|out] (browsing|looking|
      researching|curious|exploring|shopping|checking|window shopping|kicking|comparing|learning|research|
      gathering|information|tire kicking|curiosity|poking|testing|benchmarking|enquiring|fishing|price
      shopping|playing); (tire kicker|tyre kicker|tire kicker|window shopper|window shopping|kicking
      tires|kicking the tires|looky|curious|browsing|just information); (declined|rejected|passed on|
      refused) (offer|demo|product|idea|proposal|meeting|us|to continue|to proceed); (declined|refused);
      turned us down; turned down; said no; backed out; (changed|change of) mind; changed my mind; dropped
      the idea; pulled out; walked away; not convinced; did not like; does not like; dropped out;
      disengaged; unimpressed; (cold|dead) lead; lead [is|was] (cold|dead); does not need; (declined|
      refused|rejected) [pitch|demo|meeting]; not int; no further interest; not [interested] in (buying|
      changing|switching|moving forward); (do|does|did) not see [a|any|the] (need|point|value|use|reason);
      (do|does|did) not have [a|any|the] (need|pain|use|interest|intention|requirement|reason|desire);
      (hard|firm|flat|flat out|definite) no; no thanks; (said|says) no thank you; thanks but no thanks
    `,
    2: `no interest`,
    1: `exploring; researching; window; nothing`,
  },
  no_response: {
    4: `
      (no|not|never|without|did not|does not|do not|zero|has not|have not|will not|stopped|non|nobody|no
      one|wont|quit|lack of|still no|would not|was not|were not|is not|have never|failed to) [ever|been|
      any|a|even|yet|one|further|get|got|getting|receive|received|even|to|longer|been able to]
      (response|responses|reply|replies|replied|answer|answers|answered|answering|respond|responds|
      responded|responding|responsive|pick|picking|picked|picks|pick up|picking up|picked up|picking
      call|picking the|connected|reachable|reached|contactable|callback from|return|returned|returning|
      returns|called back|call back from|feedback from|engage|engagement|reply since|respond since|
      receiving|received calls|receiving calls|attending|attended call|attend|show|showed|showed up|show
      up|turn up|turned up|opened|open emails|lifting|lifted|communicating|communication|contact made)
      [to|the|up|our|my|any|calls|call|emails|messages|from|since|phone|after|back|his|her|their|email|
      a] [any|the|calls|call|phone|emails|client|messages|up]; (unable|can not|could not|cant|failed|
      impossible|not able|never able|never managed|tried|difficult|hard|cannot) [to] (reach|contact|
      connect|get hold|get a hold|get in touch|get through|locate|track|reached|get ahold|speak|talk|
      make contact|establish contact|get them on) [of|to|with|the|him|her|them|in|by|on|client|lead|
      customer]; (unreachable|unresponsive|non responsive|nonresponsive|not reachable|non responsive|
      uncontactable|not contactable|not responsive|incommunicado|unanswered)
    `,
    3: `
      ringing; (rings|rang|ring) [and|but] (out|no|nobody); switched off; switch off; (phone|mobile|
      cell|number|it) [is|was|always|was|has been] (off|switched|busy|not reachable|out of reach|out of
      coverage|ringing|engaged|unreachable|not answering|dead tone); busy; (line|call|number|tone|
      always|client|customer) busy; (user|line) busy; (hang|hung|hangs|hanged|hanging) up; hangup; hung
      up; (call|calls|line) [got|was|is|keeps] (dropped|disconnected|cut|cutting|not connected|not
      connecting|rejected|declined|went|goes|going|not picked|not received|unanswered|not answered|
      ignored|forwarded|waiting|diverted|barred); (disconnected|disconnecting|cut|cuts|dropped) [the|my|
      our] (call|calls|phone); (rnr|dnp|cnr|nr|nc|lm|lvm|ndr); (ghosted|ghosting|ghosts|gone silent|went
      silent|went dark|gone dark|gone quiet|went quiet|went cold|gone cold|go dark|going dark|radio
      silence|crickets|disappeared|vanished|mia|fell off|dropped off|fell silent|fizzled) [on|us|after|
      since]; (left|leaving|leave|lvm|many|multiple|several|sent) [a|an|many|several|multiple|number of|
      _|so many] (voicemail|voicemails|voice mail|voice mails|vm|vms|messages unanswered|attempts|follow
      ups unanswered|unanswered|calls); (voicemail|voicemails|voice mail|answering machine|mailbox);
      (multiple|several|many|repeated|numerous|exhausted|max|maximum|all|after) (attempts|contact
      attempts|follow ups|touches|tries|call attempts|cadence) [made|exhausted|no]; (cadence|sequence)
      (finished|complete|completed|exhausted|ended|over); (missed|skipped|did not attend|not attend|did
      not join|no showed|did not show|never joined|not join|stood us up|did not show up|did not turn up)
      [the|our|their|for|up|to|all] [scheduled] (meeting|demo|call|appointment|meetings|for|to|up|demos|
      interview); (no show|no show|noshow|no shows); abandoned; not reachable; out of (coverage|network|
      reach|service area network|network coverage); read (but|and) [no|not|did]; seen (but|and) [no|not|
      did]; (left|being left) on (read|seen); avoiding [us|calls|our]; ignored [us|our|all|emails|
      calls]; ignoring; lost (contact|touch) [with]; lost to follow up; not picking; (cadence|sequence|
      follow up) (over|exceeded|limit); lost (contact|touch); call (not|did not) [get] (answered|
      connected|connect); not connected; did not connect; number busy; no revert; not reverting; not
      reverted; waiting for customer no
    `,
    2: `no contact`,
    1: `engaged; attempts`,
  },
  price_too_high: {
    4: `
      (price|prices|pricing|cost|costs|fee|fees|rate|rates|quote|premium|tuition|subscription|proposal)
      [is|was|are|were|too|way|much|very|considered|seems|felt|point|a bit|bit|not|structure] (too high|
      high|expensive|steep|above|higher|too much|over|objection|objections|concern|concerns|sensitive|
      issue|issues|problem|problems|sensitivity|competitive|not competitive|prohibitive|exceeds|exceeded|
      out of|big|double|excessive|too steep|unacceptable|reasons|mismatch); (too|very|so|more|quite|bit|
      prohibitively|overly|way) [too|much|way] (expensive|costly|pricey|pricy|steep|dear|overpriced);
      (higher|high) (price|cost|costs|fees|fee|rate|rates|pricing); (cheaper|less expensive|lower price|
      lower cost|lower priced|better price|better pricing|better deal|lower quote|low price|cheap); costs
      [too] (much|twice|more|double); cost (too much|more than); (sticker shock|price shock|not worth|no
      roi|poor roi|roi not|poor value|not good value|value for money|overpriced|did not see value|does not
      see value|no value|not see the value|roi); (lost|lose|losing) (on|due to|because of|to|over) [the]
      (price|pricing|cost); (wanted|wants|asked|asking|needs|needed|expected) [for] [a|an] (bigger|larger|
      better|lower|cheaper|more|steep|huge|deeper) (discount|price|rate|deal); (could|can|did) not (agree|
      match|meet|agree on|come down on|accept) [on|the|their|competitor] (price|pricing|cost|quote|rate|
      fee); (pricing|price|prices|cost|costs|quote|quotation|fee|fees|rates) [is|was|are|were] (nuts|
      crazy|insane|ridiculous|outrageous|absurd|unreasonable|a lot|scared|out of line); too rich for [_]
      [blood|taste]; too (pricey|spendy|costly|dear); (balked|choked|winced|gasped|flinched|scoffed|
      freaked|shocked) [out] (at|over|by|about) [the|our] (price|cost|costs|pricing|quote|number|fee|fees|
      proposal)
    `,
    3: `expensive; costly; pricey; price objection; interest rate; (price|fees) higher`,
    1: `price; pricing; prices; cost; costs; commercial terms; payment terms; rates; fee structure; fees`,
  },
};
