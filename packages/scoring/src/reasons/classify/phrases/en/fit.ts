import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in English for reasons of fit: who they are and what they can spend or need. */
export const phrases: PhraseTable = {
  fit_company_too_small: {
    4: `
      (company|business|team|org|firm|account|shop|too|startup|client|they are|operation|practice|store) [way|
      much] (tiny|small); too small; (below|under|less than|smaller than|does not meet|beneath|not meeting)
      (minimum|min|threshold|size|headcount|employee|seat|revenue) [headcount|size|employees|seats|company|
      requirement|threshold|count|revenue]; (only|just|less than|fewer than|under) [about|around] (1|2|3|4|5|6|
      7|8|9|10|one|two|three|four|five|few|handful) [or two] (employees|people|users|seats|staff|person|reps|
      agents|students); not (big|large) enough; (not enough|too few|insufficient) (employees|users|seats|staff|
      volume|revenue|people|headcount); (low|insufficient|small) (volume|headcount|revenue|team); company size
      (too|small|below); small (business|company|firm|team|shop|account|org|client|startup|customer|practice);
      (less than|fewer than|under|below) _ (employees|people|users|staff|seats); <few> (person|man|people|
      employee|woman) (shop|team|company|business|firm|startup|office|operation|show|outfit|agency|store);
      (team|shop|company|business|office|staff|firm) of <few>; (only|just) [_] <few> (employees|people|staff|
      users|seats|reps|heads|folks)
    `,
    3: `
      (solo|one man|one person|sole) (show|shop|proprietor|trader|company|business|founder|freelancer|
      practitioner|entrepreneur|band|operation|consultant); company of one; self employed; very small; micro
      business; mom and pop; side project; sole prop; solopreneur; solo
    `,
    1: `smb; hobby; company size; <few> (employees|people|staff|users|seats|folks)`,
  },
  fit_company_too_large: {
    4: `
      too (big|large); (above|over|beyond|exceeds|larger than|bigger than|outside) (segment|size|maximum|limit|
      target size|upper limit|range|sweet spot); (enterprise|corporate) (account|company|size|client|customer)
      [above|over]; (company|account|org|organization) (is|too) (big|large|huge|enormous); <number> (thousand|k)
      (employees|people|staff|users|seats)
    `,
    3: `large enterprise; too complex; fortune 500; (multinational|conglomerate)`,
    1: `enterprise`,
  },
  fit_industry: {
    4: `
      (wrong|unsupported|restricted|different|excluded|other|prohibited|incompatible) (industry|sector|vertical|
      niche|segment|market); (industry|sector|vertical|niche|segment) (not|outside|mismatch|excluded|restricted|
      does not) [fit|serve~|support~|covered|target]; (do not|does not|not|can not|will not|never) (serve|
      support|work with|sell to|cover|service|handle|work in|sell into) [_] (industry|sector|vertical|niche|
      segment|companies|businesses|agencies|nonprofits|government|schools|restaurants|hospitals|clinics|market|
      public sector|education|healthcare|cannabis|gambling|crypto|retail); (outside|not) [target] (industry|
      sector|vertical|target industry|target market|target vertical|served industry); (government|non profit|
      nonprofit|public sector) (entity|agency|organization|body|institution); not (in|doing) _ (business|
      industry|sector); we (do not|can not|will not|never) (sell to|serve|work with|sell into|deal with) _
    `,
    3: `vertical mismatch; industry mismatch`,
    1: `industry; sector`,
  },
  fit_geography: {
    4: `
      (outside|out of|out) [service|sales|coverage|target|supported] (territory|region|area|country|coverage|
      coverage area|service area|geography|geo|market area|zone|state|city|delivery area|us|usa); (wrong|
      unsupported|different|other|outside) (region|territory|country|geography|geo|location|area|state|city|
      market region|language); (region|country|territory|location|area|geography|state|city) (not|outside|
      unsupported|mismatch|too far) [served|covered|supported|available]; (do not|does not|not|can not) (cover|
      serve|operate|ship|deliver|sell|service|support|available|have coverage|have presence|have an office) [to|
      into|customers in] [_] (country|region|area|state|city|territory|location|apac|emea|latam|europe|asia|
      africa|there|canada|india|mexico|brazil|us|uk|zip code|postcode|geography); (do not|does not|not) (cover|
      operate in|ship to|deliver to|have coverage in|have presence in) _; no (coverage|presence|office|service|
      delivery|distributor|installer) [there] [_]; not available in [_]; (too far|far away|lives too far|
      distance); relocated; (lives|located|based|resides) (abroad|overseas|too far|outside); moved (abroad|
      overseas|out of); we only (do|serve|cover|operate in|ship to|sell in|sell to|work in) (us|usa|uk|eu|
      canada|mexico|brazil|europe|north america|latam|domestic) [ca|canada|uk|mexico|_]; [we] (can not|not|
      never) (sell|ship|operate|deliver|cover|serve|service|go|work|have anyone) (there|that far|out there)
    `,
    3: `(based|located|lives) in _; no coverage; wants offline in [other|another] city`,
    1: `geography; location; territory`,
  },
  fit_use_case: {
    4: `
      (looking|looks|searching|asked|asking|want~|needs|needed|interested|seeking) [to] [some|something|totally|
      completely] (something else|different product|different service|other courses|other product|another
      product|different solution|other services|different course|another course|different thing|something
      different|offline|classroom|regular classes|full time mba|full time course|fulltime|full time|part time
      course|other programs|other programme|a different); (interested|looking|wants) ... (full time|fulltime|
      classroom|offline|distance|certification course|regular course|diploma|phd|b tech|btech|mba) [course|mba|
      program|programme|classes]; (something|service|product|things|stuff|a service|a product|course|feature
      set) we (do not|can not|dont) (sell|offer|do|provide|make|have|support|carry); (we|us) (do not|can not|
      only) (offer|sell|do|provide|make|carry) (that|this|it|what|the service|the product|this course|online|
      such|those|_) [need|want]; not (good|right|great|strong) (fit|match|solution|product|use case) [with];
      (no|wrong|unsupported|poor|bad|invalid) (use case|usecase|product fit|solution fit|product match); use
      case (mismatch|not|does not|unsupported); (product|solution|service|offering) (mismatch|does not fit|does
      not meet|not suitable|not a fit|does not solve|not right|did not meet|not applicable|unsuitable|not
      relevant); does not (fit|meet|match|suit|solve|cover|address) (need|requirement|use case|problem|purpose|
      offering); (needs|requirements) not met; not relevant; (outside|out of) scope; wrong (product|service|
      solution|course); different (requirement|need); not (what|something|anything) we (do|offer|sell|make|
      provide|build)
    `,
    3: `
      not fit; no fit; bad fit; poor fit; wrong fit; not match; not suitable; use case; unsuitable; mismatch;
      misfit
    `,
    2: `
      (outside|not|out) [matching] [target] (icp|profile|persona|target|ideal customer|ideal customer profile|
      target audience|target market profile); not icp; non icp; bad profile; wrong (persona|profile|target); not
      target market
    `,
    1: `fit`,
  },
  fit_missing_feature: {
    4: `
      (missing|lack~|no|without|need~|wants|require~|insufficient|absent|limited|absence of) [some|key|required|
      important|critical|specific|certain|more|needed|_] (feature|functionality|integration|capability|module|
      api|connector|mobile app|plugin|reporting) [do not have]; (feature|functionality|integration|capability|
      module|api|app) [gap|not|does not|request|missing] (gap|missing|not|lacking|request|unavailable|does not
      exist|limitations|limited|roadmap|not available|requirements not met); (do not|does not|did not|not|can
      not) [yet] (integrate|sync|connect with|have (feature|integration|mobile app|app|functionality|api|
      capability|module)) [with]; product (gap|limitation|lacks|missing|limited|immature|lacking|functionality|
      too basic); not on roadmap; no (mobile app|dark mode|offline mode|api|sso|reporting|whatsapp|multi
      currency); no _ (interface|sync|connector|plugin|integration|module|localisation|translation); (needs|
      needed|wants|wanted|requires|required) ... (we|that) (do not|does not) (have|support|offer); (wanted|
      wants|needs|needed|requires|required|asked for) (offline|dark|guest|kiosk|batch) mode; (feature|mode|
      module|integration|version) not available; (no|missing|lacks|without|lacking|needs|wanted|requires) [_]
      <feature>
    `,
    3: `
      missing _; lacking; product limitations; lost on features; we (do not|did not|can not) (have|support|
      offer) (it|that|this|one|them|those); (our|the) (product|tool|platform|system|app) (does not|can not)
      (have|support|do|offer) (it|that|this|one|those)
    `,
    1: `functionality; integration; features`,
  },
  fit_technical: {
    4: `
      (technical|security|it|infosec|infrastructure) (review|audit|questionnaire|team|requirements) (not|failed|
      unmet|rejected|blocked|vetoed|said no|did not); (technical|security|infrastructure) [compliance]
      (incompatibility|limitation|constraint|concern|blocker|issue|requirements|reasons|fit|infeasible);
      (failed|did not pass|does not meet|not pass|fails|did not meet|could not pass|not meet) (security|
      technical|it|infosec|infrastructure|vendor) [review|requirements|assessment|audit|check|standards]; (need|
      require~|wants|must|demand) [to] (on prem|on premise|onprem|self hosted|self hosting|data residency|hipaa|
      soc|iso|fedramp|gdpr|private cloud|local hosting|local server|certification|air gapped); (no|without|lack|
      not|missing) (soc|soc2|iso|hipaa|fedramp|certification|accreditation|approval from|recognition|
      certificate|on prem|data residency|ugc|aicte|dec); (not|un) (recognized|recognised|accredited|certified|
      approved by ugc|aicte approved|ugc approved|dec approved); unrecognized; (recognition|accreditation|
      validity|approval) (issue|problem|concern|not); (incompatible|not compatible|not technically feasible|
      technically not|incompatibility); (it|security|infosec) (department|team|dept|blocked|vetoed|rejected|said
      no|will not) [blocked|vetoed|rejected|said|would not|did not]; legacy system; security (concern|risk|
      issue); (host~|installed|run|running|keep) ... own (server|infrastructure|data center|datacenter|premises|
      hardware); (no|against|not) [_] (cloud|saas) [allowed|policy|vendors]
    `,
    3: `technical (reasons|issue|fit|requirement); on prem; on premise; self hosted; soc 2; data residency`,
    1: `security; compatibility`,
  },
  fit_not_a_buyer: {
    4: `
      (is|still|just|college|university|phd|grad|undergrad|only|high school) student; student (doing|research~|
      project|working|writing|looking|inquiry|enquiry|assignment); (school project|homework|thesis|dissertation|
      university project|class project|academic research|academic purposes|college project|market research
      project); (job|work) (seeker|hunter|applicant|inquiry|application|enquiry); (looking|searching|asking|
      applying|wants|wanted|seeking|looks|applied) (for|a) (job|internship|employment|vacancy|career|position
      with us); (resume|cv|cover letter); (trying|wants|wanted|tried|looking|pitching|attempting|wanting|
      attempted) [to] (sell~|pitch|solicit|market|offer) [to]; (vendor|supplier|salesperson|sales person|sales
      rep|agency|recruiter) (trying|pitch~|selling|soliciting|solicitation); sales pitch; partnership request;
      solicitation; (is|was|it is|actually|from|works for) competitor [snooping|spying|fishing|research|
      checking|employee]; competitor (snooping|spying|fishing|employee|research|looking|checking|researching us|
      intel); not (buyer|business|company|eligible|qualified candidate|decision buyer|real buyer|prospect|
      potential customer|target customer|target audience|target persona|potential buyer|candidate); (ineligible|
      not eligible|non eligible|does not qualify|do not qualify|not qualify|not meeting eligibility|eligibility|
      does not have (degree|qualification|experience)|no degree|not graduated|underqualified|diploma holder);
      (personal use|individual consumer|consumer|b2c|private individual|end consumer|residential); freelancer
      looking for work; wants to be (partner|reseller|affiliate); (college|university|high school|grad|school)
      (kid|girl|guy|undergrad|researcher); (research|school|class|term|academic|college|university) paper;
      (writing|doing) (thesis|paper|assignment|dissertation)
    `,
    3: `wrong (audience|title|department); not (good lead|valid lead)`,
    2: `
      (outside|not|out) [matching] [target] (icp|profile|persona|target|ideal customer|ideal customer profile|
      target audience|target market profile); not icp; non icp; bad profile; wrong (persona|profile|target); not
      target market
    `,
    1: `recruiter; analyst; investor; journalist`,
  },
  budget_insufficient: {
    4: `
      budget [only|way] (too small|insufficient|below|under|limited|tight|low|constraint|issue|mismatch|not
      enough|does not|restrictions|limitations|problem|_ our minimum|less than); (insufficient|not enough|small|
      low|limited|tight|inadequate|lack of|lacks|lacking|lacked|short on|short of) (budget|funds|funding|money|
      cash|resources financially|capital); (can not|could not|unable|not able|cant|cannot|never) [to] (afford|
      pay|fund|arrange fees|pay fees|arrange money|spend); our minimum is; (financial|money|finance|monetary|
      cash flow|economic|cashflow) (problem|issue|constraint|difficulties|crisis|reasons|trouble|hardship|
      situation|limitations|condition|crunch); fee (problem|issue|not affordable|arrange); (unaffordable|not
      affordable|broke); (out of|beyond|over|exceeds|above|outside) (budget|means|price range|reach); (only|
      just|max|maximum|at most) [can|got|pay|spend] <number> [k] (bucks|dollars|usd|month|monthly|mo|euros|quid|
      pounds|year); budget (only|just|around|about|max) <number>; (strapped|tight|short) (for|on) (cash|money|
      funds); (can|could|able to) only (swing|manage|do|spare|spend|pay|afford|budget) _; only [can|could]
      (swing|manage|spare) _; (no|not enough|low on|short on|without) ($$|$$$); cash (strapped|poor|short)
    `,
    3: `
      (no|without|zero|not|has no|have no|do not have|does not have|did not have|never had) [enough|sufficient]
      (budget|money|funds|funding|cash|capital|means); (only|can|wants to|willing to|max) [only] (pay|spend|
      invest) [only|up to|max]; can not spend; budget only; no loan; emi not; loan (rejected|not approved);
      budget (eliminated|gone|removed|lost|zero|none|gap|concern|reasons|mismatch); (short|lack) of budget;
      (budget|money|funding) (problem|issue); [our] (min|minimum) is <number>
    `,
    1: `budget; funding; affordability; financials`,
  },
  competition_lost: {
    4: `
      (lost|lose~|went|gone|going|go|chose|chosen|selected|picked|signed|closed|bought|purchased|moved|switch~|
      stayed|sticking|staying|decided|decision|using|uses|preferred|prefers|awarded|opted|enrolled|joined|took|
      committed|already|has|have|with|evaluating|won by|implemented) [to|with|from|up|using|by|over|another|
      different] [direct|another|local|different|_] (competitor|competition|rival|another vendor|another
      provider|another company|another supplier|another solution|another product|another tool|another agency|
      another institute|another college|another university|another school|another platform|another partner|
      another brand|another dealer|another firm|another software|other vendor|other provider|other institute|
      other college|other university|other company|other brand|other supplier|different vendor|different
      provider|different solution|different supplier|different tool|someone else|somebody else|elsewhere|others|
      other course elsewhere|another crm|another option|alternative|other solution|another agent); (chose|
      bought|purchased|went|enrolled|joined|took admission|signed up|found|got|gone|taken admission|admitted|
      subscribed|placed order|ordered|admission taken) (elsewhere|somewhere else|with someone else|from another|
      from other|with other|another|other) [vendor|institute|college|university|company|provider|_]; took
      admission in [_]; (went|gone|going|go|signed|stayed|sticking|closed|moved forward|partnered|moving
      forward|proceeding|decided to go) with (another|other|different|<supplier>|alternative|their|the|in house|
      inhouse|open source|free); (build~|built|develop~|doing|do|did|solve~|handle|done|created|make|made) [own|
      something|everything] [own|internally] (in house|inhouse|internally|themselves|own solution|own tool|own
      system|own product|own); (in house|internal|inhouse|homegrown|diy) (solution|build|development|tool|
      system); in house; diy; (competitor|competition|rival) (won|chosen|selected|offered|had|beat|was|got|
      undercut|already|signed|is cheaper|has|incumbent); already (bought|purchased|signed|chose|selected|using
      a|using another|use|went|implemented|decided on|joined|enrolled elsewhere|taken admission|ordered|got|
      resolved|have a solution|solved); switched to _; incumbent (won|vendor|retained); already (taking|buying|
      getting|availing|sourcing|purchasing|tied up|associated) [service] (from|with|by) [_]; (competitor|
      competition) [with] (better|cheaper|lower|existing); (beat|undercut|outbid|lost) (by|to) [cheaper|bigger|
      larger|local|smaller|_] <competitor>
    `,
    3: `
      lost to _; lost against _; went with _; signed with _; chose _; (bought|purchased) from _; selected _;
      picked _; opted for _; moved to _ instead; (enrolled|joined) (in|at) _; stayed with _; sticking with _;
      [already] using _; use _ already; gone with _; admission in other; (implementing|implemented|migrating to|
      going ahead with|went ahead with|proceeded with) _; awarded to _; (with|to|by|from|using|against|over to|
      towards) <competitor>
    `,
    1: `inhouse; <competitor>; incumbent`,
  },
};
