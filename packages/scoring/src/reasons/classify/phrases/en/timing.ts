import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of timing: when. */
export const phrases: PhraseTable = {
  budget_not_approved: {
    4: `
      budget [got|for _] (frozen|freeze|cut|cutting|slashed|denied|rejected|not approved|not released|on hold|
      locked|reallocated|allocated|spent|exhausted|gone|used up|pulled|removed|suspended|not available this|not
      allocated|approval|reduced|next year|cycle|expired); (frozen|freeze~|cut|cutting|slashed|spending|lost|
      reduced|reduction) [all] (budget|spend~|purchases|freeze|funding|expenses|costs); (hiring|spending|
      purchase~) freeze; (did not|would not|not|could not|has not|will not|refused to|failed to get|unable to
      get) (approve~|get approval|get budget|sign off|signed off|released|get approved|get sign off|get funding|
      secure budget|secure funding) [by|from|internally|funding|budget] [_]; (not|never) (approved|funded) [by];
      (cfo|ceo|board|finance|management|procurement|leadership|director|boss|committee) [did|would|team|
      department] (not|rejected|denied|declined|refused|blocked|killed|vetoed|did not|shot|pulled|said no|
      turned) [down|approve~|sign]; (no|without|not have) (budget|funds|money|funding) [left|available|
      allocated|approved|until|till] [left|until|rest of the] [current] (year|quarter|cycle|fiscal|next year|
      2026|2027|fy|month|period|left|q1|q2|q3|q4); (wait~|until|hold) ... (next|new) (budget|fiscal) [cycle|
      year]; next (budget|fiscal) (cycle|year|period); funding (fell through|not approved|did not|lost|pulled|
      round|denied|rejected|delayed); (internal|management) approval (denied|not|rejected|failed); grant
      (denied|rejected|not approved); (no|without) (budget|funds|money|funding) (till|until|before|for) _; wait~
      (on|for) [next|new|fy|_] budget; budget ... nothing (approved|released|signed); (turned down|shot down|
      rejected|declined|vetoed) (budget|spend|purchase); (froze|halted|stopped|cutting|freezing|slashed) [all]
      (spend~|budgets|purchasing|purchases|expenses)
    `,
    3: `no approval; lost (funding|budget); budget freeze; budget cuts; approval denied`,
  },
  timing_no_priority: {
    4: `
      (not|no|low|lower|other|different|competing|shifted|change~|change in|change of|conflicting|shifting|
      higher|new|more urgent|bigger|another) [top|high|internal|right] (priority|urgency|focus|compelling event|
      pain urgent|rush to buy); (bad|poor|wrong|not the right|not right|not a good|not the best|not good|not
      ideal|terrible) (time~|moment); not (right|good|best) (time~|moment); (not|no longer) (ready|urgent|
      planning|looking to buy|looking to change|in the market|actively looking|prepared|in a position|going
      ahead|moving) [to|yet|now|right|until] [buy|purchase|commit|now|decide|change|move|switch|_]; (no|without|
      lack of|not enough|lacks|do not have|does not have) [enough|internal] (time|timeline|bandwidth|resources|
      urgency|timeframe|decision|capacity internally|plans|immediate need|compelling event); status quo; (not|
      maybe|no) (now|right now|at the moment|at this time|at present|this year|this quarter|currently|
      immediately|yet); (too|very|super) busy; busy (with|at the moment|right now|season|period); (decision|
      purchase|project|buying|evaluation) (delayed|postponed|deferred|pushed|on ice) [indefinitely]; (delayed|
      postponed|deferred|pushed|put off) (decision|purchase|indefinitely|buying|this); timing (off|not|issue|is|
      was|wrong); (indecision|undecided|indecisive|no decision|could not decide); timeline (delayed|pushed|
      slipped|extended|moved|unclear); (pushed|moved|slipped) (out|back); (bigger|other|more important) (fish|
      fires|things|issues|problems|projects) [to|going] [fry|fight|first]; (swamped|slammed|overwhelmed|
      overloaded|snowed under|tied up) [with|by]; (hands|plate) full; (too much|a lot) on [_] plate; not top of
      mind; busy with _
    `,
    3: `
      deprioritized; deprioritised; de prioritized; deferred; postponed; on hold; stalled; backburner; back
      burner
    `,
    1: `timing; priority; bandwidth`,
  },
  timing_future_date: {
    4: `
      (call|contact|reach|circle|check|follow|talk|revisit~|reconnect|touch|come|ping|get|try|email|speak|
      connect|reopen|re engage|reengage|look|reconsider|buy|purchase|start|decide|renew|begin|evaluate|join|
      take|enroll|retarget|recontact|resume|discuss|reassess|consider|interested|ready|planning|plans|shall
      take|will take|will join|wants|budget opens|implement|take admission) [him|back|again|out|up|with|base|
      admission|to|buy|start|into] [back|again|out|up|base|with us|to us|with him] [after|next|during|around|by|
      from|early|late|mid|sometime|only in|only after|end of|beginning of|later in|within] [next|early|late|mid|
      coming|_] [coming|next|new] (<month>|<late>|holidays|new year|exams|results|batch|session|vacation|next
      year|next month|next quarter|weeks|months|days|later|year end|spring|conference|diwali|maternity leave|
      ramadan); (call|contact|reach out|follow up|check|talk|try|get back) [him|back|again|out|up|to] [back|
      again|out] (later|sometime later|in the future|another time|in a few|in few|in some|in a couple|in _
      months|in _ weeks|after _ days|after _ weeks|after _ months|after some|in 6|in 3|in six|in three|in two|
      later date); (asked|wants|wanted|requested|prefers|told us|said|asks) [to] [to] (call|contact~|callback|
      reach|circle|check|follow|talk|revisit|reconnect|connect|call back|follow up|be called|speak|wait|come|
      touch) [him|back|again|out|up] [back|again|out] [after|next|later|until|around|once|when|sometime|during]
      [_] [<month>|<late>|summer|holidays|exams|year]; (next|coming|upcoming|following|another) (batch|semester|
      intake|session|cohort|academic year|year intake|season|cycle); (next|coming) (year|month|quarter|semester|
      summer|spring|fall); (in|after|within) [about|another|few|next|around] [_] [few|couple] (months|weeks|
      years); (future|later) (date|consideration|interest|opportunity|contact|need|purchase|project); (until|
      till|before) [next|after|early|late|end of] (<month>|next year|next quarter|next month|new year|summer);
      (nurture|revisit|recycle) (later|until|in); not (until|before|till) [next|_] [<month>|year|quarter|_];
      later (this|in the) year; (is|currently) (travelling|traveling|out of station|out of town); (shall|will)
      (take|join|enroll|buy|start|decide|purchase) [admission] [after|next|later] [next|coming|some|_] [_]
      [<late>|later|exams|batch]; out of (station|town|country); (callback|call back) (requested|later|
      scheduled|after _); travelling; traveling; exam (going on|next); maternity leave; (revisit|reconnect|
      retry|resume|check back|circle back|follow up) [_] (<month>|<number>|<late>)
    `,
    3: `
      (call|contact|revisit|try) later; callback requested; call back later; next (intake|batch|term); asked for
      callback; (contact|call|reconnect|possible) in future; future (contact|prospect|possibility)
    `,
    1: `later; future; revisit`,
  },
  timing_in_contract: {
    4: `
      (locked|bound|tied|stuck|under|in|in a|have|has|existing|current|long term|signed|still in|still under|
      remaining on|multi year|has a|mid|multiyear|within) [into|to|up|by|another|existing|current|year|active|
      long|term|long term|multi year|with|under|exclusive] [existing|current|long|term|year|exclusive]
      (contract|contractual|agreement|lease|subscription commitment|commitment with) [with|until|till|through|
      ends|expires|another]; contract [with|does not|runs|ends|not|expiry|expires|expiring|end date|valid|until|
      till|through|locked|renews|term|renewal|lock in|obligations] (until|till|through|ends|expires|with|
      renewal|in place|in force|another|current|existing|up|obligation|expiring|locked|renewed); (just|already|
      recently|auto|has|have) (renewed|re signed|resigned|extended|auto renewed|signed contract) [with|contract|
      existing|current]; renewed [with] (existing|current|provider|vendor|contract|incumbent|agreement|
      supplier); (existing|current|incumbent) (contract|agreement|lease|supplier|vendor|provider) [commitment|in
      place|until]; already (have|has|has a|have a|got|works with|working with|using|with) [another|good|
      existing|current|preferred|long|term|established] (vendor|provider|supplier|solution|agency|partner|tool|
      system|crm|erp|software|contract|broker|platform|similar|product|consultant|accountant); (early
      termination|termination fee|cancellation fee|notice period|exclusive with|exclusivity); has (vendor|
      provider|supplier|solution) [in place]; (locked|tied|bound|stuck) (in|into|up|to) [with|until|till|
      through|<number>] [year|month] (deal|contract|agreement|commitment|term|with|until|till|through|
      <supplier>|<month>); (locked in|locked into|tied to|bound to) [with|until|till|through] _; <number> [year|
      month] (deal|contract|agreement|commitment|term) with; already (works|working) with [another|a different|
      other] <supplier>; (re upped|reupped|re signed|recommitted|extended) [with] _; (until|till|before)
      [current|existing|old] (agreement|contract|term|deal|subscription|lease|license) (expires|ends|is up|runs
      out|finishes|lapses|renews)
    `,
    3: `
      in contract; lock in; existing (solution|vendor|provider|system); has supplier; has (provider|vendor|
      supplier|solution)
    `,
    1: `contract; contractual`,
  },
  timing_project_cancelled: {
    4: `
      (project|initiative|rfp|tender|programme|program|deal|evaluation|event|expansion|purchase|rollout|
      opportunity|procurement|order|plan|requirement|rfq|migration|hiring|search|process|role) [got|now|put|
      scope] (cancelled|cancel|on hold|put on hold|on ice|shelved|stopped|scrapped|killed|dead|abandoned|
      delayed|postponed|paused|withdrawn|suspended|dropped|ended|not happening|no longer|not going|fell through|
      discontinued|closed down|called off|terminated|pushed|pulled|parked|not moving|cancellation|axed|frozen);
      (cancelled|cancelling|shelved|scrapped|abandoned|stopped|postponed|paused|killed|dropped|suspended|
      delayed|withdrew|pulled|halted|put off|parked|ended) [all|entire] (project|initiative|rfp|tender|
      evaluation|event|expansion|program|programme|search|rollout|rfq|plans|procurement); project (cancellation|
      delay|stop); (project|initiative|rollout|plan|deal|migration|program) [got] (canned|nixed|axed|tabled|
      binned|iced|halted)
    `,
    3: `(shelved|scrapped|cancelled|no project); called off`,
    1: `project; rfp`,
  },
  timing_company_change: {
    4: `
      (went|gone|going|go|is|out) (out of business|bankrupt|bust|under|insolvent|out of biz); out of business;
      (bankruptcy|bankrupt|insolvency|insolvent|liquidation|chapter 11|receivership|liquidated|dissolved); (got|
      was|been|being|is|were|are) (acquired|bought out|taken over|merged|sold|restructured|absorbed); acquired
      (by|company); (acquisition|merger|takeover|restructure~|reorganization|reorg|reorganizing|merge~|
      downsizing|layoffs|laid off|company sold|management change|leadership change|ownership change|change of
      ownership|change in leadership|change in management|change of management|new management|new ownership|
      company changes|spin off|spinoff); (company|business|store|shop|firm|office|branch|startup|restaurant)
      [now|permanently] (close~|shut|shutting|folded|sold|dissolved|closes|ceased|no longer exists|defunct|
      collapsed|failed|winding) [down|up|doors|shop]; (shut|shutting|close~|winding|wound) (down|up|doors|shop)
      [business|company|operations]; ceased (trading|operations); permanently closed; no longer in business;
      defunct; champion left; (merge~|merger) (with|into) [another|other] _
    `,
    3: `company closed; acquired; shutdown; company change`,
  },
};
