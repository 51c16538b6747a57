import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      (not|no|never|without|lack|lack of|wrong|could not|can not|did not|unable|was not|not speaking|could) [to|
      real|reach|get|access|with|find|speak|talk|identify|engage|access to|right|not|final|purchasing] [to|with|
      access|right|actual|real] (decision maker|decisionmaker|authority|buying power|economic buyer|purchasing
      power|right person to decide|champion|sponsor|buyer authority|decision power|executive sponsor|purchasing
      authority|decision making power); (can not|does not|do not|could not|not able to|did not|unable to|not)
      [make] (decide|decision|make decisions|sign|authorize|have authority|have the authority|make the call|make
      purchasing|have buying|have signing|make any) [alone|power|himself|herself|decisions|themselves];
      (gatekeeper|receptionist|secretary|assistant|front desk|switchboard|admin) (would not|will not|blocked|
      blocks|refused|screened|is blocking|did not|keeps blocking|does not) [to] [put|let|transfer|connect|pass|
      give]; (need|has|have|wants|wanted|must|will|going|had) [to] (ask|consult|check|discuss|talk|speak|
      confirm|convince|get approval|run it|clear it|run this|take it|get permission|get sign off|seek approval|
      decide) [with|to|from|by|past|up] [with|to|from|by|past] <decider>; decision [made|lies|sits|taken|rests|
      depends|by|comes] [made|by|with|taken|from] [by|with] (hq|headquarters|<decider>|corporate|someone else|
      head office|global|higher|above|others); (spoke|talked|talking|speak~|contact is|dealing|only) [only|with|
      to] [to|with] (intern|assistant|receptionist|secretary|junior|end user|user|analyst|coordinator); (no|low|
      without|lacks|insufficient|not enough|limited) (authority|influence|power|budget authority|seniority|
      buying authority); wrong (level|contact level|stakeholder|department contact); not senior enough; too
      junior; (father|parents|husband|wife|boss|partner|spouse|manager) [did|will|does|would] not (agree|
      agreeing|allow~|permit|approve|interested); (no|not|little|without|zero|any) [much|real] say [over]; not
      right (person|one|contact|guy) to (sign|decide|buy|approve|purchase|authorize|talk); (is|just|only|spoke|
      talked) [to|with] (intern|assistant|receptionist|secretary|trainee|clerk); (can not|could not|unable to|
      not able to) (approve|sign|authorize|decide|buy) (anything|a thing|purchases|on own|herself|himself|
      alone); (hq|head office|headquarters|corporate|parent company|<decider>) ... (makes|calls|has) [all|every|
      final] (call|decision|shots|say)
    `,
    3: `
      (intern|junior|assistant) only; lost champion; no champion; not the right person; not the right contact;
      single threaded; (decision maker|champion|sponsor|stakeholder|main contact) (left|changed|unavailable|
      unreachable|not involved|not available|moved|lost|not identified|unknown)
    `,
    1: `gatekeeper; decision maker; authority`,
  },
  approach_unaware: {
    4: `
      (had|has|have|with) no (idea|knowledge|recollection|clue|memory|awareness) [who|why|what|about] [_];
      (never|not|did not|do not|does not|nor) (ask~|request~|signed up|sign up|fill~|filled out|fill out|
      submitted|submit|enquire|inquire|register~|applied|apply|opt in|opted|agreed|agree to be|consent~|gave
      consent|give consent|want to be|want calls|want any|wish to be|like to be|expect~|remember|recall|aware|
      know|knew|recognize|recognise|authorize|contacted us|heard|hear|download~) [to|from|about|filling|out|
      signing|our call] [call|up|form|who|out|why] (contact~|call~|called again|form|request|referral|partner|
      us|enquiry|inquiry|permission|why|who|anything|demo|information|info|introduction|our company|webinar|for
      it|that|it|emails|being|further contact|we|our|any|about|for this|them); (do|does|did|asked|wants|told|
      requested|please) [to|not] (not call|not contact|stop calling|stop contacting|stop emailing|be removed|be
      taken off|remove|unsubscribe|not be contacted|never call|stop); (do not|please do not|dont) (call|contact|
      email|disturb|mail|phone|solicit) [again|list|anymore]; (dnc|dnd); (unsubscribe|opted out|opt out|optout|
      removed from list|remove from list|take me off|gdpr|gdpr request|no consent|without consent|consent not|
      without permission|blocked us|blocked our|blocked me|blocked number|blocked my); (unaware|not aware|not
      expecting|surprised|not introduced|did not expect|not informed|was not told|annoyed|angry|upset) [about|
      by|with|to] (referral|referred|call~|introduction|contact~|referral partner); (does not|did not|do not|
      never) know [who|why|about|heard of] (partner|referrer|referral|referring|we|who referred|about the|he
      was|she was|they were); (stop|quit) (calling|emailing|contacting|texting|bothering|messaging|spamming);
      (lose|delete|remove) (number|data|info|contact); leave (me|us|them|him|her) alone; take (me|us|him|her|
      them) off; (taken|take|be) off list; (gave|give|passed|shared) [out] (his|her|their|my) (number|phone|
      contact|info|details|email); (angry|mad|furious|annoyed|irritated|upset) ... (called|calling|calls|
      contacted|number)
    `,
    3: `unaware; cold referral; (asked|wants) to be removed; list removal`,
    1: `removed; blocked; rude`,
  },
  approach_expectation: {
    4: `
      (partner|reseller|referrer|agent|sales|rep|salesperson|they were|was|were|had been|been|he was|consultant)
      [rep] (promise~|oversold|told|misled|misinformed|over promised|overpromised|misrepresented|led to believe|
      sold on|guaranteed|mis sold|missold|misquoted) [him|by|to|free|something|would|wrong|price|discount|
      features] [_]; (expected|expecting|expects|thought|assumed|wanted|believed|think|wants|was expecting|
      assuming|hoping|hoped|asked for) [to|would] [to|would] [get|to] (free|freebie|gratis|free trial|free
      version|free plan|free setup|job guarantee|placement guarantee|money|loan|something else|something
      different|different product|much more|much less|lower price|full service|human support|another product|
      instant|job|guaranteed|immediate results|100 placement|cheaper|sell|did); (wrong|different|unrealistic|
      mismatched|misaligned|false|unmet|high|incorrect|unreasonable|misguided|inflated|unmatched) (expectation|
      impression|idea about|promise|understanding of); expectation* (mismatch|not|misaligned|gap|were|wrong|
      issue|unrealistic|too|did not|unmet|of free); (mismatch|misalignment|gap) (of|in) expectation*;
      (misunderstood|misunderstanding|confused|mistook) [what|about|with] (us|product|offer~|scope|service|
      pricing|another|we do); misunderstanding; not what (they|he|she|was|we) (expected|thought|promised|told|
      looking|had in mind|signed up for|were expecting|was expecting); (over promised|overpromised|oversold|
      misled|misinformed|missold|mis sold|false promise|misleading); (thought|assumed) (we|it) (were|was|are|is)
      [_]; (expected|expecting|expects|wanted) (same day|next day|instant|immediate|faster|unlimited|24 7|full
      refund); (expected|expecting|expects|wanted|wants) [_] (guarantee|refund|money back|warranty)
    `,
    3: `free (trial|version) only; wants free; freebie`,
    1: `expectations; delivery time; lead time; implementation time; delivery date`,
  },
  approach_not_interested: {
    3: `
      (not|no|never|isnt|lost|lack of|lacks|losing|lacking|zero|without|little|low|no longer|dis|loss of|not
      really|not that|not at all|declining) [longer|all|much|more|anymore|enough] (interest~|engaged|keen|buying
      intent|intent|convinced|appealing|inclined|willing|impressed); uninterested; disinterested; not (doing|
      pursuing|going for|looking|planning|want~|willing|want to|going ahead|wishing) [to] [further|continue|
      higher|proceed|education|product|solution|change|_]; (do|does|did|would|have|has) not (want|need|care|
      wish|like|see|feel|find|require|perceive|believe|recognize) [to|proceed|continue] [need|continue|pain|
      proceed] [need|value add|pain|problem|product|benefit|point|proceed|continue|anything|demo|use|change];
      (no|without|lack of|lacks|lacking|not a|not enough|nothing) [business|clear|real|perceived|identified|
      current|compelling|actual|immediate|active|present] (need|pain|requirement|problem to solve|use for it|use
      for this|pain point|reason to change|business need|demand|desire|project or need|opportunity|benefit);
      (happy|satisfied|content|pleased|fine|comfortable|sticking|staying|good) with [what|current|existing]
      [current|existing] [solution|provider|setup|_]; (just|only|simply|merely|purely|was just|were just|still)
      [doing|gathering|out] (browsing|looking|research~|curious|exploring|shopping|checking|window shopping|
      kicking|comparing|learning|gathering|information|tire kicking|curiosity|poking|testing|benchmarking|
      enquiring|fishing|price shopping|playing); (tire kicker|tyre kicker|window shopper|window shopping|kicking
      tires|kicking the tires|looky|curious|browsing|just information); (declined|rejected|passed on|refused)
      (offer|demo|product|idea|proposal|meeting|us|to continue|to proceed); (declined|refused); turned us down;
      turned down; said no; backed out; (changed|change of) mind; changed my mind; dropped the idea; pulled out;
      walked away; not convinced; did not like; does not like; dropped out; disengaged; unimpressed; (cold|dead)
      lead; lead (cold|dead); does not need; (declined|refused|rejected) [pitch|demo|meeting]; not int; no
      further interest; not [interested] in (buying|changing|switching|moving forward); (do|does|did) not see
      (need|point|value|use|reason); (do|does|did) not have (need|pain|use|interest|intention|requirement|
      reason|desire); (hard|firm|flat|flat out|definite) no; no thanks; (said|says) no thank you; thanks but no
      thanks; (fine|ok|good|well|better) without
    `,
    2: `no interest`,
    1: `exploring; researching; window; nothing`,
  },
  no_response: {
    4: `
      (no|not|never|without|did not|does not|do not|zero|has not|have not|will not|stopped|non|nobody|no one|
      wont|quit|lack of|still no|would not|was not|were not|is not|have never|failed to) [ever|even|yet|one|
      further|get|got|getting|received|to|longer|been able to] (response|reply|replied|answer~|respond~|
      responsive|pick~|pick up|picking up|picked up|picking call|connected|reachable|reached|contactable|
      callback from|return~|called back|call back from|feedback from|engage|engagement|reply since|respond
      since|receiving|received calls|receiving calls|attend~|attended call|show~|showed up|show up|turn up|
      turned up|opened|open emails|lifting|lifted|communicating|communication|contact made) [to|up|calls|emails|
      messages|from|since|phone|after|back] [calls|phone|emails|messages|up]; (unable|can not|could not|cant|
      failed|impossible|not able|never able|never managed|tried|difficult|hard|cannot) [to] (reach~|contact|
      connect|get hold|get in touch|get through|locate|track|get ahold|speak|talk|make contact|establish
      contact|get them on) [to|with|him|by]; (unreachable|unresponsive|non responsive|nonresponsive|not
      reachable|uncontactable|not contactable|not responsive|incommunicado|unanswered); (left|sent|leave) [_]
      (voicemail|message|email|text) [x] <number>; <number> [x] (call|email|text|voicemail|message|attempt|dial|
      touches|try) [and] [<number>] [call|email|text|voicemail|message] [and] (nothing|no reply|no response|no
      answer|zero|unanswered|crickets|without); (never|not|nothing) (hear~|heard) [anything|word] (back|from)
    `,
    3: `
      ringing; (rings|rang) [and|but] (out|no|nobody); switched off; switch off; (phone|mobile|cell|number|it)
      [always] (off|switched|busy|not reachable|out of reach|out of coverage|ringing|engaged|unreachable|not
      answering|dead tone); busy; (line|call|number|tone|always|client|customer) busy; (user|line) busy; (hang~|
      hung) up; hangup; hung up; (call|line) [got|keeps] (dropped|disconnected|cut|cutting|not connected|not
      connecting|rejected|declined|went|goes|going|not picked|not received|unanswered|not answered|ignored|
      forwarded|waiting|diverted|barred); (disconnect~|cut|dropped) (call|phone); (rnr|dnp|cnr|nr|nc|lm|lvm|
      ndr); (ghosted|ghosting|ghosts|gone silent|went silent|went dark|gone dark|gone quiet|went quiet|went
      cold|gone cold|go dark|going dark|radio silence|crickets|disappeared|vanished|mia|fell off|dropped off|
      fell silent|fizzled) [after|since]; (left|leave~|lvm|many|multiple|several|sent) [many|several|multiple|
      number of|_] (voicemail|voice mail|vm|vms|messages unanswered|attempts|follow ups unanswered|unanswered|
      calls); (voicemail|voice mail|answering machine|mailbox); (multiple|several|many|repeated|numerous|
      exhausted|max|maximum|all|after) (attempts|contact attempts|follow ups|touches|tries|call attempts|
      cadence) [made|exhausted|no]; (cadence|sequence) (finished|complete|exhausted|ended|over); (missed|
      skipped|did not attend|not attend|did not join|no showed|did not show|never joined|not join|stood us up|
      did not show up|did not turn up) [up|to|all] [scheduled] (meeting|demo|call|appointment|for|to|up|
      interview); (no show|noshow); abandoned; not reachable; out of (coverage|network|reach|service area
      network|network coverage); read (but|and) [no|not|did]; seen (but|and) [no|not|did]; (left|being left) on
      (read|seen); avoiding [calls]; ignored [all|emails|calls]; ignoring; lost (contact|touch) [with]; lost to
      follow up; not picking; (cadence|sequence|follow up) (over|exceeded|limit); lost (contact|touch); call
      (not|did not) [get] (answered|connect~); not connected; did not connect; number busy; no revert; not
      reverting; not reverted; waiting for customer no; (called|emailed|texted|tried|rang|dialed|phoned|
      messaged|attempted) [_] (<number>|several|many|multiple) [time|day|week]; (goes|went|going) [straight|
      directly|right] to (voicemail|machine); dead air
    `,
    2: `no contact`,
    1: `engaged; attempts`,
  },
  price_too_high: {
    4: `
      (price~|cost|fee|rate|quote|premium|tuition|subscription|proposal) [way|much|considered|seems|felt|point|
      bit|not|structure] (high|expensive|steep|above|higher|too much|over|objection|concern|sensitive|issue|
      problem|sensitivity|competitive|not competitive|prohibitive|exceeds|exceeded|out of|big|double|excessive|
      unacceptable|reasons|mismatch); (too|very|so|more|quite|bit|prohibitively|overly|way) [much|way]
      (expensive|costly|pricey|pricy|steep|dear|overpriced); (higher|high) (price~|cost|fees|rate); (cheaper|
      less expensive|lower price|lower cost|lower priced|better price|better pricing|better deal|lower quote|low
      price|cheap); costs (much|twice|more|double); cost (too much|more than); (sticker shock|price shock|not
      worth|no roi|poor roi|roi not|poor value|not good value|value for money|overpriced|did not see value|does
      not see value|no value|not see the value|roi); (lost|lose~) (on|due to|because of|to|over) (price~|cost);
      (wanted|wants|asked|asking|needs|needed|expected) (bigger|larger|better|lower|cheaper|more|steep|huge|
      deeper) (discount|price|rate|deal); (could|can|did) not (agree|match|meet|come down on|accept)
      [competitor] (price~|cost|quote|rate|fee); (price~|cost|quote|quotation|fee|rates) (nuts|crazy|insane|
      ridiculous|outrageous|absurd|unreasonable|a lot|scared|out of line); too rich for [_] [blood|taste]; too
      (pricey|spendy|costly|dear); (balked|choked|winced|gasped|flinched|scoffed|freaked|shocked) [out] (at|
      over|by|about) (price~|cost|quote|number|fee|proposal); (can|could) not justify [_] (cost|spend|price|
      expense|investment|fee); discount ... (can not|could not|declined|refused|denied|not enough); (half|third)
      price
    `,
    3: `expensive; costly; pricey; price objection; interest rate; (price|fees) higher; $$; $$$; $$$$`,
    1: `price; pricing; cost; commercial terms; payment terms; rates; fee structure; fees`,
  },
};
