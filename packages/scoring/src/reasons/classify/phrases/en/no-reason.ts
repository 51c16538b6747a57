import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in English and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (but|though|however|and) (unhappy|dissatisfied|hates|frustrated|disappointed|open to|willing to|likes us|
      prefers us|loves ours|interested|wants us) [with]; (wants|looking|hopes|ready|willing|plans|keen) to
      (switch|leave|replace|change|migrate|move) [from|away|to|off|_]; (likes|liked|prefers) (ours|us) [better|
      more]; (hates|unhappy with|dissatisfied with|tired of|fed up with) (it|them|_)
    `,
    1: `
      (signed|closed|went|enrolled|bought|joined) (with us|by us|from us); closed (won|by); price (was|is|ok|
      fine|good) [not] (problem|issue|fine|ok|good|concern|blocker|acceptable); price was not; price~ (list|
      page|sheet); (sent|send|asked for|requested|shared|wants|needs) (price~|quote|proposal|contract|budget|
      discount); not only; (have|has|with|got) (budget|authority|need|interest|money); budget (approved|
      confirmed|ok|available|is there); (no|without) (problem|issue|reason|comment|notes|concerns|objection|
      rush); (very|highly|still|really|super|quite|seems|seemed|definitely) interested; (wait~|pending)
      (approval|response|reply|feedback|callback|answer|documents|information); not (contacted|called|reached)
      yet; yet to (call|contact); will (revert|respond|reply|get back|let us know|call back); (contract|
      proposal|quote) (sent|signed); call (tomorrow|today|monday|tuesday|wednesday|thursday|friday); in touch
      with; left message with; interest~ in (buying|our|the|a demo|purchasing|product|pricing|learning); reason
      (unknown|not given); unknown; no reason; did not (work out|move forward|progress|convert|go anywhere|
      close|proceed|go through|advance); [not] moving forward; busy season; competitor of; busy but interested;
      (test|trial|demo) (drive|account|went|done); not sure; (not|un|dis) qualified; unqualified; disqualified;
      attempted to contact; attempting contact; in progress; not contacted; (no|not|without|never|nor) (issue|
      problem|objection|concern|complaint) [with|about|to|over] [price~|cost|budget|fee]; left (voicemail|
      message); (dear|hi|hello) (customer|client|sir|madam|team|partner); <competitor> [way|even|much|more]
      (expensive|pricier|dearer|costlier|overpriced); (he|she|they|person) not (student|intern); will (check|
      talk|speak|ask|discuss|run it) [with|by|to|past] <decider> and [then] (revert|reply|respond|get back|let
      us know|confirm|call back); (will|going to|wants to|ready to|about to) (sign|pay) [_] [next|<month>]
      [<late>]
    `,
  },
};
