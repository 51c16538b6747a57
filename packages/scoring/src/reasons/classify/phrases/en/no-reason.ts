import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in English and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (but|though|however|and) [is|are|they|he|she|it|still|very|really] (unhappy|dissatisfied|hates|hate|
      frustrated|disappointed|open to|willing to|likes us|prefers us|loves ours|interested|wants us)
      [with]; (wants|want|looking|hopes|ready|willing|plans|keen) to (switch|leave|replace|change|migrate|
      move) [from|away|to|off|it|them|_]; (likes|like|liked|prefers|prefer) (ours|us) [better|more];
      (hates|hate|unhappy with|dissatisfied with|tired of|fed up with) (it|them|_)
    `,
    1: `
      (signed|closed|went|enrolled|bought|joined) (with us|by us|from us); closed (won|by); price (was|is|
      ok|fine|good) [not] [a|an] (problem|issue|fine|ok|good|concern|blocker|acceptable); price was not;
      (price|pricing) (list|page|sheet); (sent|send|asked for|requested|shared|wants|needs) [a|the]
      (price|pricing|quote|proposal|contract|budget|discount); not only; (have|has|with|got) [the|a]
      (budget|authority|need|interest|money); budget (approved|confirmed|ok|available|is there); (no|
      without) (problem|problems|issue|issues|reason|comment|comments|notes|concerns|objection|objections|
      rush); (very|highly|still|really|super|quite|seems|seemed|definitely) interested; (waiting|wait|
      pending) [for|on] (approval|response|reply|feedback|a reply|callback|answer|documents|information);
      not (contacted|called|reached) yet; yet to (call|contact); will (revert|respond|reply|get back|let
      us know|call back); (contract|proposal|quote) (sent|signed); call (tomorrow|today|monday|tuesday|
      wednesday|thursday|friday); in touch with; left message with; (interested|interest) in (buying|our|
      the|a demo|purchasing|product|pricing|learning); reason (unknown|not given); unknown; no reason; did
      not (work out|move forward|progress|convert|go anywhere|close|proceed|go through|advance); [not]
      moving forward; busy season; competitor of; busy but interested; (test|trial|demo) (drive|account|
      went|done); not sure; (not|un|dis) qualified; unqualified; disqualified; attempted to contact;
      attempting contact; in progress; not contacted; (no|not|without|never|nor) [have|had|an|a|any|have
      an|had an] (issue|issues|problem|problems|objection|objections|concern|concerns|complaint|
      complaints) [with|about|on|to|over] [the|our] [price|pricing|cost|costs|budget|fee]; left [a]
      (voicemail|message); (dear|hi|hello) (customer|client|sir|madam|team|partner); <competitor> [is|was|
      are|were] [way|even|much|more|too] (expensive|pricier|dearer|costlier|overpriced); (he|she|they|
      person) [is|are] (not) [a|an] (student|intern); will (check|talk|speak|ask|discuss|run it) [with|by|
      to|past|it] [his|her|their|the] <decider> and [then] (revert|reply|respond|get back|let us know|
      confirm|call back)
    `,
  },
};
