/** Generated from openapi.json by generate.mjs. Do not edit. */
export interface paths {
    "/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leads
         * @description A page of leads, newest first unless `sort` says otherwise: `-score` best first, `lastEventAt` longest silent first, `dueAt` most urgent first. `from` and `to` are about `submittedAt`, or about the date that `on` names; a date means the start of that day in the programme's zone, and `to` itself is left out. `decision`, `decisionReason`, `ended`, `response` and `currency` tell apart what the figures of a comparison count, `managerId`, `partnerType`, `tier`, `region` and `without` whose leads they are. `assignee` is the `userId` of the last `assigned`. `q` looks in company, domain, external id and reference.
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * Submit a lead
         * @description Takes in one lead of a partner, scores it and says whether somebody has sent it before. A key that is bound to a partner may leave `partnerId` out. A duplicate is recorded too: `duplicate.verdict` says what it is.
         */
        post: operations["submitLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a lead is new, without submitting it
         * @description The verdict that `POST /v1/leads` would give to the same body: by tax id, company domain, e-mail address and phone number. Nothing of the lead is kept; that somebody asked is in the audit log. A partner may ask 60 times an hour.
         */
        post: operations["checkLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lead
         * @description One lead with its company, contacts and score. `ETag` names its version.
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what is known of a lead
         * @description Changes company and people. A field that is left out stays as it is, `null` removes it; `contacts` and `attributes` are replaced as a whole. A partner may correct its lead while it is submitted or accepted, and once it was asked for something (`informationRequested`), that alone. Whoever adds an identity that belongs to somebody else's lead is told so in `duplicate`.
         */
        patch: operations["correctLead"];
        trace?: never;
    };
    "/v1/leads/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lead's history
         * @description All events of the lead, oldest first. A partner does not see what was noted for the programme alone.
         */
        get: operations["listLeadEvents"];
        put?: never;
        /**
         * Say what happened to a lead
         * @description Adds one event to the lead's history and moves the lead accordingly. Steps forward may be skipped; anything else that the lifecycle does not allow is answered with the events that are possible. An end (`disqualified`, `lost`) wants a reason, one sentence for the partner, and the evidence that the reason asks for; the reason may be one of the programme's own. A key that is bound to a partner may send `corrected` and `noted`.
         */
        post: operations["recordLeadEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a lead's score is made of
         * @description The latest score with the points of each rule, what is unknown of the lead, what would raise the score, and the version of the rules. The parts add up exactly. Where a learnt model has proved that it helps, `probability` says how likely such a lead is won.
         */
        get: operations["getLeadScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}/protection-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a lead for its partner somewhat longer
         * @description Extends the protection by the programme's setting, 30 days by default: once, and while it still runs.
         */
        post: operations["extendLeadProtection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}/influences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that another partner helped with a lead
         * @description It is shown to the programme and counted nowhere: the credit stays with the lead's own partner.
         */
        post: operations["addLeadInfluence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what waits, and for how long
         * @description Every lead that is being worked, the most urgent first; with `order=queue` as they should be taken up: what is late or due within four hours, then everything else, the best score first in both. With its age, the working hours left until our next promise falls due, and whether it is proposed for closing. `stages` counts what the filter leaves, over all pages.
         */
        get: operations["listAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a lead's personal data everywhere
         * @description Names, addresses, numbers, notes, sentences and scores' explanations go, also out of letters that have not been sent; stages, dates, reasons and amounts stay, so that every count stays too. It is carried out within minutes, cannot be taken back, and leaves the lead unreadable for everyone. `Location` names where to see how far it has come.
         */
        post: operations["eraseLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far an erasure has come
         * @description What it has emptied, and which partners had received what about the lead before.
         */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whom the vendor works with already
         * @description Companies that the vendor works itself (`owned`) or has as a customer (`customer`), by tax id, domain, e-mail address or phone number; at most 1000 at once. Only hashes are kept. A partner who sends such a lead gets the verdict `vendor_already_owns` or `existing_customer`. Sending the same company again replaces what was said of it.
         */
        post: operations["putAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description A page of partners by name; archived ones are left out. A partner's own key sees that partner alone.
         */
        get: operations["listPartners"];
        put?: never;
        /**
         * Add a partner
         * @description Adds a partner with the people who read its digest. What is left out follows the programme.
         */
        post: operations["createPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner
         * @description One partner with its contacts and the dated history of its stages.
         */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a partner
         * @description A field that is left out stays as it is, `null` removes it. A new `stage` is dated in the history; `offboarding` wants a `churnReason`. `isArchived` takes a partner out of lists and letters: its history stays, and leads that are still sent in its name go to `successorId`.
         */
        patch: operations["updatePartner"];
        trace?: never;
    };
    "/v1/partners/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's people
         * @description All of them, oldest first: a partner has at most fifty.
         */
        get: operations["listPartnerContacts"];
        put?: never;
        /**
         * Add a person at a partner
         * @description Who it is, in which language, zone and rhythm it is written to, and on what grounds. `legalBasis: "consent"` wants `consentSource`, and takes `consentedAt` as now when it is left out.
         */
        post: operations["addPartnerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a person at a partner
         * @description What is known of the person is deleted; letters that were sent stay as they are.
         */
        delete: operations["removePartnerContact"];
        options?: never;
        head?: never;
        /**
         * Change a person at a partner
         * @description A field that is left out stays as it is, `null` removes it.
         */
        patch: operations["updatePartnerContact"];
        trace?: never;
    };
    "/v1/partners/{id}/contacts/{contactId}/pace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose how often a person gets the letter
         * @description For the partner itself, and for who manages it. `paused` holds the letters back until another pace is chosen; what cannot wait still comes. Who has unsubscribed is written to again only by the link of a letter.
         */
        put: operations["chooseLetterPace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's goals
         * @description Each with how it stands by the pace of working hours, the latest period first.
         */
        get: operations["listPartnerGoals"];
        put?: never;
        /**
         * Set a goal for a partner
         * @description For a period of whole days from `from` to the day before `to`, in the programme's zone. Revenue has a currency, a rate lies above 0 to 1.
         */
        post: operations["setPartnerGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give a goal up
         * @description It is shown no more.
         */
        delete: operations["withdrawPartnerGoal"];
        options?: never;
        head?: never;
        /**
         * Change a goal
         * @description Another target, or another period. What is left out stays as it is, and so does what the goal measures.
         */
        patch: operations["updatePartnerGoal"];
        trace?: never;
    };
    "/v1/partners/{id}/coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's coaching sessions
         * @description Newest first.
         */
        get: operations["listCoaching"];
        put?: never;
        /**
         * Put a coaching session on record
         * @description A role play, a script, or the review of a call. A recording is kept only with who agreed to it, when, and how we know.
         */
        post: operations["recordCoaching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/coaching/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a coaching session
         * @description A field that is left out stays as it is, `null` removes it. The audit log keeps which fields were corrected, and what the session was about before.
         */
        patch: operations["correctCoaching"];
        trace?: never;
    };
    "/v1/coaching-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure what coaching did
         * @description Whether a reason became rarer in the eight weeks after letters were about it, against the eight before. `helped` where the 95 % interval of the difference is below 0, from ten ended leads on either side. Partners are coached when a reason is frequent, so some of it would have become rarer by itself.
         */
        get: operations["measureCoaching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hold-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure what the letters do
         * @description Partners who get their letters against the share that `settings.holdOut` keeps from them for some weeks. Who is held out is drawn by id, so that the two sides differ by chance alone. Each partner counts once, those that were there and could be written to when it began. Notices go to everybody.
         */
        get: operations["showHoldOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcome-delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure how soon partners are told
         * @description How long it takes from an outcome (qualified, disqualified, won, lost) until the first letter that told the partner left: the notice that named it, or the first digest that counted it. Of the last 90 days unless `from` and `to` say otherwise, of all partners together and of each. That somebody opened a letter or a page is stored nowhere and does not count.
         */
        get: operations["measureInforming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's checkpoints
         * @description With agenda and actions, the latest first. `agendaLines` is in the language of Accept-Language.
         */
        get: operations["listCheckpoints"];
        put?: never;
        /**
         * Plan a checkpoint
         * @description Beside those that the rhythm of the tier plans. The agenda is made from the data 48 hours before.
         */
        post: operations["planCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/checkpoints/{checkpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move a checkpoint, or say what became of it
         * @description Done or not done, with notes. An agenda that was made for another day is made anew.
         */
        patch: operations["updateCheckpoint"];
        trace?: never;
    };
    "/v1/partners/{id}/checkpoints/{checkpointId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down who does what until when
         * @description An action has one owner, ours or the partner's, and a date.
         */
        post: operations["addAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/checkpoints/{checkpointId}/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an action
         * @description Or say that it is done, or not after all.
         */
        patch: operations["updateAction"];
        trace?: never;
    };
    "/v1/partner-lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure how partners develop
         * @description Each of the ten stages: how many partners, how many go on, and how long it takes.
         */
        get: operations["getPartnerLifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a partner has reached
         * @description Milestones and badges, each once, with the numbers that they rest on.
         */
        get: operations["listRecognitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/recognitions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree to be mentioned, or take that back
         * @description Nothing that a partner has reached is spoken of in public without its consent.
         */
        put: operations["consentToMention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the inbox
         * @description Questions, suggestions, new information and disputes, newest first; `sort=dueAt` puts the most urgent first. A partner sees its own.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Ask, suggest, or add information
         * @description For a partner, about one of its leads or in general. Its answer is promised within the programme's working days. Whoever is not the partner says for which partner.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a message
         * @description Once. A suggestion can be `adopted`; `weDid` then says in one sentence what was done, and partners read it in their digest. A dispute is decided instead.
         */
        post: operations["answerMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure the answers
         * @description How quickly messages of each kind are answered, with those that still wait, and how many were resolved. By when they were sent.
         */
        get: operations["measureMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disagree with how a lead ended
         * @description Once for each end of a lead. Somebody else than the person who ended it decides within the programme's working days (five unless set otherwise).
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description Newest first. A partner sees its own.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dispute under review
         * @description With `informationAsked` we wait for the partner: our clock stands still, and after ten days without an answer the dispute expires.
         */
        post: operations["reviewDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give what was asked about a dispute
         * @description The answer to `informationAsked`; our clock goes on.
         */
        post: operations["informDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute
         * @description Not by the person who ended the lead (a system that calls with a key sees to that itself); once past the deadline, among people, by an admin. `overturned` counts the end anew as of its own date: with a `reason` the lead stays ended for that one; with a `stage`, or where it was before, it goes on.
         */
        post: operations["decideDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dispute back
         * @description The end stands, and is not disputed a second time.
         */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispute-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure the disputes
         * @description How often an end did not stand, by who had ended the lead and for what reason.
         */
        get: operations["measureDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was answered
         * @description Recommendation (NPS), satisfaction by topic (CSAT) and the leads' own voice, by the date of the answer, each with its interval.
         */
        get: operations["getSurveyResults"];
        put?: never;
        /**
         * Ask one person one question
         * @description A partner's contact (`nps` twice a year at most, `csat` by topic) or a lead (`lead_voice`, once, after the first talk or the end). One question a person in 30 days; whoever wants none gets none. The answer is a page without sign-in.
         */
        post: operations["inviteToSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the question behind a survey link
         * @description A page in the reader's language. Opening it answers nothing, however often mail scanners do.
         */
        get: operations["showSurvey"];
        put?: never;
        /**
         * Answer a survey, or ask to be asked no more
         * @description The form of the page: `action=answer` with `score` and what else the page asks, or `action=stop`. Once; never a redirect.
         */
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the materials
         * @description The versions in force, by key and locale.
         */
        get: operations["listMaterials"];
        /**
         * Publish a material
         * @description A link to a playbook, script, pitch or comparison sheet as the next version of its `key` and `locale`; the same once more changes nothing. `isWithdrawn` takes it out of the list.
         */
        put: operations["putMaterial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the profile
         * @description The one in force first, each with what it changed in plain words.
         */
        get: operations["listProfiles"];
        put?: never;
        /**
         * Publish a version of the profile
         * @description Whom the programme looks for, with leads as examples for and against; of these only industry, size, place and reason are kept. `changes` is in the language of Accept-Language.
         */
        post: operations["publishProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/profile-fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a partner's last leads under the profile
         * @description Its last twenty leads: what of the profile in force each has, misses, or does not say.
         */
        get: operations["getProfileFit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure a partner
         * @description The partner's figures over a period: from its first lead until now unless `from` and `to` say otherwise. A date means the start of that day in the programme's zone; `to` itself is left out. Every estimate says how many leads it rests on, and why where it has no value. With `explain=true` every figure says where its leads are listed.
         */
        get: operations["getPartnerMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare partners, channels, managers, types, tiers or regions
         * @description Everybody's figures over one period, with what luck explains taken out: `verdict` says who is really above or below the others. `measure` chooses the rate that is judged and ranked, `conversion` by date of submission or `qualityRate` by date of decision. A date means the start of that day in the programme's zone; `to` itself is left out. A partner's manager, type, tier and region are those of today. A channel manager compares the partners in its care. With `explain=true` every figure says where its leads are listed.
         */
        get: operations["getComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how the leads of each month mature
         * @description By month of submission: the share decided, or won, so many days after submission. Months of different age can be compared at the same age; what a young month will come to is estimated from how fast the others went. A channel manager sees the leads of partners in care.
         */
        get: operations["measureCohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trend-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what clearly changed last week, and with whom
         * @description The last complete week of each partner against the four before: leads sent, quality rate, conversion of the leads that matured, and the wait for our first attempt. All partners and metrics are screened together, so that what is listed is news and not luck. A channel manager sees partners in care.
         */
        get: operations["listTrendAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manager-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who needs help with what
         * @description The week's page for whoever looks after partners: those who need somebody most first, each with what for. From the same facts as the partners' own letters; a channel manager sees partners in care alone.
         */
        get: operations["showManagerSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is usual in the market
         * @description The market's figures, for the programme as a whole and by channel, as `PUT` set them.
         */
        get: operations["getBenchmarks"];
        /**
         * Say what is usual in the market
         * @description Replaces the market's figures, for the programme as a whole and by channel. Comparisons show them beside the programme's own; they judge nobody.
         */
        put: operations["putBenchmarks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reasons for which a lead may end
         * @description The whole catalogue in the programme's words, and the programme's own reasons after it; archived ones are marked. Without `locale`, `Accept-Language` decides.
         */
        get: operations["listReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reasons/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say a reason in the programme's own words
         * @description Labels, weight and an extra question for a reason of the catalogue, or a reason of the programme's own, which counts as one of the catalogue (`canonicalCode`) in every figure. Replaces what was said before. Archive with `isActive: false`: leads that ended for it keep it. A changed weight holds for past periods too; letters that were sent do not change.
         */
        put: operations["putReason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description The files that were sent, the newest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Bring leads in from a CSV file
         * @description Takes the file and queues it; `GET /v1/imports/{id}` follows it. A file of up to 8 MiB is read to its end first: what is wrong with it as a whole is answered at once, and a dry run gives its report. Encoding, delimiter, decimal sign and order of dates are found out or asked for, never guessed. Sent again, a file adds nothing twice.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow an import
         * @description Its state, how far it is, and its report.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what could not be read
         * @description Every row that was skipped or needed a remark, with its line, its column and the cause. What the cells held is not kept: open the line in the file. Without `locale`, `Accept-Language` decides, then the programme.
         */
        get: operations["downloadImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lost reasons that a person must decide
         * @description The texts of the import from which no reason follows clearly, each once, with how many of its leads still wait.
         */
        get: operations["listImportReview"];
        put?: never;
        /**
         * Decide lost reasons by their text
         * @description Gives every lead of the import that waits with one of these texts its reason, as a change of reason dated now. One request settles up to 2,000 leads: send it again while `stillWaiting` is above 0. A lead that has its reason is left alone.
         */
        post: operations["settleImportReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the maps that the programme keeps
         * @description By name. The ready maps (`bitrix24`, `hubspot`, `pipedrive`, `rdstation`, `salesforce`) are not among them; they are always there.
         */
        get: operations["listImportMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-maps/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a map under a name
         * @description Checks the map and keeps it, in place of the one that had the name. `POST /v1/imports?map=name` uses it.
         */
        put: operations["saveImportMap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/leads.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download leads as a CSV
         * @description The leads that `GET /v1/leads` with the same filter lists, the oldest first, for a spreadsheet or for an import. The columns are named after the fields of an import. Where the language writes a decimal comma, semicolons part the columns; without `locale`, `Accept-Language` decides, then the programme. A cell that a spreadsheet would take for a formula has an apostrophe before it, which an import takes off again.
         */
        get: operations["exportLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules by which leads are scored
         * @description Those in force, or those of the `version` that a score names. Until a programme publishes its own, those that come with Leadback.
         */
        get: operations["getScoringRules"];
        /**
         * Publish rules
         * @description Puts a whole rule set in force: leads are scored by it from now on, and those that are being worked are scored anew within a minute or so (`rescoring`). Earlier versions are kept, so that every score can be explained. `POST /v1/scoring/preview` shows beforehand what would change. A condition is `{field, op, value}`, or `{all: []}`, `{any: []}` or `{not}` of conditions; what one `all` asks about `contacts.…` it asks of the same contact.
         */
        put: operations["publishScoringRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what rules would change
         * @description Scores the newest leads by a draft, as they are known now, beside the rules in force. Stores nothing.
         */
        post: operations["previewScoringRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how well the learnt model does
         * @description The models that were trained, newest first: whether they may be used and why not, how well they do on leads they had not seen, and what they learnt. The first one is in force.
         */
        get: operations["listModels"];
        put?: never;
        /**
         * Learn a model from the programme's outcomes
         * @description A worker learns from the leads that have ended how likely one is won; `GET /v1/scoring/trainings/{id}` says when it is done and how well the model does. Without evidence that it helps, no lead shows a probability. One training at a time: `trainingId` of a 409 names the one under way.
         */
        post: operations["trainModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a training goes
         * @description Its state, and once it is done the model with its report.
         */
        get: operations["getTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List digests
         * @description A page of the digests as they were frozen, newest period first.
         */
        get: operations["listDigests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a digest
         * @description One digest as it was frozen: its data and its letter.
         */
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a digest's letter
         * @description The letter as mail programs show it.
         */
        get: operations["showDigestHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a digest's letter as plain text
         * @description The letter's plain-text part.
         */
        get: operations["showDigestText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a partner's digest
         * @description The letter that the partner would get for its latest finished period as of now or of `asOf`, or for the `period` that a local date is in, with a manager's `note` where one is given. Made by the code that makes the real one; nothing is stored or sent.
         */
        post: operations["previewDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to one of us
         * @description The letter that the partner would get now, with `[test]`, in its own language, before its subject, to the address of somebody who belongs to the programme: one's own when `to` is left out. At most 10 an hour; it counts for nothing and keeps no letter from being sent.
         */
        post: operations["sendTestDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices
         * @description What could not wait for the digest, one notice for each reader and day, with what it tells and where it stands; the newest day first. A channel manager sees those of its own partners.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a partner's notice
         * @description The notice that the partner's readers would get of what has happened in the last three days as of now or of `asOf`, whether they were told or not. Made by the code that makes the real one; nothing is stored or sent.
         */
        post: operations["previewNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description Those of the schedule and those that were asked for, newest first.
         */
        get: operations["listDigestRuns"];
        put?: never;
        /**
         * Start a run
         * @description Asks the worker to write and send the letters that are due now, or were at `asOf`; with `dryRun` it only says what would go out. The schedule starts runs by itself: this is for the impatient. Nobody gets a letter twice, however often it is asked for.
         */
        post: operations["startDigestRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a run
         * @description Where it stands, what holds it, and how many of its letters are where.
         */
        get: operations["getDigestRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the letters of a run
         * @description Every letter, also those that were skipped, with where it stands and why. A channel manager sees those of its own partners.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a run, or give it up
         * @description `approve` lets the letters that were held go out; more than 500 want the approval of two people or keys. `give_up` cancels every letter of the run that nobody has tried to send, for good.
         */
        post: operations["approveDigestRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a run
         * @description Nothing more of it is sent until it is resumed; the letter that is being handed over at this moment still is. Letters that wait for more than 72 hours after their day are not sent any more.
         */
        post: operations["pauseDigestRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a run
         * @description It goes on where its letters stand, within a minute.
         */
        post: operations["resumeDigestRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notes
         * @description Those that have not been taken back, newest first.
         */
        get: operations["listDigestNotes"];
        put?: never;
        /**
         * Add a note to the next letter
         * @description Signed by the partner's manager, in the next letter of one partner or, without `partnerId`, of every partner of whoever writes it. It names nobody: addresses, numbers and links are refused.
         */
        post: operations["writeDigestNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a note back
         * @description Letters that are frozen already keep it.
         */
        delete: operations["withdrawDigestNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases
         * @description Approved or not, newest first.
         */
        get: operations["listDigestCases"];
        put?: never;
        /**
         * Write a case down
         * @description A story of at most 80 words that other partners can learn from, naming nobody. Letters tell it, once to each partner, after somebody else has approved it.
         */
        post: operations["writeDigestCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest-cases/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a case
         * @description By somebody else than its writer. From then on letters tell it.
         */
        post: operations["approveDigestCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own programmes
         * @description Those that the person belongs to, all on one page; a key belongs to exactly one.
         */
        get: operations["listPrograms"];
        put?: never;
        /**
         * Open another programme
         * @description For admins. The programme is closed to everybody else; whoever opens it is its admin. The session stays where it is.
         */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the programme's settings
         * @description What the programme of the session or the key has decided, every default filled in.
         */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the programme's settings
         * @description What is left out stays as it is, `null` goes back to the default. Other hours, promises or holidays move the due times of every lead that is being worked at once; letters that are written do not change.
         */
        patch: operations["updateProgram"];
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Those that wait to be accepted, oldest first.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person
         * @description A letter with a link goes out; it works once, within seven days, and makes the person part of this programme. Inviting again replaces the role and the link.
         */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its link does nothing any more.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the programme's people
         * @description Everybody who has joined, oldest first.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List those who work leads
         * @description Administrators, channel managers and sales people by name, oldest first: to whom a lead can be `assigned`. Their addresses are in `GET /v1/people`.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a person out of the programme
         * @description Ends what the person may do here with the next request; what the person did stays. The last admin cannot be taken out.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /**
         * Give a person another role
         * @description What the person may do changes with the next request; no sign-in is needed. `partnerId` goes with the role `partner` and with no other. The last admin stays one.
         */
        patch: operations["changePersonRole"];
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what
         * @description Newest first. Every change has one entry, written in the transaction of the change; entries cannot be changed, and are kept for a year.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Newest first, those that are over among them. No key can be shown again.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description With the scopes that it needs, for the whole programme or bound to one partner, for good or until `expiresAt`. A key makes no key that may do more than itself.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an API key
         * @description Gives a new key that may do what the old one may. Both work for `overlapHours`, so that nothing stands still while the new one is put in place; then the old one ends by itself.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an API key
         * @description The next request with it is refused.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Newest first. A partner sees its own.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook
         * @description With the events that it listens to; all of them when none are named. With a partner's key, or with `partnerId`, it hears of that partner's leads alone. The address is https on the public internet.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Where it is, what it hears, and whether it works. Its secret cannot be shown again.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description With its log and whatever still waited to be sent.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Its address, its events, or whether it is on. What happens while it is off is not kept for it; what still waited when it was switched off can be replayed from its deliveries.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a webhook's secret
         * @description For `overlapHours` each delivery carries a signature of the old secret and one of the new, so that you put the new one in place when it suits you; then the old one ends by itself.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a webhook
         * @description Sends it `webhook.ping` within a second or two; its deliveries say how that went.
         */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to a webhook
         * @description Newest first, with every try and what came of it. Kept for 90 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description The same payload under the same `webhook-id`, with all its tries before it.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for an address to sign in
         * @description A page in the reader's language with one field. There are no passwords: a letter brings a link, or the company's own accounts are used where they are set up.
         */
        get: operations["showSignIn"];
        put?: never;
        /**
         * Ask for a letter with a sign-in link
         * @description Takes the form `email` (and `next`). The answer is the same whether somebody has the address or not. A letter goes out at most five times an hour to one address; one network address may ask twenty times an hour.
         */
        post: operations["requestSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the digits of the letter
         * @description For the browser that asked, when the letter is read on another device. Takes the form `code`; five tries.
         */
        post: operations["useSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page behind a sign-in link
         * @description A page with one button. Opening it changes nothing, however often mail scanners do.
         */
        get: operations["showSignInLink"];
        put?: never;
        /**
         * Sign in with a link
         * @description Uses the link up and signs in. A link that was asked for on the sign-in page works in that browser alone; an invitation, and a link that the operator made, in any.
         */
        post: operations["useSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with the company's own accounts
         * @description Goes to the OpenID Connect provider that is set up (`OIDC_ISSUER`). Whoever comes back with an address that was invited is signed in.
         */
        get: operations["beginWithAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the company's own accounts
         * @description Where the provider sends people back to: register this address there.
         */
        get: operations["finishWithAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is signed in
         * @description A page with the programmes of the person who is signed in, and the ways out.
         */
        get: operations["showAccount"];
        put?: never;
        /**
         * Choose a programme, or sign out
         * @description What the buttons of the page send: `action` is `program` (with `programId`), `sign_out` or `sign_out_everywhere`; `csrf` proves that the form is ours.
         */
        post: operations["changeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the session
         * @description Who is signed in, where, and the token that every change needs.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends this session; the next request with its cookie is refused.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the programme that the session works in
         * @description One of the person's own. Other browsers of the same person stay where they are.
         */
        post: operations["chooseProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out everywhere
         * @description Ends every session of the person, in all programmes and browsers, this one among them.
         */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page behind an unsubscribe link
         * @description A page in the reader's language with one button. Opening it changes nothing, however often mail scanners do.
         */
        get: operations["showSubscription"];
        put?: never;
        /**
         * Unsubscribe, or take that back
         * @description What mail programs send for the header List-Unsubscribe-Post (RFC 8058: `List-Unsubscribe=One-Click`), and what the page's own button sends (`action=unsubscribe` or `action=resubscribe`), as a form. A link from a notice ends the notices alone, and `action=unsubscribe_all` ends everything; `action=preferences` with `cadence`, `digestTime` and `notices=yes` chooses how often, when, and whether notices come between. Again is the same as once; never a redirect.
         */
        post: operations["changeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a letter on the web
         * @description Totals alone, for whoever has the link, for thirty days, with where to sign in. A person who is signed in and may see the partner sees the leads behind them too, each with a link to its page.
         */
        get: operations["showWebCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/a/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page behind an answer link
         * @description A page in the reader's language with one form. Opening it sends nothing, however often mail scanners do.
         */
        get: operations["showAnswer"];
        put?: never;
        /**
         * Say what an answer link is for
         * @description The form of the page: `text`, for a dispute `reason` and, where the link names no lead, `leadRef`; for a rating `useful` (`yes` or `no`) alone is enough. Once; never a redirect.
         */
        post: operations["sendAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear from Resend what became of letters
         * @description For Resend alone: its webhooks, signed with `RESEND_WEBHOOK_SECRET` over the bytes as they are sent, at most 256 KiB, at most five minutes old. A message is stored once by its `svix-id` before it is answered, and neither the addresses nor the words in it are. Letters are found by their tag `dk`; one of another installation is none of ours.
         */
        post: operations["receiveResendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process does; asks nothing else. Restart the process when it fails.
         */
        get: operations["showLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it do its work?
         * @description Asks the database. Send no requests here while it answers 503.
         */
        get: operations["showReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counters of this process
         * @description For Prometheus: requests by route pattern, method and status, their durations, and the state of the process. No personal data. Keep the path to your own network at the proxy.
         */
        get: operations["showMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the pages
         * @description The pages for people, which run in the browser. Where they are not built, a small page that says what runs here, in the reader's language.
         */
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/how-we-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how the numbers of a letter are counted
         * @description What every number of a letter means, for whoever has been sent one: each letter links here, in its own language.
         */
        get: operations["showHowWeCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the API to people
         * @description The reference, made from the same description as /openapi.json.
         */
        get: operations["showReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the API to machines
         * @description This API as OpenAPI 3.1.
         */
        get: operations["showOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SubmittedLead: {
            /** Format: uuid */
            id: string;
            /** @description How people name the lead: KTR-7QF. */
            ref: string;
            /** @description Rises with each event; the ETag is made of it. */
            version: number;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @description The id in the sender's own system. */
            externalId: string | null;
            channel: string | null;
            /** @enum {string} */
            stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
            /** @description The programme's own step between qualified and won. */
            step: string | null;
            /** @description 0..100; null while the rules know too little. */
            score: number | null;
            /** @description A1 to C3: fit A to C, engagement 1 to 3; D by a veto. */
            grade: string | null;
            /** Format: date-time */
            scoredAt: string | null;
            rulesVersion: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            contactedAt: string | null;
            /** Format: date-time */
            qualifiedAt: string | null;
            /** Format: date-time */
            disqualifiedAt: string | null;
            /** Format: date-time */
            wonAt: string | null;
            /** Format: date-time */
            lostAt: string | null;
            /**
             * Format: date-time
             * @description When the lead was first tried or spoken to.
             */
            firstAttemptAt: string | null;
            /** Format: date-time */
            firstContactAt: string | null;
            attempts: number;
            /**
             * @description Why the lead ended; see GET /v1/reasons.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** @description The programme's own reason, which counts as `reason`. */
            ownReason: string | null;
            secondaryReasons: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            /** @description Ended elsewhere without sentence or date; never an example. */
            isLegacyEnd: boolean;
            /** @description In the minor unit of the currency. */
            amountCents: number | null;
            currency: string | null;
            /** @description In the minor unit of the currency. */
            expectedAmountCents: number | null;
            expectedCurrency: string | null;
            assignedTo: string | null;
            informationRequested: {
                /** @description What the partner is asked for; nothing else can be corrected meanwhile. */
                fields: string[];
                /**
                 * Format: date-time
                 * @description Our clock stands still from here.
                 */
                since: string;
            } | null;
            /** @description When our promises fall due, counted in the programme's working hours. */
            due: {
                firstAttempt: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                decision: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                /**
                 * Format: date-time
                 * @description The sooner of what is still open; null once decided, and while the clock stands.
                 */
                nextAt: string | null;
            };
            /**
             * Format: date
             * @description The local date on which a recycled lead comes back.
             */
            reopenAt: string | null;
            /**
             * Format: date-time
             * @description Until then nobody else's submission of this lead counts.
             */
            protectedUntil: string | null;
            /**
             * Format: date-time
             * @description It is extended once at most.
             */
            protectionExtendedAt: string | null;
            /**
             * Format: uuid
             * @description The partner who owned the lead when it was accepted.
             */
            creditedPartnerId: string | null;
            /**
             * Format: date-time
             * @description Until then a win is credited to the partner.
             */
            creditedUntil: string | null;
            /** Format: date-time */
            erasedAt: string | null;
            company: {
                name: string | null;
                domain: string | null;
                taxId: string | null;
                industry: string | null;
                employees: number | null;
                /** @description In the minor unit of the currency. */
                annualRevenueCents: number | null;
                annualRevenueCurrency: string | null;
                country: string | null;
                region: string | null;
                city: string | null;
            };
            contacts: {
                name: string | null;
                email: string | null;
                phone: string | null;
                role: string | null;
                /** @enum {string} */
                buyingRole: "decision_maker" | "champion" | "influencer" | "user" | "procurement" | "it" | "legal" | "finance" | "unknown";
            }[];
            /** @enum {string|null} */
            introduction: "warm" | "informed" | "cold" | null;
            note: string | null;
            attributes: {
                [key: string]: string | number | boolean | null;
            };
            duplicate: {
                /**
                 * @description Whether somebody had sent this lead before, by tax id, company domain, e-mail address or phone number. `new`: nobody. `same_partner_resend`: the same partner, whose lead is protected or still worked. `other_partner_active`: another partner, for whom the lead is protected. `vendor_already_owns`: the programme works the company itself. `existing_customer`: the company is a customer. `recycled`: an earlier lead of it waits for its date. No lead is refused or ended for its verdict: a person decides.
                 * @enum {string}
                 */
                verdict: "new" | "same_partner_resend" | "other_partner_active" | "vendor_already_owns" | "existing_customer" | "recycled";
                /**
                 * Format: uuid
                 * @description The earlier lead, where you may see it.
                 */
                leadId?: string | null;
                /**
                 * Format: date
                 * @description The day on which the earlier lead came.
                 */
                since: string | null;
            };
            /** @description Partners who helped: shown to the programme, counted nowhere. */
            influencedBy: {
                /** Format: uuid */
                partnerId: string;
                partnerName: string;
            }[];
            /** @description What is kept as it came although it will not do what it is for, such as a phone number that is none. */
            warnings: {
                pointer: string;
                detail: string;
            }[];
        };
        Problem: {
            /**
             * Format: uri
             * @description Names the type of problem for good.
             */
            type: string;
            /** @description The type in a few words. */
            title: string;
            status: number;
            /** @description What happened this time, and what to do. */
            detail: string;
            /**
             * @description The last part of `type`, for switch statements.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "conflict" | "invalid_input" | "precondition_failed" | "limit_exceeded" | "unavailable" | "lifecycle" | "feedback" | "duplicate_external_id" | "run_under_way" | "run_given_up" | "spend_cap" | "unsigned_message" | "invalid_signature" | "invalid_cursor" | "invalid_idempotency_key" | "idempotency_in_progress" | "idempotency_key_reused" | "precondition_required" | "not_acceptable" | "request_timeout" | "misdirected_request" | "malformed_request" | "headers_too_large" | "malformed_body" | "method_not_allowed" | "body_too_large" | "unsupported_media_type" | "unsupported_file" | "unreadable_file" | "bad_import_map" | "refused_rows" | "import_running" | "internal";
            /** @description Ties the answer to our log; also in the header X-Request-Id. */
            requestId: string;
            errors?: {
                /** @description JSON pointer into the body; for queries, the parameter. */
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        LeadSubmission: {
            /** Format: uuid */
            partnerId?: string;
            externalId?: string;
            company: {
                name: string;
                domain?: string;
                taxId?: string;
                industry?: string;
                employees?: number;
                annualRevenueCents?: number;
                annualRevenueCurrency?: string;
                country?: string;
                region?: string;
                city?: string;
            };
            contacts?: {
                name?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                role?: string;
                /** @enum {string} */
                buyingRole?: "decision_maker" | "champion" | "influencer" | "user" | "procurement" | "it" | "legal" | "finance" | "unknown";
            }[];
            /** @enum {string} */
            introduction?: "warm" | "informed" | "cold";
            channel?: string;
            note?: string;
            attributes?: {
                [key: string]: string | number | boolean | null;
            };
            /** Format: date-time */
            submittedAt?: string;
        };
        LeadVerdict: {
            /**
             * @description Whether somebody had sent this lead before, by tax id, company domain, e-mail address or phone number. `new`: nobody. `same_partner_resend`: the same partner, whose lead is protected or still worked. `other_partner_active`: another partner, for whom the lead is protected. `vendor_already_owns`: the programme works the company itself. `existing_customer`: the company is a customer. `recycled`: an earlier lead of it waits for its date. No lead is refused or ended for its verdict: a person decides.
             * @enum {string}
             */
            verdict: "new" | "same_partner_resend" | "other_partner_active" | "vendor_already_owns" | "existing_customer" | "recycled";
            /**
             * Format: date
             * @description The day on which the other one came.
             */
            since: string | null;
            /** @description What was not compared because it cannot be, such as a phone number that is none. */
            warnings: {
                pointer: string;
                detail: string;
            }[];
            /**
             * Format: uuid
             * @description The earlier lead, where you may see it.
             */
            leadId?: string;
        };
        LeadCheck: {
            /** Format: uuid */
            partnerId?: string;
            externalId?: string;
            company?: {
                name?: string;
                domain?: string;
                taxId?: string;
                industry?: string;
                employees?: number;
                annualRevenueCents?: number;
                annualRevenueCurrency?: string;
                country?: string;
                region?: string;
                city?: string;
            };
            contacts?: {
                name?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                role?: string;
                /** @enum {string} */
                buyingRole?: "decision_maker" | "champion" | "influencer" | "user" | "procurement" | "it" | "legal" | "finance" | "unknown";
            }[];
            /** @enum {string} */
            introduction?: "warm" | "informed" | "cold";
            channel?: string;
            note?: string;
            attributes?: {
                [key: string]: string | number | boolean | null;
            };
            /** Format: date-time */
            submittedAt?: string;
        };
        /** @description A lead as lists show it. */
        LeadListItem: {
            /** Format: uuid */
            id: string;
            /** @description How people name the lead: KTR-7QF. */
            ref: string;
            /** @description Rises with each event; the ETag is made of it. */
            version: number;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @description The id in the sender's own system. */
            externalId: string | null;
            channel: string | null;
            /** @enum {string} */
            stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
            /** @description The programme's own step between qualified and won. */
            step: string | null;
            /** @description 0..100; null while the rules know too little. */
            score: number | null;
            /** @description A1 to C3: fit A to C, engagement 1 to 3; D by a veto. */
            grade: string | null;
            /** Format: date-time */
            scoredAt: string | null;
            rulesVersion: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            contactedAt: string | null;
            /** Format: date-time */
            qualifiedAt: string | null;
            /** Format: date-time */
            disqualifiedAt: string | null;
            /** Format: date-time */
            wonAt: string | null;
            /** Format: date-time */
            lostAt: string | null;
            /**
             * Format: date-time
             * @description When the lead was first tried or spoken to.
             */
            firstAttemptAt: string | null;
            /** Format: date-time */
            firstContactAt: string | null;
            attempts: number;
            /**
             * @description Why the lead ended; see GET /v1/reasons.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** @description The programme's own reason, which counts as `reason`. */
            ownReason: string | null;
            secondaryReasons: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            /** @description Ended elsewhere without sentence or date; never an example. */
            isLegacyEnd: boolean;
            /** @description In the minor unit of the currency. */
            amountCents: number | null;
            currency: string | null;
            /** @description In the minor unit of the currency. */
            expectedAmountCents: number | null;
            expectedCurrency: string | null;
            assignedTo: string | null;
            informationRequested: {
                /** @description What the partner is asked for; nothing else can be corrected meanwhile. */
                fields: string[];
                /**
                 * Format: date-time
                 * @description Our clock stands still from here.
                 */
                since: string;
            } | null;
            /** @description When our promises fall due, counted in the programme's working hours. */
            due: {
                firstAttempt: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                decision: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                /**
                 * Format: date-time
                 * @description The sooner of what is still open; null once decided, and while the clock stands.
                 */
                nextAt: string | null;
            };
            /**
             * Format: date
             * @description The local date on which a recycled lead comes back.
             */
            reopenAt: string | null;
            /**
             * Format: date-time
             * @description Until then nobody else's submission of this lead counts.
             */
            protectedUntil: string | null;
            /**
             * Format: date-time
             * @description It is extended once at most.
             */
            protectionExtendedAt: string | null;
            /**
             * Format: uuid
             * @description The partner who owned the lead when it was accepted.
             */
            creditedPartnerId: string | null;
            /**
             * Format: date-time
             * @description Until then a win is credited to the partner.
             */
            creditedUntil: string | null;
            /** Format: date-time */
            erasedAt: string | null;
            companyName: string | null;
            /** @description What the partner was told last, where it still holds; null: nothing, or the lead is open again. */
            sentence: string | null;
        };
        Lead: {
            /** Format: uuid */
            id: string;
            /** @description How people name the lead: KTR-7QF. */
            ref: string;
            /** @description Rises with each event; the ETag is made of it. */
            version: number;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @description The id in the sender's own system. */
            externalId: string | null;
            channel: string | null;
            /** @enum {string} */
            stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
            /** @description The programme's own step between qualified and won. */
            step: string | null;
            /** @description 0..100; null while the rules know too little. */
            score: number | null;
            /** @description A1 to C3: fit A to C, engagement 1 to 3; D by a veto. */
            grade: string | null;
            /** Format: date-time */
            scoredAt: string | null;
            rulesVersion: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            contactedAt: string | null;
            /** Format: date-time */
            qualifiedAt: string | null;
            /** Format: date-time */
            disqualifiedAt: string | null;
            /** Format: date-time */
            wonAt: string | null;
            /** Format: date-time */
            lostAt: string | null;
            /**
             * Format: date-time
             * @description When the lead was first tried or spoken to.
             */
            firstAttemptAt: string | null;
            /** Format: date-time */
            firstContactAt: string | null;
            attempts: number;
            /**
             * @description Why the lead ended; see GET /v1/reasons.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** @description The programme's own reason, which counts as `reason`. */
            ownReason: string | null;
            secondaryReasons: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            /** @description Ended elsewhere without sentence or date; never an example. */
            isLegacyEnd: boolean;
            /** @description In the minor unit of the currency. */
            amountCents: number | null;
            currency: string | null;
            /** @description In the minor unit of the currency. */
            expectedAmountCents: number | null;
            expectedCurrency: string | null;
            assignedTo: string | null;
            informationRequested: {
                /** @description What the partner is asked for; nothing else can be corrected meanwhile. */
                fields: string[];
                /**
                 * Format: date-time
                 * @description Our clock stands still from here.
                 */
                since: string;
            } | null;
            /** @description When our promises fall due, counted in the programme's working hours. */
            due: {
                firstAttempt: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                decision: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                /**
                 * Format: date-time
                 * @description The sooner of what is still open; null once decided, and while the clock stands.
                 */
                nextAt: string | null;
            };
            /**
             * Format: date
             * @description The local date on which a recycled lead comes back.
             */
            reopenAt: string | null;
            /**
             * Format: date-time
             * @description Until then nobody else's submission of this lead counts.
             */
            protectedUntil: string | null;
            /**
             * Format: date-time
             * @description It is extended once at most.
             */
            protectionExtendedAt: string | null;
            /**
             * Format: uuid
             * @description The partner who owned the lead when it was accepted.
             */
            creditedPartnerId: string | null;
            /**
             * Format: date-time
             * @description Until then a win is credited to the partner.
             */
            creditedUntil: string | null;
            /** Format: date-time */
            erasedAt: string | null;
            company: {
                name: string | null;
                domain: string | null;
                taxId: string | null;
                industry: string | null;
                employees: number | null;
                /** @description In the minor unit of the currency. */
                annualRevenueCents: number | null;
                annualRevenueCurrency: string | null;
                country: string | null;
                region: string | null;
                city: string | null;
            };
            contacts: {
                name: string | null;
                email: string | null;
                phone: string | null;
                role: string | null;
                /** @enum {string} */
                buyingRole: "decision_maker" | "champion" | "influencer" | "user" | "procurement" | "it" | "legal" | "finance" | "unknown";
            }[];
            /** @enum {string|null} */
            introduction: "warm" | "informed" | "cold" | null;
            note: string | null;
            attributes: {
                [key: string]: string | number | boolean | null;
            };
            duplicate: {
                /**
                 * @description Whether somebody had sent this lead before, by tax id, company domain, e-mail address or phone number. `new`: nobody. `same_partner_resend`: the same partner, whose lead is protected or still worked. `other_partner_active`: another partner, for whom the lead is protected. `vendor_already_owns`: the programme works the company itself. `existing_customer`: the company is a customer. `recycled`: an earlier lead of it waits for its date. No lead is refused or ended for its verdict: a person decides.
                 * @enum {string}
                 */
                verdict: "new" | "same_partner_resend" | "other_partner_active" | "vendor_already_owns" | "existing_customer" | "recycled";
                /**
                 * Format: uuid
                 * @description The earlier lead, where you may see it.
                 */
                leadId?: string | null;
                /**
                 * Format: date
                 * @description The day on which the earlier lead came.
                 */
                since: string | null;
            };
            /** @description Partners who helped: shown to the programme, counted nowhere. */
            influencedBy: {
                /** Format: uuid */
                partnerId: string;
                partnerName: string;
            }[];
        };
        LeadCorrection: {
            company?: {
                name?: string;
                domain?: string | null;
                taxId?: string | null;
                industry?: string | null;
                employees?: number | null;
                annualRevenueCents?: number | null;
                annualRevenueCurrency?: string | null;
                country?: string | null;
                region?: string | null;
                city?: string | null;
            };
            contacts?: {
                name?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                role?: string;
                /** @enum {string} */
                buyingRole?: "decision_maker" | "champion" | "influencer" | "user" | "procurement" | "it" | "legal" | "finance" | "unknown";
            }[];
            /** @enum {string|null} */
            introduction?: "warm" | "informed" | "cold" | null;
            note?: string | null;
            attributes?: {
                [key: string]: string | number | boolean | null;
            };
        };
        LeadEvent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId: string;
            sequence: number;
            /** @description One of submitted, information_requested, corrected, accepted, assigned, attempted, contacted, qualified, advanced, disqualified, won, lost, recycled, reopened, reason_changed, noted, engaged, erased. */
            type: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Came in with a history from elsewhere. */
            isBackfilled: boolean;
            /** @description What the type carries: codes, numbers, instants. */
            data: {
                [key: string]: unknown;
            };
            /** @description What the partner is told. */
            sentence: string | null;
            evidence: {
                [key: string]: unknown;
            } | null;
            note: string | null;
            /** @description Never shown to a partner. */
            privateNote: string | null;
        };
        LeadEventInput: {
            /** @enum {string} */
            type: "information_requested";
            /** Format: date-time */
            occurredAt?: string;
            fields: string[];
        } | {
            /** @enum {string} */
            type: "corrected";
            /** Format: date-time */
            occurredAt?: string;
            fields: string[];
        } | {
            /** @enum {string} */
            type: "accepted";
            /** Format: date-time */
            occurredAt?: string;
        } | {
            /** @enum {string} */
            type: "assigned";
            /** Format: date-time */
            occurredAt?: string;
            userId: string;
        } | {
            /** @enum {string} */
            type: "attempted";
            /** Format: date-time */
            occurredAt?: string;
            channel: string;
        } | {
            /** @enum {string} */
            type: "contacted";
            /** Format: date-time */
            occurredAt?: string;
            channel: string;
            objections?: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            interest?: number;
        } | {
            /** @enum {string} */
            type: "qualified";
            /** Format: date-time */
            occurredAt?: string;
            positives?: ("good_decision_maker" | "good_clear_pain" | "good_warm_intro" | "good_complete_data" | "good_timing_trigger")[];
            sentence?: string;
        } | {
            /** @enum {string} */
            type: "advanced";
            /** Format: date-time */
            occurredAt?: string;
            step: string;
            expectedAmountCents?: number;
            currency?: string;
        } | {
            /** @enum {string} */
            type: "disqualified";
            /** Format: date-time */
            occurredAt?: string;
            reason: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other") | string;
            sentence: string;
            evidence?: {
                observed?: number | string;
                expected?: number | string;
                /** Format: date */
                date?: string;
                ref?: string;
                attempts?: number;
                text?: string;
            };
            secondaryReasons?: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            privateNote?: string;
        } | {
            /** @enum {string} */
            type: "won";
            /** Format: date-time */
            occurredAt?: string;
            amountCents: number;
            currency: string;
            positives?: ("good_decision_maker" | "good_clear_pain" | "good_warm_intro" | "good_complete_data" | "good_timing_trigger")[];
            sentence?: string;
        } | {
            /** @enum {string} */
            type: "lost";
            /** Format: date-time */
            occurredAt?: string;
            reason: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other") | string;
            sentence: string;
            evidence?: {
                observed?: number | string;
                expected?: number | string;
                /** Format: date */
                date?: string;
                ref?: string;
                attempts?: number;
                text?: string;
            };
            secondaryReasons?: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            privateNote?: string;
        } | {
            /** @enum {string} */
            type: "recycled";
            /** Format: date-time */
            occurredAt?: string;
            reopenAt: string;
        } | {
            /** @enum {string} */
            type: "reopened";
            /** Format: date-time */
            occurredAt?: string;
            /** @enum {string} */
            cause?: "mistake";
        } | {
            /** @enum {string} */
            type: "reason_changed";
            /** Format: date-time */
            occurredAt?: string;
            reason: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other") | string;
            sentence?: string;
            evidence?: {
                observed?: number | string;
                expected?: number | string;
                /** Format: date */
                date?: string;
                ref?: string;
                attempts?: number;
                text?: string;
            };
            secondaryReasons?: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
        } | {
            /** @enum {string} */
            type: "noted";
            /** Format: date-time */
            occurredAt?: string;
            text: string;
            /** @enum {string} */
            visibility: "internal" | "partner";
        } | {
            /** @enum {string} */
            type: "engaged";
            /** Format: date-time */
            occurredAt?: string;
            signal: string;
            id: string;
        };
        LeadScore: {
            /** Format: uuid */
            leadId: string;
            /** Format: date-time */
            scoredAt: string;
            /** @description The mean of both sides, or the only one that can tell leads apart. */
            score: number | null;
            fit: components["schemas"]["ScoreSide"];
            engagement: components["schemas"]["ScoreSide"];
            /** @description A1 to C3; D by a veto. */
            grade: string | null;
            /** @description Rules that gave no points because these fields are missing. */
            unknown: {
                ruleId: string;
                fields: string[];
            }[];
            vetoes: string[];
            ignoredEvents: {
                id: string;
                /** @enum {string} */
                cause: "in_the_future" | "no_instant";
            }[];
            rulesVersion: string;
            /**
             * @description Why there is no score.
             * @enum {string}
             */
            reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            /** @description What would raise the score, the least effort first; at most five. */
            counterfactuals: components["schemas"]["Counterfactual"][];
            /** @description How likely a lead like this is won; a number of its own, no part of the score. Null until a learnt model has proved that it helps. */
            probability: number | null;
            model: components["schemas"]["ModelExplanation"];
        };
        /** @description `offset` + `scale` × the sum of points is the score, exactly. */
        ScoreSide: {
            score: number | null;
            contributions: {
                /** @description A rule, or `$clamp` or `$veto` for what is none. */
                ruleId: string;
                /** @description The rule in words, in the language that was asked for; null for what is no rule. */
                label: string | null;
                points: number;
            }[];
            scale: number;
            offset: number;
            /**
             * @description Why there is no score.
             * @enum {string}
             */
            reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
        };
        /** @description One thing that a person can still find out or bring about, and the score it leads to. */
        Counterfactual: {
            /** @description The same in words, in the language that was asked for. */
            text: string;
            change: {
                field: string;
                /** @description The value, or `given` where any will do. */
                to: string | number | boolean;
                /** @description What else must hold, such as a person's buying role. */
                params: {
                    [key: string]: string | number | boolean;
                };
            };
            score: {
                from: number;
                to: number;
            };
            grade: {
                from: string | null;
                to: string | null;
            };
            /** @description 1 is a line to fill in, 5 is weeks of work. */
            effort: number;
            /** @enum {string} */
            messageKey: "decision_maker" | "decision_maker_phone" | "inside_support" | "contact_phone" | "contact_email" | "contact_role" | "introduction_warm" | "introduction_informed" | "company_tax_id" | "company_industry" | "company_domain" | "meeting_booked" | "rule";
            ruleId: string;
        };
        /** @description The learnt model that gave the probability, and why. */
        ModelExplanation: {
            version: number;
            /** Format: date-time */
            trainedAt: string;
            /** @description Share won among the leads learnt from. */
            baseRate: number | null;
            /** @description The average lead's log-odds. */
            baseLogit: number | null;
            /** @description `baseLogit` + the sum of `logit` is the log-odds of the probability, before it is kept within 0.005 and 0.995. */
            contributions: {
                feature: string;
                /** @description As known when the lead was handed over; null when missing. */
                value: string | number | boolean | null;
                logit: number;
            }[];
        } | null;
        LeadInfluence: {
            /** Format: uuid */
            partnerId: string;
        };
        AgeingLead: {
            /** Format: uuid */
            id: string;
            /** @description How people name the lead: KTR-7QF. */
            ref: string;
            /** @description Rises with each event; the ETag is made of it. */
            version: number;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @description The id in the sender's own system. */
            externalId: string | null;
            channel: string | null;
            /** @enum {string} */
            stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
            /** @description The programme's own step between qualified and won. */
            step: string | null;
            /** @description 0..100; null while the rules know too little. */
            score: number | null;
            /** @description A1 to C3: fit A to C, engagement 1 to 3; D by a veto. */
            grade: string | null;
            /** Format: date-time */
            scoredAt: string | null;
            rulesVersion: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            contactedAt: string | null;
            /** Format: date-time */
            qualifiedAt: string | null;
            /** Format: date-time */
            disqualifiedAt: string | null;
            /** Format: date-time */
            wonAt: string | null;
            /** Format: date-time */
            lostAt: string | null;
            /**
             * Format: date-time
             * @description When the lead was first tried or spoken to.
             */
            firstAttemptAt: string | null;
            /** Format: date-time */
            firstContactAt: string | null;
            attempts: number;
            /**
             * @description Why the lead ended; see GET /v1/reasons.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** @description The programme's own reason, which counts as `reason`. */
            ownReason: string | null;
            secondaryReasons: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            /** @description Ended elsewhere without sentence or date; never an example. */
            isLegacyEnd: boolean;
            /** @description In the minor unit of the currency. */
            amountCents: number | null;
            currency: string | null;
            /** @description In the minor unit of the currency. */
            expectedAmountCents: number | null;
            expectedCurrency: string | null;
            assignedTo: string | null;
            informationRequested: {
                /** @description What the partner is asked for; nothing else can be corrected meanwhile. */
                fields: string[];
                /**
                 * Format: date-time
                 * @description Our clock stands still from here.
                 */
                since: string;
            } | null;
            /** @description When our promises fall due, counted in the programme's working hours. */
            due: {
                firstAttempt: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                decision: {
                    /**
                     * Format: date-time
                     * @description Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.
                     */
                    dueAt: string | null;
                    /** Format: date-time */
                    doneAt: string | null;
                };
                /**
                 * Format: date-time
                 * @description The sooner of what is still open; null once decided, and while the clock stands.
                 */
                nextAt: string | null;
            };
            /**
             * Format: date
             * @description The local date on which a recycled lead comes back.
             */
            reopenAt: string | null;
            /**
             * Format: date-time
             * @description Until then nobody else's submission of this lead counts.
             */
            protectedUntil: string | null;
            /**
             * Format: date-time
             * @description It is extended once at most.
             */
            protectionExtendedAt: string | null;
            /**
             * Format: uuid
             * @description The partner who owned the lead when it was accepted.
             */
            creditedPartnerId: string | null;
            /**
             * Format: date-time
             * @description Until then a win is credited to the partner.
             */
            creditedUntil: string | null;
            /** Format: date-time */
            erasedAt: string | null;
            companyName: string | null;
            ageing: {
                /** @description Days since the submission. */
                ageDays: number;
                /** @description Days since anything happened. */
                silentDays: number;
                /** @description Working hours until the next promise falls due; below 0 when it is broken, null when none runs. */
                businessHoursLeft: number | null;
                isLate: boolean;
                /** @description Late, or due within four hours. */
                isPressing: boolean;
                /** @description Our clock stands still until the partner answers. */
                isWaitingForPartner: boolean;
                /** @description After 60 days without an event: the end that a person may confirm. Nothing closes by itself. */
                proposedClosing: {
                    /** @enum {string} */
                    reason: "no_response" | "vendor_capacity";
                    silentDays: number;
                } | null;
            };
            /** @description Promises that have been broken, also when kept later. */
            breaches: ("first_attempt" | "decision")[];
        };
        Erasure: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId: string;
            /** @enum {string} */
            state: "requested" | "done";
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Rows that were emptied, by what they are. */
            counts: {
                [key: string]: number;
            };
            /** @description Which partners had received what about the lead before. */
            disclosures: {
                /** Format: uuid */
                partnerId: string;
                /**
                 * Format: uuid
                 * @description Null: a notice between the digests told it.
                 */
                digestId: string | null;
                /** Format: date-time */
                disclosedAt: string;
                /** @description Kinds of facts, such as `sentence`; never the facts. */
                contents: string[];
            }[];
        };
        VendorAccounts: {
            accounts: {
                /** @enum {string} */
                relation: "owned" | "customer";
                /** Format: date */
                since?: string;
                company?: {
                    domain?: string;
                    taxId?: string;
                    country?: string;
                };
                contacts?: {
                    /** Format: email */
                    email?: string;
                    phone?: string;
                }[];
            }[];
        };
        Partner: {
            /** Format: uuid */
            id: string;
            /** @description The id in your own system. */
            externalId: string | null;
            name: string;
            /** @enum {string} */
            type: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
            tier: string | null;
            region: string | null;
            /**
             * @description Where the partnership stands.
             * @enum {string}
             */
            stage: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
            /** @description Null: the programme's. */
            locale: string | null;
            /** @description IANA time zone; null: the programme's. */
            zone: string | null;
            /**
             * @description How often the digest comes.
             * @enum {string}
             */
            cadence: "weekly" | "biweekly" | "monthly";
            managerId: string | null;
            /** @description Counts the changes; the ETag names it. */
            version: number;
            /**
             * @description Why the partnership ended.
             * @enum {string|null}
             */
            churnReason: "contract_ended" | "targets_missed" | "vendor_strategy" | "partner_dissatisfied" | "inactive" | "business_closed" | "other" | null;
            /** Format: date-time */
            offboardedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** @description Who gets what is still sent in an archived partner's name. */
            successorId: string | null;
            /** @description The people at the partner. */
            contacts: components["schemas"]["PartnerContact"][];
            stageHistory: {
                /** @enum {string} */
                stage: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
                /** Format: date-time */
                changedAt: string;
                /** @enum {string|null} */
                churnReason: "contract_ended" | "targets_missed" | "vendor_strategy" | "partner_dissatisfied" | "inactive" | "business_closed" | "other" | null;
            }[];
        };
        PartnerContact: {
            /** Format: uuid */
            id: string;
            name: string | null;
            email: string;
            phone: string | null;
            role: string | null;
            /** @description Null: the partner's. */
            locale: string | null;
            /** @description Null: the partner's. */
            zone: string | null;
            /**
             * @description Null: the partner's.
             * @enum {string|null}
             */
            cadence: "weekly" | "biweekly" | "monthly" | null;
            /** @enum {string} */
            preferredChannel: "email" | "whatsapp" | "phone";
            receivesDigest: boolean;
            /** @description Whether what cannot wait for the digest is told on the same day, at most once a day. */
            receivesNotices: boolean;
            /**
             * @description On what grounds we write.
             * @enum {string}
             */
            legalBasis: "consent" | "contract" | "legitimate_interest";
            /** Format: date-time */
            consentedAt: string | null;
            consentSource: string | null;
            /** Format: date-time */
            unsubscribedAt: string | null;
            /**
             * Format: date-time
             * @description Since when no digest is written to this person; what cannot wait still is.
             */
            lettersPausedAt: string | null;
            /** @description To be sent in `If-Match`, in quotes, with a change. */
            tag: string;
        };
        PartnerInput: {
            name: string;
            externalId?: string;
            /**
             * @default referral
             * @enum {string}
             */
            type: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
            tier?: string;
            region?: string;
            /**
             * @default onboarding
             * @enum {string}
             */
            stage: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion";
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
            zone?: string;
            /**
             * @default weekly
             * @enum {string}
             */
            cadence: "weekly" | "biweekly" | "monthly";
            managerId?: string;
            contacts?: {
                name?: string;
                /** Format: email */
                email: string;
                /** @enum {string} */
                locale?: "pt-BR" | "en" | "es";
                /** @default true */
                receivesDigest: boolean;
            }[];
        };
        /** @description A partner as lists show it. */
        PartnerListItem: {
            /** Format: uuid */
            id: string;
            /** @description The id in your own system. */
            externalId: string | null;
            name: string;
            /** @enum {string} */
            type: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
            tier: string | null;
            region: string | null;
            /**
             * @description Where the partnership stands.
             * @enum {string}
             */
            stage: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
            /** @description Null: the programme's. */
            locale: string | null;
            /** @description IANA time zone; null: the programme's. */
            zone: string | null;
            /**
             * @description How often the digest comes.
             * @enum {string}
             */
            cadence: "weekly" | "biweekly" | "monthly";
            managerId: string | null;
            /** @description Counts the changes; the ETag names it. */
            version: number;
            /**
             * @description Why the partnership ended.
             * @enum {string|null}
             */
            churnReason: "contract_ended" | "targets_missed" | "vendor_strategy" | "partner_dissatisfied" | "inactive" | "business_closed" | "other" | null;
            /** Format: date-time */
            offboardedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** @description Who gets what is still sent in an archived partner's name. */
            successorId: string | null;
        };
        PartnerChanges: {
            name?: string;
            externalId?: string | null;
            /** @enum {string} */
            type?: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
            tier?: string | null;
            region?: string | null;
            /** @enum {string} */
            stage?: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
            /** @enum {string} */
            churnReason?: "contract_ended" | "targets_missed" | "vendor_strategy" | "partner_dissatisfied" | "inactive" | "business_closed" | "other";
            /** @enum {string|null} */
            locale?: "pt-BR" | "en" | "es" | null;
            zone?: string | null;
            /** @enum {string} */
            cadence?: "weekly" | "biweekly" | "monthly";
            managerId?: string | null;
            isArchived?: boolean;
            /** Format: uuid */
            successorId?: string | null;
        };
        PartnerContactInput: {
            name?: string | null;
            /** Format: email */
            email: string;
            phone?: string | null;
            role?: string | null;
            /** @enum {string|null} */
            locale?: "pt-BR" | "en" | "es" | null;
            zone?: string | null;
            /** @enum {string|null} */
            cadence?: "weekly" | "biweekly" | "monthly" | null;
            /** @enum {string} */
            preferredChannel?: "email" | "whatsapp" | "phone";
            receivesDigest?: boolean;
            receivesNotices?: boolean;
            /** @enum {string} */
            legalBasis?: "consent" | "contract" | "legitimate_interest";
            /** Format: date-time */
            consentedAt?: string;
            consentSource?: string;
        };
        PartnerContactChanges: {
            name?: string | null;
            /** Format: email */
            email?: string;
            phone?: string | null;
            role?: string | null;
            /** @enum {string|null} */
            locale?: "pt-BR" | "en" | "es" | null;
            zone?: string | null;
            /** @enum {string|null} */
            cadence?: "weekly" | "biweekly" | "monthly" | null;
            /** @enum {string} */
            preferredChannel?: "email" | "whatsapp" | "phone";
            receivesDigest?: boolean;
            receivesNotices?: boolean;
            /** @enum {string} */
            legalBasis?: "consent" | "contract" | "legitimate_interest";
            /** Format: date-time */
            consentedAt?: string;
            consentSource?: string;
        };
        LetterPace: {
            /** @enum {string} */
            pace: "weekly" | "biweekly" | "monthly" | "paused";
        };
        Goal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            /** @enum {string} */
            measure: "received" | "accepted" | "qualified" | "won" | "revenue" | "quality_rate" | "conversion";
            /** @description Leads, minor units of the currency, or 0..1. */
            target: number;
            currency: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Not part of the period.
             */
            to: string;
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent in `If-Match`, in quotes, with a change. */
            tag: string;
            progress: {
                /** @enum {string} */
                status: "reached" | "ahead" | "on_track" | "behind" | "missed" | "too_early" | "not_enough_data";
                target: number;
                achieved: number | null;
                remaining: number | null;
                /** @description What an even pace would have brought until now. */
                expectedByNow: number;
                /** @description At the end, at this pace, with a 95 % predictive interval. */
                forecast: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
                probabilityReached: number | null;
                neededPerWeek: number | null;
                neededRate: number | null;
                /** @description 0..1 of the period's working hours. */
                elapsedShare: number;
                weeksLeft: number;
            };
        };
        GoalInput: {
            /** @enum {string} */
            measure: "received" | "accepted" | "qualified" | "won" | "revenue" | "quality_rate" | "conversion";
            target: number;
            currency?: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        GoalChanges: {
            target?: number;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
        };
        CoachingSession: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            /** @enum {string} */
            kind: "role_play" | "script" | "call_review";
            /** Format: date-time */
            heldAt: string;
            /**
             * @description Which reason it was to make rarer.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** Format: uuid */
            leadId: string | null;
            participants: string[];
            summary: string;
            recordingUrl: string | null;
            recordingConsent: {
                givenBy: string[];
                givenAt: string;
                source: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was put right last; null: as it was recorded.
             */
            correctedAt: string | null;
            /** @description To be sent in `If-Match`, in quotes, with a change. */
            tag: string;
        };
        CoachingInput: {
            /** @enum {string} */
            kind: "role_play" | "script" | "call_review";
            /** Format: date-time */
            heldAt: string;
            /** @enum {string} */
            reason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
            /** Format: uuid */
            leadId?: string;
            participants: string[];
            summary: string;
            /** Format: uri */
            recordingUrl?: string;
            recordingConsent?: {
                givenBy: string[];
                /** Format: date-time */
                givenAt: string;
                source: string;
            };
        };
        CoachingChanges: {
            /** @enum {string} */
            kind?: "role_play" | "script" | "call_review";
            /** Format: date-time */
            heldAt?: string;
            /** @enum {string|null} */
            reason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** Format: uuid */
            leadId?: string | null;
            participants?: string[];
            summary?: string;
            /** Format: uri */
            recordingUrl?: string | null;
            recordingConsent?: {
                givenBy: string[];
                /** Format: date-time */
                givenAt: string;
                source: string;
            } | null;
        };
        CoachingEffects: {
            data: {
                /** @enum {string} */
                reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                label: string;
                partners: number;
                /** @description A second letter about it within eight weeks is the same coaching. */
                coachings: number;
                /** @description Each coaching, the latest first; those that are over add up to `before` and `after`. */
                letters: {
                    /** Format: uuid */
                    partnerId: string;
                    partnerName: string;
                    /**
                     * Format: date-time
                     * @description When the letter was written.
                     */
                    at: string;
                    /** @description Whether its eight weeks are over, so that it counts. */
                    isOver: boolean;
                    before: {
                        count: number;
                        of: number;
                    };
                    after: {
                        count: number;
                        of: number;
                    };
                    /** @description Where the leads on either side are listed. */
                    traces: components["schemas"]["LeadTrace"][];
                }[];
                /** @description Ended for the reason, of all that ended in the eight weeks before. */
                before: {
                    count: number;
                    of: number;
                };
                after: {
                    count: number;
                    of: number;
                };
                /** @description Share after less share before. */
                difference: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    confidence: number;
                    method: string;
                } | null;
                /** @enum {string} */
                verdict: "helped" | "no_change" | "too_early";
            }[];
        };
        LeadTrace: {
            /** @description The path of the figure. */
            figure: string;
            count: number;
            /** @description Lists exactly these leads; erased ones are counted and not listed. */
            href: string;
        };
        HoldOutReport: {
            /** @description Null: every partner gets its letters. */
            holdOut: {
                share: number;
                /** Format: date */
                since: string;
                /** Format: date */
                until: string;
                weeksPassed: number;
                /** @description Before so many weeks nothing is said. */
                fewestWeeks: number;
                /** @description With fewer partners on either side nothing is said. */
                fewestPartners: number;
            } | null;
            withLetters: {
                partners: number;
                /** @description Partners that sent a lead since the hold-out began. */
                sentLeads: number;
                /** @description Partners one of whose leads was qualified since then. */
                hadLeadsQualified: number;
            };
            withoutLetters: {
                partners: number;
                /** @description Partners that sent a lead since the hold-out began. */
                sentLeads: number;
                /** @description Partners one of whose leads was qualified since then. */
                hadLeadsQualified: number;
            };
            sentLeads: {
                /** @description Share of the partners with letters less share of those without; `n` counts partners. */
                difference: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
                /**
                 * @description `more` and `less` only where the 95 % interval excludes 0.
                 * @enum {string}
                 */
                verdict: "more" | "less" | "no_clear_difference" | "not_enough_data";
            };
            hadLeadsQualified: {
                /** @description Share of the partners with letters less share of those without; `n` counts partners. */
                difference: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
                /**
                 * @description `more` and `less` only where the 95 % interval excludes 0.
                 * @enum {string}
                 */
                verdict: "more" | "less" | "no_clear_difference" | "not_enough_data";
            };
        };
        Informing: {
            period: {
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description Not part of the period.
                 */
                to: string;
                zone: string;
            };
            all: components["schemas"]["OutcomeDelay"];
            /** @description Of those with an outcome in the period, by name. */
            partners: {
                /** Format: uuid */
                partnerId: string;
                partnerName: string;
                /** @description Leads qualified, disqualified, won or lost in the period, each step once. */
                outcomes: number;
                /** @description Of these, told by a notice or a digest that has left. What went to the outbox has not. */
                told: number;
                /** @description Not told yet. */
                waiting: number;
                /** @description Hours of the clock; who still waits counts as waiting. */
                medianHours: {
                    value: number | null;
                    interval: {
                        lower: number | null;
                        upper: number | null;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
            }[];
        };
        /** @description How long it takes until a partner is told what became of its leads. */
        OutcomeDelay: {
            /** @description Leads qualified, disqualified, won or lost in the period, each step once. */
            outcomes: number;
            /** @description Of these, told by a notice or a digest that has left. What went to the outbox has not. */
            told: number;
            /** @description Not told yet. */
            waiting: number;
            /** @description Hours of the clock; who still waits counts as waiting. */
            medianHours: {
                value: number | null;
                interval: {
                    lower: number | null;
                    upper: number | null;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
        };
        Checkpoint: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "planned" | "done" | "canceled";
            /** @description Made from the data 48 hours before; null until then. */
            agenda: ({
                /** @enum {string} */
                code: "wins";
                count: number;
            } | {
                /** @enum {string} */
                code: "decided";
                qualified: number;
                decided: number;
                days: number;
            } | {
                /** @enum {string} */
                code: "goal";
                /** @enum {string} */
                measure: "received" | "accepted" | "qualified" | "won" | "revenue" | "quality_rate" | "conversion";
                status: string;
                achieved: number | null;
                target: number;
                currency: string | null;
            } | {
                /** @enum {string} */
                code: "reason";
                /** @enum {string} */
                reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                count: number;
                ended: number;
            } | {
                /** @enum {string} */
                code: "silent";
                days: number;
            } | {
                /** @enum {string} */
                code: "quality_fell";
            } | {
                /** @enum {string} */
                code: "replies_slower";
            } | {
                /** @enum {string} */
                code: "waiting_for_us";
                count: number;
            } | {
                /** @enum {string} */
                code: "open_disputes";
                count: number;
            } | {
                /** @enum {string} */
                code: "open_messages";
                count: number;
            } | {
                /** @enum {string} */
                code: "open_actions";
                ours: number;
                theirs: number;
                overdue: number;
            } | {
                /** @enum {string} */
                code: "next_goal";
            })[] | null;
            /** @description The same in words. */
            agendaLines: string[] | null;
            /** Format: date-time */
            agendaMadeAt: string | null;
            notes: string | null;
            /** Format: date-time */
            doneAt: string | null;
            /** @description To be sent in `If-Match`, in quotes, with a change. */
            tag: string;
            actions: {
                /** Format: uuid */
                id: string;
                text: string;
                owner: string;
                isOurs: boolean;
                /** Format: date */
                dueOn: string;
                /** Format: date-time */
                doneAt: string | null;
            }[];
        };
        CheckpointInput: {
            /** Format: date-time */
            dueAt: string;
            notes?: string;
        };
        CheckpointChanges: {
            /** Format: date-time */
            dueAt?: string;
            /** @enum {string} */
            state?: "planned" | "done" | "canceled";
            notes?: string | null;
        };
        ActionInput: {
            text: string;
            owner: string;
            isOurs: boolean;
            /** Format: date */
            dueOn: string;
        };
        ActionChanges: {
            text?: string;
            owner?: string;
            /** Format: date */
            dueOn?: string;
            isDone?: boolean;
        };
        PartnerLifecycle: {
            stages: {
                /** @enum {string} */
                stage: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
                /** @description Partners that are in it now. */
                current: number;
                /** @description Times that a partner came into it. */
                entered: number;
                passed: number;
                /** @description Went back to an earlier stage. */
                returned: number;
                offboarded: number;
                /** @description Passed, of those that have left it. */
                passRate: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
                /** @description Until it is left; those in it still count as waiting. */
                medianDays: {
                    value: number | null;
                    interval: {
                        lower: number | null;
                        upper: number | null;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
            }[];
            /** @description From joining to the first accepted lead. */
            firstAccepted: {
                medianDays: components["schemas"]["QuantileEstimate"];
            };
            /** @description From joining to the first win. */
            firstWon: {
                medianDays: components["schemas"]["QuantileEstimate"];
            };
        };
        /** @description A duration, or a ratio, with its interval, which may be open at either end. */
        QuantileEstimate: {
            value: number | null;
            interval: {
                lower: number | null;
                upper: number | null;
                /** @description 0..1 */
                confidence: number;
                method: string;
            } | null;
            /** @description How many leads it rests on. */
            n: number;
            /**
             * @description Why there is no value; absent when there is one.
             * @enum {string}
             */
            reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
        };
        Recognition: {
            /** @description `first_accepted`, `first_win`, `wins_10`, `wins_50`, `wins_100`, `anniversary_1` …, `steady_quality`. */
            code: string;
            /** Format: date-time */
            reachedAt: string;
            /** @description The numbers that it rests on. */
            evidence: {
                [key: string]: number | string;
            };
            /** @description Whether the partner agreed to be mentioned. */
            isPublic: boolean;
            /** Format: date-time */
            publicConsentAt: string | null;
        };
        MentionConsent: {
            isPublic: boolean;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "question" | "suggestion" | "information" | "dispute";
            /** @enum {string} */
            state: "open" | "closed";
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** Format: uuid */
            leadId: string | null;
            leadRef: string | null;
            /** @description Null once it was erased. */
            text: string | null;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description Until when we promise an answer, by the programme's working days.
             */
            dueAt: string;
            isOverdue: boolean;
            /** @description Who is to answer; null for the partner itself. */
            ownerId: string | null;
            /**
             * Format: date-time
             * @description When it passed its due time and went to an admin.
             */
            escalatedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answer: string | null;
            /** @enum {string|null} */
            resolution: "resolved" | "adopted" | "declined" | null;
            /** @description Of an adopted suggestion: what all partners are told. */
            weDid: string | null;
            /** @enum {string|null} */
            disputeState: "open" | "under_review" | "upheld" | "overturned" | "withdrawn" | "expired" | null;
        };
        MessageInput: {
            /** @enum {string} */
            kind: "question" | "suggestion" | "information";
            text: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: uuid */
            partnerId?: string;
        };
        MessageAnswer: {
            answer: string;
            /**
             * @default resolved
             * @enum {string}
             */
            resolution: "resolved" | "adopted" | "declined";
            weDid?: string;
        };
        MessageMeasures: {
            data: {
                /** @enum {string} */
                kind: "question" | "suggestion" | "information" | "dispute";
                received: number;
                open: number;
                overdue: number;
                adopted: number;
                /** @description In business hours; what is open still waits. */
                answering: {
                    /** @description Leads that waited. */
                    n: number;
                    answered: number;
                    /** @description Leads that wait still. */
                    open: number;
                    /** @description Answered before they were submitted: left out. */
                    excluded: number;
                    medianHours: components["schemas"]["QuantileEstimate"];
                    p90Hours: components["schemas"]["QuantileEstimate"];
                    /** @description What the programme promises. */
                    targetHours: number;
                    withinTarget: components["schemas"]["Estimate"];
                };
                /** @description Resolved or adopted, of what was answered. */
                resolutionRate: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
            }[];
        };
        /** @description A number with its interval and its base. Rates are 0..1. */
        Estimate: {
            value: number | null;
            interval: {
                lower: number;
                upper: number;
                /** @description 0..1 */
                confidence: number;
                method: string;
            } | null;
            /** @description How many leads it rests on. */
            n: number;
            /**
             * @description Why there is no value; absent when there is one.
             * @enum {string}
             */
            reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
        };
        Dispute: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId: string;
            leadRef: string;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @enum {string} */
            state: "open" | "under_review" | "upheld" | "overturned" | "withdrawn" | "expired";
            /**
             * @description Why the partner disagrees.
             * @enum {string}
             */
            reason: "new_information" | "wrong_reason" | "no_attempt_made" | "late_contact" | "wrong_duplicate" | "other";
            /** @description Null once it was erased. */
            text: string | null;
            /**
             * @description For what the lead had ended.
             * @enum {string|null}
             */
            endReason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when we promise a decision, by the programme's working days.
             */
            dueAt: string;
            isOverdue: boolean;
            informationAsked: string | null;
            /**
             * Format: date-time
             * @description Since when we wait for the partner; the dispute expires ten days later.
             */
            informationAskedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            answer: string | null;
            /** @enum {string|null} */
            newReason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            /** @enum {string|null} */
            newStage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled" | null;
            /** @description Who is to decide. This and what follows is null for the partner itself. */
            ownerId: string | null;
            reviewerId: string | null;
            /** @description Who had ended the lead, and therefore does not decide. */
            closedBy: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            escalatedAt: string | null;
        };
        DisputeInput: {
            /** @enum {string} */
            reason: "new_information" | "wrong_reason" | "no_attempt_made" | "late_contact" | "wrong_duplicate" | "other";
            text: string;
        };
        DisputeReview: {
            informationAsked?: string;
        };
        DisputeInformation: {
            text: string;
        };
        DisputeDecision: {
            /** @enum {string} */
            outcome: "upheld" | "overturned";
            answer: string;
            reason?: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other") | string;
            /** @enum {string} */
            stage?: "submitted" | "accepted" | "contacted" | "qualified";
        };
        DisputeMeasures: {
            total: {
                id: string | null;
                decided: number;
                overturned: number;
                rate: components["schemas"]["Estimate"];
            };
            /** @description By who had ended the lead. */
            byPerson: {
                id: string | null;
                decided: number;
                overturned: number;
                rate: components["schemas"]["Estimate"];
            }[];
            /** @description By the reason for which it had ended. */
            byReason: {
                id: string | null;
                decided: number;
                overturned: number;
                rate: components["schemas"]["Estimate"];
            }[];
        };
        SurveyInvitation: {
            /** Format: uuid */
            id: string;
            /** @description The page where it is answered. Shown once. */
            path: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SurveyInput: {
            /** @enum {string} */
            kind: "nps" | "csat" | "lead_voice";
            /** @enum {string} */
            topic?: "response_time" | "feedback" | "digest" | "materials" | "coaching" | "dispute";
            /** Format: uuid */
            contactId?: string;
            /** Format: uuid */
            leadId?: string;
        };
        SurveyResults: {
            /** @description Promoters less detractors, −1 to 1. */
            nps: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            csat: {
                /** @enum {string} */
                topic: "response_time" | "feedback" | "digest" | "materials" | "coaching" | "dispute";
                /** @description 4 or 5 of 5. */
                satisfied: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
            }[];
            /** @description What leads themselves say; a partner sees it from five answers on. */
            leadVoice: {
                n: number;
                satisfied: components["schemas"]["Estimate"] & (Record<string, never> | null);
                introduction: {
                    expected: number;
                    partly: number;
                    unexpected: number;
                } | null;
                promise: {
                    matched: number;
                    partly: number;
                    not_matched: number;
                } | null;
            };
        };
        Material: {
            key: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            version: number;
            /** @enum {string} */
            kind: "playbook" | "script" | "pitch" | "comparison_sheet" | "other";
            /**
             * @description The reason that it helps against.
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            title: string;
            url: string;
            /** @description What is different from the version before. */
            change: string | null;
            isWithdrawn: boolean;
            /** Format: date-time */
            publishedAt: string;
        };
        MaterialInput: {
            key: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            /** @enum {string} */
            kind: "playbook" | "script" | "pitch" | "comparison_sheet" | "other";
            /**
             * @default null
             * @enum {string|null}
             */
            reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            title: string;
            /** Format: uri */
            url: string;
            /** @default null */
            change: string | null;
            /** @default false */
            isWithdrawn: boolean;
        };
        IdealProfile: {
            version: number;
            criteria: {
                industries?: string[];
                excludedIndustries?: string[];
                employees?: {
                    min?: number;
                    max?: number;
                };
                countries?: string[];
                regions?: string[];
            };
            /** @description What is different from the version before, in plain words. */
            changes: string[];
            /** @description Leads that show it, without who they are. */
            examples: {
                isPositive: boolean;
                industry: string | null;
                /** @description A band. */
                employees: string | null;
                country: string | null;
                region: string | null;
                /** @enum {string|null} */
                reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
            }[];
            /** Format: date-time */
            publishedAt: string;
        };
        IdealProfileInput: {
            criteria: {
                industries?: string[];
                excludedIndustries?: string[];
                employees?: {
                    min?: number;
                    max?: number;
                };
                countries?: string[];
                regions?: string[];
            };
            /** @default [] */
            positiveLeadIds: string[];
            /** @default [] */
            negativeLeadIds: string[];
        };
        LeadsUnderProfile: {
            /** @description Null while there is no profile. */
            version: number | null;
            data: {
                /** Format: uuid */
                leadId: string;
                leadRef: string;
                /** @enum {string} */
                stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                fits: ("industries" | "excludedIndustries" | "employees" | "countries" | "regions")[];
                misses: ("industries" | "excludedIndustries" | "employees" | "countries" | "regions")[];
                /** @description Asked for, and not known of the lead. */
                unknown: ("industries" | "excludedIndustries" | "employees" | "countries" | "regions")[];
            }[];
        };
        PartnerMetrics: {
            partner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            period: {
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description Not part of the period.
                 */
                to: string;
                zone: string;
            };
            leads: {
                /** @description Submitted in the period: the cohort. */
                submitted: number;
                open: number;
                /** @description Of the cohort, whenever. */
                won: number;
                decidedInPeriod: number;
                qualifiedInPeriod: number;
                wonInPeriod: number;
                legacyEnds: number;
                undatedEnds: number;
            };
            /** @description Where the cohort stands now. */
            stages: {
                submitted: number;
                accepted: number;
                contacted: number;
                qualified: number;
                won: number;
                disqualified: number;
                lost: number;
                recycled: number;
            };
            /** @description Qualified against decided, weighted by reason, by date of decision. */
            qualityRate: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                qualified: number;
                disqualified: number;
                weightSum: number;
            };
            /** @description Won of submitted, open leads in the base. */
            conversion: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            /** @description Won within `horizonDays`, open leads censored. */
            conversionMatured: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                horizonDays: number;
                excluded: number;
            };
            responseTime: {
                firstAttempt: components["schemas"]["ResponseTime"];
                firstContact: components["schemas"]["ResponseTime"];
            };
            outcomeDelay: components["schemas"]["OutcomeDelay"];
            timeToClose: {
                medianDays: components["schemas"]["Estimate"];
                p90Days: components["schemas"]["Estimate"];
                n: number;
                excluded: number;
            };
            reasons: {
                /** @enum {string} */
                reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @enum {string} */
                dimension: "fit" | "timing" | "approach" | "process";
                count: number;
                /** @description 0..1; null while there are too few ends for shares. */
                share: number | null;
            }[];
            /** @description One line a currency; currencies are never added. */
            revenue: {
                currency: string;
                amountCents: number;
                deals: number;
            }[];
            activity: {
                /** Format: date-time */
                lastSubmittedAt: string | null;
                submittedLast90Days: number;
                acceptedLast90Days: number;
                /** @description At least one accepted lead in the last 90 days. */
                isActive: boolean;
                standing: components["schemas"]["PartnerStanding"];
            };
            /** @description With `explain=true`: where the leads behind each figure are listed. */
            traces?: components["schemas"]["LeadTrace"][];
        };
        /** @description In business hours of the programme's calendar, from submission. */
        ResponseTime: {
            /** @description Leads that waited. */
            n: number;
            answered: number;
            /** @description Leads that wait still. */
            open: number;
            /** @description Answered before they were submitted: left out. */
            excluded: number;
            medianHours: components["schemas"]["QuantileEstimate"];
            p90Hours: components["schemas"]["QuantileEstimate"];
            /** @description What the programme promises. */
            targetHours: number;
            withinTarget: components["schemas"]["Estimate"];
        };
        /** @description Whether the partner is still with us: its silence by its own rhythm, its quality, and how we answer it, the last 90 days against the 90 before. Null for the partner's own key. */
        PartnerStanding: {
            /**
             * @description Null without a lead.
             * @enum {string|null}
             */
            state: "active" | "at_risk" | "dormant" | null;
            /** @description Why it is at risk or dormant, each with its numbers. */
            causes: ({
                /** @enum {string} */
                code: "silent";
                days: number;
                usualGapDays: number | null;
                /** @description Of so long a pause at its own rate. */
                probability: number;
            } | {
                /** @enum {string} */
                code: "quality_fell";
                difference: number;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                };
            } | {
                /** @enum {string} */
                code: "replies_slower";
                differenceHours: number;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                };
                pValue: number;
            })[];
            flags: ("one_known_contact" | "no_known_contact")[];
            silence: {
                n: number;
                sendings: number;
                silenceDays: number | null;
                usualGapDays: number | null;
                probability: number | null;
                unusualAfterDays: number | null;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            /**
             * @description Why there is no value; absent when there is one.
             * @enum {string}
             */
            reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
        } | null;
        Comparison: {
            period: {
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description Not part of the period.
                 */
                to: string;
                zone: string;
            };
            /** @enum {string} */
            by: "partner" | "channel" | "manager" | "type" | "tier" | "region";
            /** @enum {string} */
            measure: "conversion" | "qualityRate";
            /** @description The rate of all together. */
            benchmark: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            /** @description What the programme takes for usual in its market; judges nobody. */
            market: {
                conversion?: number;
                qualityRate?: number;
                medianResponseHours?: number;
                source?: string;
            };
            /**
             * @description Whether the groups differ by more than chance.
             * @enum {string}
             */
            heterogeneity: "detected" | "none-detected" | "unknown";
            prior: {
                mean: number | null;
                concentration: number | null;
                method: string;
            };
            ranking: {
                /**
                 * @description `pending`: with more than 150 groups ranks are drawn beside; ask again in some seconds.
                 * @enum {string}
                 */
                status: "done" | "pending";
                /**
                 * Format: date-time
                 * @description From when the ranks are: at most a minute ago.
                 */
                asOf: string | null;
                /** @description False where the order is chance and nobody has a rank. */
                isClear: boolean;
                rankable: number;
            };
            /** @description By name. */
            rows: components["schemas"]["ComparedGroup"][];
            concentration: {
                leads: {
                    /** @description Leads, or minor units of the currency. */
                    total: number;
                    /** @description Partners that contribute anything. */
                    partners: number;
                    shares: {
                        top: 1 | 5 | 10;
                        share: number | null;
                        /** @description Largest first. */
                        ids: string[];
                    }[];
                    herfindahl: number | null;
                    /** @description How many partners of equal size would be as concentrated. */
                    effectivePartners: number | null;
                    /** @enum {string} */
                    reason?: "NO_DATA";
                };
                revenue: {
                    currency: string;
                    /** @description Leads, or minor units of the currency. */
                    total: number;
                    /** @description Partners that contribute anything. */
                    partners: number;
                    shares: {
                        top: 1 | 5 | 10;
                        share: number | null;
                        /** @description Largest first. */
                        ids: string[];
                    }[];
                    herfindahl: number | null;
                    /** @description How many partners of equal size would be as concentrated. */
                    effectivePartners: number | null;
                    /** @enum {string} */
                    reason?: "NO_DATA";
                }[];
            };
        };
        ComparedGroup: {
            /** @description Null for the leads that have no channel, manager, tier or region. */
            id: string | null;
            name: string | null;
            /** @description What the rate that is compared rests on. */
            n: number;
            /**
             * @description How that rate may be put into words.
             * @enum {string}
             */
            wording: "counts" | "small_sample" | "rate";
            leads: {
                /** @description Submitted in the period: the cohort. */
                submitted: number;
                /** @description Of the cohort. */
                open: number;
                /** @description Of the cohort, whenever. */
                won: number;
                decidedInPeriod: number;
                qualifiedInPeriod: number;
                wonInPeriod: number;
            };
            /** @description Won of submitted, open leads in the base. */
            conversion: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            /** @description Qualified against decided, weighted by reason, by date of decision. */
            qualityRate: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                qualified: number;
                disqualified: number;
                weightSum: number;
                /** @description What `disqualified` and `weightSum` are made of. */
                refusals: {
                    /** @enum {string} */
                    reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                    /** @description The programme's own, which counts as `reason`. */
                    ownReason: string | null;
                    count: number;
                    /** @description Of these, not weighed: we tried too seldom or too late. */
                    excused: number;
                    /** @description Of each of the others. */
                    weight: number;
                }[];
            };
            /** @description From submission to our first attempt, in business hours. Waits are counted to the minute up to half an hour and to 3 % beyond, so quantiles are up to so much above those of the partner's own page; where somebody waits still in the very bucket in which a quantile is reached, it can be the next answer's. */
            responseTime: {
                n: number;
                answered: number;
                open: number;
                excluded: number;
                medianHours: components["schemas"]["QuantileEstimate"];
                p90Hours: components["schemas"]["QuantileEstimate"];
                targetHours: number;
                withinTarget: components["schemas"]["Estimate"];
            };
            reasons: {
                /** @enum {string} */
                reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @enum {string} */
                dimension: "fit" | "timing" | "approach" | "process";
                count: number;
                share: number | null;
            }[];
            revenue: {
                currency: string;
                amountCents: number;
                deals: number;
            }[];
            /** @description The rate drawn towards that of the others. Compare by this one. */
            shrunken: {
                value: number | null;
                interval: {
                    lower: number;
                    upper: number;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            /** @description The share of `shrunken` that comes from the others. */
            shrinkage: number;
            /** @description The rate of all others together. */
            benchmark: number | null;
            /** @description `shrunken` less `benchmark`. */
            difference: number | null;
            probabilityAbove: number | null;
            /** @enum {string} */
            verdict: "above" | "below" | "no_clear_difference" | "not_enough_data";
            /**
             * @description What `not_enough_data` lacks.
             * @enum {string|null}
             */
            lacks: "leads" | "peers" | null;
            /** @description 1 is the highest rate; null where the order is chance. */
            rank: {
                /** @description Among the `rankable`, by expected rank. */
                position: number;
                expected: number;
                interval: {
                    lower: number;
                    upper: number;
                    confidence: number;
                    method: string;
                };
                probabilityBest: number;
            } | null;
            funnel: {
                limits: {
                    warning: {
                        lower: number;
                        upper: number;
                        confidence: number;
                        method: string;
                    };
                    control: {
                        lower: number;
                        upper: number;
                        confidence: number;
                        method: string;
                    };
                };
                /** @enum {string} */
                zone: "below_control" | "below_warning" | "inside" | "above_warning" | "above_control";
            } | null;
            /** @description Of a channel: what is usual in the market for it. */
            market: {
                conversion?: number;
                qualityRate?: number;
                medianResponseHours?: number;
            } | null;
            /** @description With `explain=true`: where the leads behind each figure are listed. */
            traces?: components["schemas"]["LeadTrace"][];
        };
        Cohorts: {
            /** Format: date-time */
            asOf: string;
            zone: string;
            /** @enum {string} */
            measure: "won" | "decided";
            /** @description After how many days the programme calls a month matured. */
            horizonDays: number;
            /** @description At which ages the months are looked at. */
            days: number[];
            /** @description All months together. */
            all: {
                /** @description After submission. */
                days: number;
                /** @description Leads that had got there by then. */
                count: number;
                /** @description With open leads counted as open; IMMATURE while no lead of the month is that old. */
                share: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                };
            }[];
            /** @description By month of submission, oldest first, from the first month with a lead. */
            cohorts: {
                /** @description `YYYY-MM`, in the programme's zone. */
                month: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** @description Leads submitted in it, without those whose end has no date. */
                n: number;
                /** @description Of them, whenever. */
                count: number;
                points: {
                    /** @description After submission. */
                    days: number;
                    /** @description Leads that had got there by then. */
                    count: number;
                    /** @description With open leads counted as open; IMMATURE while no lead of the month is that old. */
                    share: {
                        value: number | null;
                        interval: {
                            lower: number;
                            upper: number;
                            /** @description 0..1 */
                            confidence: number;
                            method: string;
                        } | null;
                        /** @description How many leads it rests on. */
                        n: number;
                        /**
                         * @description Why there is no value; absent when there is one.
                         * @enum {string}
                         */
                        reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                    };
                }[];
                /** @description What will have been won by the horizon if the month goes on as fast as the others did; what was won by then, once it has matured. Null unless `measure` is `won`. */
                expected: {
                    value: number | null;
                    interval: {
                        lower: number;
                        upper: number;
                        /** @description 0..1 */
                        confidence: number;
                        method: string;
                    } | null;
                    /** @description How many leads it rests on. */
                    n: number;
                    /**
                     * @description Why there is no value; absent when there is one.
                     * @enum {string}
                     */
                    reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
                    horizonDays: number;
                    /** @description How many matured leads the month is worth by now. */
                    effectiveN: number;
                } | null;
                /** @description With `explain=true`: where the leads behind each figure are listed. */
                traces?: components["schemas"]["LeadTrace"][];
            }[];
        };
        TrendAlerts: {
            /** Format: date-time */
            asOf: string;
            zone: string;
            week: {
                /**
                 * Format: date
                 * @description A Monday.
                 */
                firstDay: string;
                weeksBefore: number;
            };
            /** @description With anything to compare. */
            partners: number;
            /** @description How many comparisons were made. */
            compared: number;
            /** @description At most this share of the alerts is chance. */
            falseDiscoveryRate: number;
            /** @description The surest first. */
            data: components["schemas"]["TrendAlert"][];
        };
        TrendAlert: {
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            managerId: string | null;
            /** @enum {string} */
            metric: "leads_sent" | "quality_rate" | "conversion" | "response_time";
            /** @enum {string} */
            code: "leads_up" | "leads_down" | "quality_up" | "quality_down" | "conversion_up" | "conversion_down" | "response_slower" | "response_faster";
            /** @enum {string} */
            direction: "up" | "down";
            isBetter: boolean;
            /** @description Leads: this week divided by the weeks before, whose interval may have no upper end. Rates: the difference, -1..1. Response: business hours more or less. */
            effect: {
                value: number | null;
                interval: {
                    lower: number | null;
                    upper: number | null;
                    /** @description 0..1 */
                    confidence: number;
                    method: string;
                } | null;
                /** @description How many leads it rests on. */
                n: number;
                /**
                 * @description Why there is no value; absent when there is one.
                 * @enum {string}
                 */
                reason?: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE";
            };
            pValue: number;
            /** @description Among all comparisons of the week. */
            qValue: number;
            /** @description The weeks before, together. */
            before: {
                /** @description Leads a week, a rate in 0..1, or the median wait for our first attempt in business hours. */
                value: number | null;
                /** @description Leads that it rests on. */
                n: number;
            };
            /** @description The week in question. */
            after: {
                /** @description Leads a week, a rate in 0..1, or the median wait for our first attempt in business hours. */
                value: number | null;
                /** @description Leads that it rests on. */
                n: number;
            };
            /** @description Oldest first. */
            weeks: {
                /** Format: date */
                firstDay: string;
                /** @description Leads a week, a rate in 0..1, or the median wait for our first attempt in business hours. */
                value: number | null;
                /** @description Leads that it rests on. */
                n: number;
            }[];
            /** @description With `explain=true`: where the leads behind each figure are listed. */
            traces?: components["schemas"]["LeadTrace"][];
        };
        ManagerSummary: {
            period: {
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
            };
            partners: number;
            inNeed: number;
            data: {
                /** Format: uuid */
                partnerId: string;
                partnerName: string;
                managerId: string | null;
                /** @description What weighs most first. */
                needs: {
                    /** @description With the counts that say so. */
                    need: {
                        /** @enum {string} */
                        kind: "at_risk" | "dormant" | "messages_overdue" | "answered_late" | "quality_fell" | "nobody_reads" | "goal_behind" | "letter_unhelpful" | "lesson" | "information_waits";
                    } & {
                        [key: string]: unknown;
                    };
                    text: string;
                    /** @description Where the leads that it counts are listed. */
                    traces: components["schemas"]["LeadTrace"][];
                }[];
            }[];
            /** @description The same to read or to send. */
            text: string;
        };
        MarketBenchmarks: {
            source?: string;
            /** @default {} */
            all: {
                conversion?: number;
                qualityRate?: number;
                medianResponseHours?: number;
            };
            /** @default {} */
            channels: {
                [key: string]: {
                    conversion?: number;
                    qualityRate?: number;
                    medianResponseHours?: number;
                };
            };
        };
        Reason: {
            code: string;
            /**
             * @description As which reason of the catalogue it counts; itself for most.
             * @enum {string}
             */
            canonicalCode: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
            /** @description Whether it is the programme's own. */
            isOwn: boolean;
            /** @description False for one that was archived: no lead ends for it any more. */
            isActive: boolean;
            /** @enum {string} */
            dimension: "fit" | "timing" | "approach" | "process";
            category: string;
            /** @description For your own people. */
            label: string;
            /** @description For the partner; neutral where the cause must not leave. */
            partnerLabel: string;
            meaning: string;
            /** @description One thing for the partner to do differently. */
            hint: string | null;
            /** @description How a sentence for the partner may read. */
            template: string;
            /** @enum {string} */
            partnerActionable: "yes" | "partly" | "no";
            /** @description How much it counts against the partner: 0, 0.5 or 1. */
            qualityWeight: number;
            recycle: {
                /** @enum {string} */
                rule: "never" | "after_days" | "on_given_date" | "before_given_date" | "on_correction" | "on_answer" | "when_protection_ends";
                days: number | null;
            };
            /** @description What else the programme asks for; it comes in `evidence.text`. */
            detail: {
                prompt: string | null;
                isRequired: boolean;
            } | null;
            /** @description What an end for this reason must bring; all of them, each in any of the fields named. */
            requiredEvidence: {
                anyOf: ("observed" | "expected" | "date" | "ref" | "attempts" | "text")[];
                /** @enum {string} */
                kind: "number" | "integer" | "text" | "date";
                min: number | null;
            }[];
            /** @description What the programme says itself, as `PUT` takes it; the rest comes from the catalogue. */
            said: {
                labels: {
                    "pt-BR"?: string;
                    en?: string;
                    es?: string;
                };
                partnerLabels: {
                    "pt-BR"?: string;
                    en?: string;
                    es?: string;
                };
                qualityWeight: number | null;
                detail: {
                    prompts: {
                        "pt-BR"?: string;
                        en?: string;
                        es?: string;
                    };
                    isRequired: boolean;
                } | null;
            };
        };
        ReasonInput: {
            /**
             * @description For a reason of your own: as which one of the catalogue it counts.
             * @enum {string}
             */
            canonicalCode?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
            /**
             * @description For your own people; a reason of your own has all three languages.
             * @default {}
             */
            labels: {
                "pt-BR"?: string;
                en?: string;
                es?: string;
            };
            /**
             * @description As the partner reads it; your own label where there is none.
             * @default {}
             */
            partnerLabels: {
                "pt-BR"?: string;
                en?: string;
                es?: string;
            };
            /**
             * @description How much it counts against the partner; null as in the catalogue.
             * @default null
             */
            qualityWeight: 0 | 0.5 | 1 | null;
            /**
             * @description What else whoever ends a lead is asked for; it comes in `evidence.text`.
             * @default null
             */
            detail: {
                prompts: {
                    "pt-BR"?: string;
                    en?: string;
                    es?: string;
                };
                /** @default true */
                isRequired: boolean;
            } | null;
            /**
             * @description False: no lead ends for it any more; what ended stays.
             * @default true
             */
            isActive: boolean;
        };
        /** @description One file of leads that was sent, and what became of it. */
        Import: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /**
             * @description One import of a programme runs after the other. `failed`: `failure` says why.
             * @enum {string}
             */
            state: "uploading" | "queued" | "running" | "done" | "failed";
            isDryRun: boolean;
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            progress: {
                rows: number;
                /** @description Null until the whole file has been read once. */
                totalRows: number | null;
            };
            /** @description rows = created + updated + unchanged + skipped. */
            created: number;
            /** @description Whether known leads take what the file says happened since. */
            isUpdating: boolean;
            /** @description Leads that were there and took what happened since. */
            updated: number;
            /** @description Leads that were there already. */
            unchanged: number;
            skipped: number;
            warnings: number;
            /** @description Known leads of which the file still says otherwise; that was left alone. */
            differing: number;
            partnersCreated: number;
            /** @description Leads that came in without a reason and wait for a person to give it. */
            toReview: number;
            /** @description The problems, those with one cause together. */
            issueGroups: {
                column: string | null;
                /** @enum {string} */
                severity: "skipped" | "warning";
                cause: string;
                lines: number[];
                count: number;
            }[];
            /** @description Null until the import is done. */
            report: {
                /** @description How the file is written, as far as it was found or stated. */
                format: {
                    encoding: string;
                    delimiter: string;
                    zone: string;
                } & {
                    [key: string]: unknown;
                };
                columns: {
                    used: {
                        [key: string]: string;
                    };
                    unused: string[];
                };
                /** @description For a file without a map. */
                proposedMap: {
                    [key: string]: unknown;
                } | null;
                remarks: string[];
            } | null;
            failure: {
                code: string;
                detail: string;
                line?: number;
                errors?: {
                    pointer: string;
                    detail: string;
                }[];
            } | null;
            /** @description Of a dry run that was answered at once, without an Idempotency-Key: nothing of it is kept. */
            preview?: {
                /** @description The first problems; all are in `errors.csv`. */
                issues: {
                    /** @description In the file as an editor shows it. */
                    line: number;
                    column: string | null;
                    /**
                     * @description `skipped`: the row did not come in. `warning`: it did, and something is to be said.
                     * @enum {string}
                     */
                    severity: "skipped" | "warning";
                    /** @description What is wrong and what to do about it. */
                    cause: string;
                    /** @description What could not be read; only of dates, amounts, stages and reasons. */
                    value?: string;
                }[];
                /** @description The first texts from which no reason follows clearly. */
                reviews: components["schemas"]["ImportReview"][];
                /** @description The first known leads that the file would move on. */
                updates: {
                    line: number;
                    externalId: string;
                    /** @enum {string} */
                    from: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                    /** @enum {string} */
                    to: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                    events: {
                        type: string;
                        /** Format: date-time */
                        occurredAt: string;
                    }[];
                    /** @enum {string|null} */
                    reason: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other" | null;
                    amountCents: number | null;
                    currency: string | null;
                }[];
                /** @description The first leads as they were read. */
                sample: {
                    line: number;
                    externalId: string;
                    partner: string;
                    channel: string | null;
                    stage: string;
                    /** Format: date-time */
                    submittedAt: string;
                    reason: string | null;
                    amountCents: number | null;
                    currency: string | null;
                    company: string | null;
                }[];
            };
        };
        ImportReview: {
            text: string;
            /** @description What it may mean, likeliest first. */
            guesses: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other")[];
            /** @description Which part of the text speaks for which reason. */
            evidence: {
                start: number;
                end: number;
                ruleId: string;
                weight: number;
            }[];
            /** @description The first lines of the file that say so. */
            lines: number[];
            /** @description How many leads wait with this text. */
            count: number;
        };
        ImportMap: {
            name: string;
            /** @description See docs/importing.md. */
            map: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            updatedAt: string;
        };
        PublishedRules: {
            /** @description Names the content: equal rules have an equal version. */
            version: string;
            isInForce: boolean;
            /**
             * Format: date-time
             * @description Null for those that come with Leadback.
             */
            publishedAt: string | null;
            publishedBy: string | null;
            /**
             * @description Whether the leads that are being worked have their scores by these rules.
             * @enum {string}
             */
            rescoring: "pending" | "done";
            rules: {
                rules: {
                    id: string;
                    /** @enum {string} */
                    dimension: "fit" | "engagement";
                    when?: unknown;
                    /** @default 0 */
                    points: number;
                    group?: string;
                    halfLifeDays?: number;
                    windowDays?: number;
                    maxCount?: number;
                    veto?: boolean;
                    changeable?: false | {
                        effort: number;
                    };
                    labels?: {
                        "pt-BR"?: string;
                        en?: string;
                        es?: string;
                    };
                }[];
                groups?: {
                    [key: string]: {
                        cap?: number;
                        floor?: number;
                    };
                };
            };
        };
        RuleSet: {
            rules: {
                id: string;
                /** @enum {string} */
                dimension: "fit" | "engagement";
                when: {
                    /** @description A path such as `company.employees` or `contacts.buyingRole`. */
                    field: string;
                    /** @enum {string} */
                    op: "eq" | "ne" | "in" | "gte" | "lte" | "gt" | "lt" | "between" | "exists" | "contains";
                    value?: string | number | boolean | (string | number | boolean)[];
                } | {
                    all: {
                        [key: string]: unknown;
                    }[];
                } | {
                    any: {
                        [key: string]: unknown;
                    }[];
                } | {
                    not: {
                        [key: string]: unknown;
                    };
                };
                /** @default 0 */
                points: number;
                group?: string;
                halfLifeDays?: number;
                windowDays?: number;
                maxCount?: number;
                veto?: boolean;
                changeable?: false | {
                    effort: number;
                };
                labels?: {
                    "pt-BR"?: string;
                    en?: string;
                    es?: string;
                };
            }[];
            groups?: {
                [key: string]: {
                    cap?: number;
                    floor?: number;
                };
            };
        };
        RulesPreview: {
            /** @description Leads that were scored twice, the newest. */
            n: number;
            /** @description By the rules in force. */
            before: {
                version: string;
                meanScore: number | null;
                /** @description Leads by grade; `none` where a side has no score. */
                grades: {
                    [key: string]: number;
                };
                /** @description Of the leads that have ended: how often a won one scores above one that was not; 0.5 by chance. What leads did since they came in is in it. */
                separation: {
                    auc: number | null;
                    n: number;
                    won: number;
                };
            };
            /** @description By the draft. */
            after: {
                version: string;
                meanScore: number | null;
                /** @description Leads by grade; `none` where a side has no score. */
                grades: {
                    [key: string]: number;
                };
                /** @description Of the leads that have ended: how often a won one scores above one that was not; 0.5 by chance. What leads did since they came in is in it. */
                separation: {
                    auc: number | null;
                    n: number;
                    won: number;
                };
            };
            changes: {
                higher: number;
                lower: number;
                same: number;
                otherGrade: number;
            };
            /** @description The twenty that move most. */
            movers: {
                /** Format: uuid */
                leadId: string;
                leadRef: string;
                /** @enum {string} */
                stage: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                before: {
                    score: number | null;
                    /** @description A1 to C3; D by a veto. */
                    grade: string | null;
                };
                after: {
                    score: number | null;
                    /** @description A1 to C3; D by a veto. */
                    grade: string | null;
                };
                difference: number;
                /** @description What each rule adds to the score, before and after; `$offset` is where a lead begins, `$clamp` and `$veto` are no rules either. */
                because: {
                    ruleId: string;
                    before: number;
                    after: number;
                }[];
            }[];
        };
        RulesPreviewInput: {
            rules: components["schemas"]["RuleSet"];
            /** @default 200 */
            leads: number;
        };
        Training: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "requested" | "running" | "done" | "failed";
            /** Format: date-time */
            requestedAt: string;
            requestedBy: {
                kind: string;
                id: string;
            };
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description The model that came of it. */
            modelVersion: number | null;
            /** @description Why none did. */
            failure: string | null;
        };
        /** @description A model learnt from the programme's own outcomes. */
        ConversionModel: {
            version: number;
            /** Format: date-time */
            trainedAt: string;
            /**
             * @description Only the newest model counts, and only when it is active do leads show a probability.
             * @enum {string}
             */
            status: "active" | "insufficient-evidence";
            /**
             * @description Why it is not active.
             * @enum {string|null}
             */
            reason: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE" | null;
            baseRate: number | null;
            evaluation: components["schemas"]["ModelEvaluation"];
            gate: {
                isBypassed: boolean;
                /** @description Log-loss saved against the base rate, per lead held out. */
                gain: number | null;
                /** @description What the gain exceeds with 95 % confidence; it must be above 0. */
                gainLower: number | null;
                failures: ("FEW_OUTCOMES" | "NO_GAIN" | "NO_GAIN_OVER_TIME" | "NO_RANKING_OVER_TIME")[];
            };
            warnings: {
                /** @enum {string} */
                code: "EARLY" | "TOO_FEW_ROWS" | "SINGLE_CLASS" | "NO_FEATURES" | "CONSTANT_FEATURE" | "LEAKAGE_SUSPECTED" | "NON_FINITE_VALUES" | "HIGH_CARDINALITY" | "LOOKS_NUMERIC" | "IMMATURE_ROWS_LEFT_OUT";
                feature?: string;
                count?: number;
                auc?: number;
            }[];
            /** @description Inverse strength of the penalty, chosen by cross-validation. */
            c: number | null;
            /** @enum {string} */
            calibrationMethod: "none" | "platt" | "isotonic";
            trainedFrom: string | null;
            trainedTo: string | null;
            /** @description The ended leads by what they teach; won and lost are learnt from. */
            sample: {
                ended: number;
                won: number;
                lost: number;
                /** @description Ended for a reason that may pass: not known to be lost. */
                censored: number;
                /** @description Ended for a reason that is not the lead's own. */
                dropped: number;
                withoutReason: number;
                /** @description Attributes left out because their values tell single leads apart. */
                identifyingAttributes: string[];
            };
            /** @description What the model learnt, the features that matter most first. */
            learnt: {
                feature: string;
                /** @description The mean size of its effects. */
                weight: number;
                effects: {
                    /** @enum {string} */
                    kind: "value" | "range" | "rare" | "missing";
                    value: string | null;
                    /** @description Of a range: what it lies above; null where it is open. */
                    above: number | null;
                    /** @description Of a range: its end, which belongs to it; null where it is open. */
                    upTo: number | null;
                    /** @description How far it moves the log-odds away from the average lead's. */
                    logit: number;
                    /** @description How many of the leads learnt from have it. */
                    n: number;
                }[];
            }[];
        };
        /** @description How well the model does on leads that it had not seen. */
        ModelEvaluation: {
            auc: number | null;
            logLoss: number | null;
            /** @description The log-loss of saying the base rate of every lead. */
            logLossBaseRate: number | null;
            brier: number | null;
            /** @description How far probabilities are off on average, 0..1. */
            ece: number | null;
            calibration: {
                intercept: number | null;
                slope: number | null;
            };
            /** @description What was said against what happened, of leads held out, in ten bins; those without a lead are left out. Empty for a model trained before they were kept. */
            calibrationBins: {
                /** @description The bin holds probabilities from here on. */
                lower: number;
                upper: number;
                n: number;
                /** @description What the model said of its leads. */
                meanProbability: number;
                /** @description The share of them that was won. */
                rate: number;
                interval: {
                    lower: number;
                    upper: number;
                    confidence: number;
                    method: string;
                };
            }[];
            /** @description How many times the average rate the best tenth reaches. */
            liftTopDecile: number | null;
            n: number;
            won: number;
            /** @description On the latest fifth of the leads, learnt from those before; null without dates. */
            overTime: {
                n: number;
                won: number;
                auc: number | null;
                aucLower: number | null;
                logLoss: number | null;
                logLossBaseRate: number | null;
            } | null;
        };
        TrainingWithModel: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "requested" | "running" | "done" | "failed";
            /** Format: date-time */
            requestedAt: string;
            requestedBy: {
                kind: string;
                id: string;
            };
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description The model that came of it. */
            modelVersion: number | null;
            /** @description Why none did. */
            failure: string | null;
            /** @description The model with its report, once it is there. */
            model: {
                version: number;
                /** Format: date-time */
                trainedAt: string;
                /**
                 * @description Only the newest model counts, and only when it is active do leads show a probability.
                 * @enum {string}
                 */
                status: "active" | "insufficient-evidence";
                /**
                 * @description Why it is not active.
                 * @enum {string|null}
                 */
                reason: "NO_DATA" | "TOO_FEW" | "NOT_REACHED" | "IMMATURE" | "SINGLE_CLASS" | "INSUFFICIENT_EVIDENCE" | null;
                baseRate: number | null;
                evaluation: components["schemas"]["ModelEvaluation"];
                gate: {
                    isBypassed: boolean;
                    /** @description Log-loss saved against the base rate, per lead held out. */
                    gain: number | null;
                    /** @description What the gain exceeds with 95 % confidence; it must be above 0. */
                    gainLower: number | null;
                    failures: ("FEW_OUTCOMES" | "NO_GAIN" | "NO_GAIN_OVER_TIME" | "NO_RANKING_OVER_TIME")[];
                };
                warnings: {
                    /** @enum {string} */
                    code: "EARLY" | "TOO_FEW_ROWS" | "SINGLE_CLASS" | "NO_FEATURES" | "CONSTANT_FEATURE" | "LEAKAGE_SUSPECTED" | "NON_FINITE_VALUES" | "HIGH_CARDINALITY" | "LOOKS_NUMERIC" | "IMMATURE_ROWS_LEFT_OUT";
                    feature?: string;
                    count?: number;
                    auc?: number;
                }[];
                /** @description Inverse strength of the penalty, chosen by cross-validation. */
                c: number | null;
                /** @enum {string} */
                calibrationMethod: "none" | "platt" | "isotonic";
                trainedFrom: string | null;
                trainedTo: string | null;
                /** @description The ended leads by what they teach; won and lost are learnt from. */
                sample: {
                    ended: number;
                    won: number;
                    lost: number;
                    /** @description Ended for a reason that may pass: not known to be lost. */
                    censored: number;
                    /** @description Ended for a reason that is not the lead's own. */
                    dropped: number;
                    withoutReason: number;
                    /** @description Attributes left out because their values tell single leads apart. */
                    identifyingAttributes: string[];
                };
                /** @description What the model learnt, the features that matter most first. */
                learnt: {
                    feature: string;
                    /** @description The mean size of its effects. */
                    weight: number;
                    effects: {
                        /** @enum {string} */
                        kind: "value" | "range" | "rare" | "missing";
                        value: string | null;
                        /** @description Of a range: what it lies above; null where it is open. */
                        above: number | null;
                        /** @description Of a range: its end, which belongs to it; null where it is open. */
                        upTo: number | null;
                        /** @description How far it moves the log-odds away from the average lead's. */
                        logit: number;
                        /** @description How many of the leads learnt from have it. */
                        n: number;
                    }[];
                }[];
            } | null;
        };
        /** @description A digest as lists show it. */
        DigestListItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @enum {string} */
            cadence: "weekly" | "biweekly" | "monthly";
            /** @enum {string} */
            edition: "regular" | "quiet" | "welcome" | "closing";
            period: {
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description Not part of the period.
                 */
                to: string;
                /** Format: date */
                firstDay: string;
                zone: string;
            };
            /**
             * Format: date-time
             * @description Only what was recorded until then is in it.
             */
            cutoffAt: string;
            /** Format: date-time */
            frozenAt: string;
            revision: number;
        };
        Digest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @enum {string} */
            cadence: "weekly" | "biweekly" | "monthly";
            /** @enum {string} */
            edition: "regular" | "quiet" | "welcome" | "closing";
            period: {
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description Not part of the period.
                 */
                to: string;
                /** Format: date */
                firstDay: string;
                zone: string;
            };
            /**
             * Format: date-time
             * @description Only what was recorded until then is in it.
             */
            cutoffAt: string;
            /** Format: date-time */
            frozenAt: string;
            revision: number;
            subject: string;
            /** @description The letter as mail programs show it. */
            html: string;
            /** @description The same, as plain text. */
            text: string;
            snapshot: components["schemas"]["DigestSnapshot"];
        };
        /** @description Everything that the letter says, as data. `version` names its shape. */
        DigestSnapshot: {
            version: number;
        } & {
            [key: string]: unknown;
        };
        DigestPreview: {
            partner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            subject: string;
            /** @description The letter as mail programs show it. */
            html: string;
            /** @description The same, as plain text. */
            text: string;
            /** @description The same in at most 600 characters, to send by WhatsApp. */
            short: string;
            snapshot: components["schemas"]["DigestSnapshot"];
            /**
             * @description Why this letter would not go out; null when it would.
             * @enum {string|null}
             */
            skipReason: "empty_period" | "program_off" | null;
        };
        DigestPreviewInput: {
            /** Format: uuid */
            partnerId: string;
            /** Format: date-time */
            asOf?: string;
            /** Format: date */
            period?: string;
            note?: string;
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
        };
        RequestedTestDigest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "planned";
        };
        TestDigestInput: {
            /** Format: uuid */
            partnerId: string;
            /** Format: email */
            to?: string;
        };
        /** @description What could not wait for the digest, to one person on one day. */
        Notice: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /**
             * Format: uuid
             * @description The contact of the partner to whom it goes.
             */
            recipientId: string;
            /**
             * Format: date
             * @description By the reader's clock; nobody gets two on one day.
             */
            day: string;
            /** @description What it tells, in the order in which it happened. */
            items: {
                /** @enum {string} */
                kind: "won" | "dispute_answered" | "information_needed" | "ended" | "received";
                /** Format: uuid */
                leadId: string;
                /** Format: date-time */
                happenedAt: string;
            }[];
            /** @enum {string} */
            state: "planned" | "skipped" | "frozen" | "held" | "sending" | "retry_wait" | "unknown" | "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "provider_suppressed" | "provider_failed" | "rejected" | "quarantined" | "canceled";
            /** @description Why it is skipped, refused or set aside; how it bounced. */
            reason: string | null;
            /** @enum {string|null} */
            transport: "outbox" | "resend" | "smtp" | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            firstAttemptAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        NoticePreview: {
            /** @description Null where nothing has happened that cannot wait. */
            notice: {
                partner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                subject: string;
                /** @description The letter as mail programs show it. */
                html: string;
                /** @description The same, as plain text. */
                text: string;
                /** @description Everything that it says, as data. */
                snapshot: {
                    items: ({
                        /** @enum {string} */
                        kind: "won" | "dispute_answered" | "information_needed" | "ended" | "received";
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                };
            } | null;
        };
        NoticePreviewInput: {
            /** Format: uuid */
            partnerId: string;
            /** Format: date-time */
            asOf?: string;
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
        };
        DigestRun: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The last day of the periods that its letters are about.
             */
            lastDay: string;
            isDryRun: boolean;
            /**
             * @description `gate`: letters wait for a person, see `holds`. `draining`: each has been tried, some again. `done_with_failures`: some were refused or wait for a person, see the deliveries.
             * @enum {string}
             */
            state: "scheduled" | "planning" | "freezing" | "gate" | "sending" | "draining" | "done" | "done_with_failures" | "paused" | "aborted";
            /** @description Why it is paused or was given up. */
            stateReason: string | null;
            /**
             * Format: date-time
             * @description The instant that it takes for now; null: it goes by the clock.
             */
            asOf: string | null;
            /** @description Who asked for it; null for the schedule. */
            requestedBy: string | null;
            /** @description What was found before sending, how much of it, and how much would have been let through. */
            holds: {
                /** @enum {string} */
                reason: "approval" | "spend_cap" | "recipients_changed" | "unwritable_letters" | "shared_address" | "same_text" | "bounces" | "complaints";
                found: number;
                allowed: number;
                /** Format: date-time */
                at: string;
            }[];
            approvals: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string | null;
            }[];
            /** @description How many more people have to approve before held letters leave. */
            approvalsNeeded: number;
            /** @description Its letters, counted by state and why. */
            letters: {
                /** @enum {string} */
                state: "planned" | "skipped" | "frozen" | "held" | "sending" | "retry_wait" | "unknown" | "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "provider_suppressed" | "provider_failed" | "rejected" | "quarantined" | "canceled";
                reason: string | null;
                count: number;
            }[];
            /** @description What a trial would have done; null for a real run, and until a trial has ended. */
            trial: {
                partners: number;
                written: number;
                known: number;
                failed: number;
                skipped: {
                    reason: string;
                    count: number;
                }[];
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        DigestRunInput: {
            /** Format: date-time */
            asOf?: string;
            /** @default false */
            dryRun: boolean;
        };
        /** @description One letter to one person, and where it stands. */
        Delivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /**
             * Format: uuid
             * @description The contact of the partner to whom it goes.
             */
            recipientId: string;
            /** Format: uuid */
            digestId: string | null;
            /** @enum {string} */
            cadence: "weekly" | "biweekly" | "monthly" | "notice" | "test";
            /** Format: date */
            periodStart: string;
            /** @enum {string} */
            state: "planned" | "skipped" | "frozen" | "held" | "sending" | "retry_wait" | "unknown" | "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "provider_suppressed" | "provider_failed" | "rejected" | "quarantined" | "canceled";
            /** @description Why it is skipped, held, refused or set aside; how it bounced. */
            reason: string | null;
            isLate: boolean;
            attempts: number;
            /** @enum {string|null} */
            transport: "outbox" | "resend" | "smtp" | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            firstAttemptAt: string | null;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        DigestRunApproval: {
            /** @enum {string} */
            decision: "approve" | "give_up";
            reason?: string;
        };
        DigestRunPause: {
            reason: string;
        };
        DigestNote: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null: for every partner of whoever wrote it.
             */
            partnerId: string | null;
            text: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            /** Format: date-time */
            createdAt: string;
        };
        DigestNoteInput: {
            text: string;
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
            /** Format: uuid */
            partnerId?: string;
        };
        DigestCase: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null: no letter tells it yet.
             */
            approvedAt: string | null;
        };
        DigestCaseInput: {
            text: string;
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
        };
        ProgramSummary: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /**
             * @description What the person is there; null for a key.
             * @enum {string|null}
             */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer" | null;
            /** Format: uuid */
            partnerId: string | null;
            /** @description The programme's language. */
            locale: string;
            /** @description Its IANA time zone. */
            zone: string;
            /** @description ISO 4217. */
            currency: string;
        };
        Program: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            zone: string;
            currency: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            country: string;
        };
        ProgramInput: {
            slug: string;
            name: string;
            /** @default America/Sao_Paulo */
            zone: string;
            /** @default BRL */
            currency: string;
            /**
             * @default pt-BR
             * @enum {string}
             */
            locale: "pt-BR" | "en" | "es";
            /** @default BR */
            country: string;
        };
        ProgramWithSettings: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            zone: string;
            currency: string;
            /** @enum {string} */
            locale: "pt-BR" | "en" | "es";
            country: string;
            /** @description `digest` is when letters go out, in each partner's own zone. `calendar` are the working hours in the programme's zone, in which `promises` run. `sender` signs the letters. */
            settings: {
                /**
                 * @default pseudonymous
                 * @enum {string}
                 */
                privacyLevel: "aggregate" | "pseudonymous" | "named";
                /** @default {} */
                namedBasis: {
                    text?: string;
                    recordedBy?: string;
                    /** Format: date-time */
                    recordedAt?: string;
                };
                /** @default {} */
                digest: {
                    /** @default 2 */
                    weekday: number;
                    /** @default 05:00 */
                    freezeTime: string;
                    /** @default 09:00 */
                    sendTime: string;
                    /**
                     * Format: date
                     * @default 2026-01-05
                     */
                    biweeklyAnchor: string;
                };
                /** @default {} */
                delivery: {
                    /** @default false */
                    needsApproval: boolean;
                    /** @default 10000 */
                    mostLetters: number;
                    /** @default true */
                    sendsNotices: boolean;
                };
                /** @default {} */
                holdOut: {
                    /** @default 0 */
                    share: number;
                    /** Format: date */
                    since?: string;
                    /** @default 12 */
                    weeks: number;
                };
                /** @default {} */
                lifecycle: {
                    /**
                     * @default running
                     * @enum {string}
                     */
                    state: "running" | "paused" | "ended";
                    /** Format: date */
                    since?: string;
                };
                /** @default {} */
                calendar: {
                    /**
                     * @default [
                     *       1,
                     *       2,
                     *       3,
                     *       4,
                     *       5
                     *     ]
                     */
                    weekdays: number[];
                    /** @default 09:00 */
                    startTime: string;
                    /** @default 18:00 */
                    endTime: string;
                    /** @default [] */
                    closedDates: string[];
                    /** @default [] */
                    workedDates: string[];
                };
                /** @default {} */
                promises: {
                    /** @default 4 */
                    firstAttemptHours: number;
                    /** @default 1 */
                    topGradeFirstAttemptHours: number;
                    /** @default 2 */
                    decisionDays: number;
                    /** @default 5 */
                    disputeDays: number;
                    /** @default 2 */
                    answerDays: number;
                };
                /** @default {} */
                checkpoints: {
                    /** @default 90 */
                    everyDays: number;
                    /** @default {} */
                    byTier: {
                        [key: string]: number;
                    };
                };
                /** @default 90 */
                maturityDays: number;
                /** @default 90 */
                protectionDays: number;
                /** @default 30 */
                protectionExtensionDays: number;
                /** @default 365 */
                creditDays: number;
                /** @default {} */
                benchmarks: {
                    source?: string;
                    /** @default {} */
                    all: {
                        conversion?: number;
                        qualityRate?: number;
                        medianResponseHours?: number;
                    };
                    /** @default {} */
                    channels: {
                        [key: string]: {
                            conversion?: number;
                            qualityRate?: number;
                            medianResponseHours?: number;
                        };
                    };
                };
                /** @default {} */
                sender: {
                    name?: string;
                    legalName?: string;
                    postalAddress?: string;
                    /** Format: email */
                    replyTo?: string;
                    privacyContact?: string;
                    signerName?: string;
                    signerRole?: string;
                };
            };
            /** @description The days off of this year and the next: public holidays of the country without `workedDates`, and `closedDates`, which have no name. */
            holidays: {
                /** Format: date */
                date: string;
                name: string | null;
            }[];
        };
        ProgramChanges: {
            name?: string;
            zone?: string;
            /** @enum {string} */
            locale?: "pt-BR" | "en" | "es";
            country?: string;
            settings?: {
                /** @enum {string|null} */
                privacyLevel?: "aggregate" | "pseudonymous" | "named" | null;
                namedBasis?: {
                    text?: string | null;
                } | null;
                digest?: {
                    weekday?: number | null;
                    freezeTime?: string | null;
                    sendTime?: string | null;
                    /** Format: date */
                    biweeklyAnchor?: string | null;
                } | null;
                delivery?: {
                    needsApproval?: boolean | null;
                    mostLetters?: number | null;
                    sendsNotices?: boolean | null;
                } | null;
                holdOut?: {
                    share?: number | null;
                    /** Format: date */
                    since?: string | null;
                    weeks?: number | null;
                } | null;
                lifecycle?: {
                    /** @enum {string|null} */
                    state?: "running" | "paused" | "ended" | null;
                    /** Format: date */
                    since?: string | null;
                } | null;
                calendar?: {
                    weekdays?: number[] | null;
                    startTime?: string | null;
                    endTime?: string | null;
                    closedDates?: string[] | null;
                    workedDates?: string[] | null;
                } | null;
                promises?: {
                    firstAttemptHours?: number | null;
                    topGradeFirstAttemptHours?: number | null;
                    decisionDays?: number | null;
                    disputeDays?: number | null;
                    answerDays?: number | null;
                } | null;
                checkpoints?: {
                    everyDays?: number | null;
                    byTier?: {
                        [key: string]: number | null;
                    } | null;
                } | null;
                maturityDays?: number | null;
                protectionDays?: number | null;
                protectionExtensionDays?: number | null;
                creditDays?: number | null;
                sender?: {
                    name?: string | null;
                    legalName?: string | null;
                    postalAddress?: string | null;
                    /** Format: email */
                    replyTo?: string | null;
                    privacyContact?: string | null;
                    signerName?: string | null;
                    signerRole?: string | null;
                } | null;
            };
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
            /**
             * Format: uuid
             * @description Whose person, for the role `partner`.
             */
            partnerId: string | null;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string | null;
        };
        InvitationInput: {
            /** Format: email */
            email: string;
            name?: string;
            /** @enum {string} */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
            /** Format: uuid */
            partnerId?: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
            /**
             * Format: uuid
             * @description Whose person, for the role `partner`.
             */
            partnerId: string | null;
            userId: string;
            name: string;
            /** Format: date-time */
            joinedAt: string | null;
        };
        Colleague: {
            /** @description As `assigned` takes it, and `assignedTo` names it. */
            userId: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
        };
        PersonRole: {
            /** @enum {string} */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
            /** Format: uuid */
            partnerId?: string;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "user" | "api_key" | "partner" | "import" | "system";
                id: string;
                /** @description What the person, the reader of a letter or the key is called today; null: not known any more. */
                name: string | null;
            };
            action: string;
            subject: {
                kind: string;
                id: string;
            };
            /** @description Ids, codes and numbers; never what people wrote. */
            detail: {
                [key: string]: unknown;
            };
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("leads:read" | "leads:write" | "partners:read" | "partners:write" | "metrics:read" | "digests:read" | "digests:send" | "settings:write")[];
            /**
             * Format: uuid
             * @description Bound to this partner's leads; null: the programme's own.
             */
            partnerId: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description The key itself. It is shown this once. */
            key: string;
        };
        ApiKeyInput: {
            /** @default API key */
            name: string;
            scopes: ("leads:read" | "leads:write" | "partners:read" | "partners:write" | "metrics:read" | "digests:read" | "digests:send" | "settings:write")[];
            /** Format: uuid */
            partnerId?: string;
            /** Format: date-time */
            expiresAt?: string;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("leads:read" | "leads:write" | "partners:read" | "partners:write" | "metrics:read" | "digests:read" | "digests:send" | "settings:write")[];
            /**
             * Format: uuid
             * @description Bound to this partner's leads; null: the programme's own.
             */
            partnerId: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description Its beginning and its end, to tell keys apart. */
            shown: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never.
             */
            lastUsedAt: string | null;
            /**
             * Format: uuid
             * @description The key that this one takes over from.
             */
            rotatedFromId: string | null;
        };
        RotatedApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("leads:read" | "leads:write" | "partners:read" | "partners:write" | "metrics:read" | "digests:read" | "digests:send" | "settings:write")[];
            /**
             * Format: uuid
             * @description Bound to this partner's leads; null: the programme's own.
             */
            partnerId: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description The key itself. It is shown this once. */
            key: string;
            /** Format: uuid */
            rotatedFromId: string;
            /** Format: date-time */
            oldKeyEndsAt: string;
        };
        ApiKeyRotation: {
            /** @default 24 */
            overlapHours: number;
        };
        CreatedWebhook: {
            /** Format: uuid */
            id: string;
            url: string;
            events: ("lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower")[];
            /**
             * Format: uuid
             * @description Hears of this partner's leads alone; null: the programme's own endpoint.
             */
            partnerId: string | null;
            isEnabled: boolean;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description By a person's wish, after five days without one success, or because the endpoint answered 410.
             * @enum {string|null}
             */
            disabledBecause: "wish" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Of the first failure since the last success.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are signed with the secret before this one too.
             */
            previousSecretEndsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description What deliveries are signed with, `whsec_…`. It is shown this once. */
            secret: string;
        };
        WebhookInput: {
            url: string;
            /**
             * @default [
             *       "lead.submitted",
             *       "lead.stage_changed",
             *       "lead.disqualified",
             *       "lead.won",
             *       "lead.lost",
             *       "lead.recycled",
             *       "lead.erased",
             *       "dispute.opened",
             *       "dispute.decided",
             *       "digest.sent",
             *       "profile.published",
             *       "sla.breached",
             *       "response_time.slower"
             *     ]
             */
            events: ("lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower")[];
            /** Format: uuid */
            partnerId?: string;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            events: ("lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower")[];
            /**
             * Format: uuid
             * @description Hears of this partner's leads alone; null: the programme's own endpoint.
             */
            partnerId: string | null;
            isEnabled: boolean;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description By a person's wish, after five days without one success, or because the endpoint answered 410.
             * @enum {string|null}
             */
            disabledBecause: "wish" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Of the first failure since the last success.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are signed with the secret before this one too.
             */
            previousSecretEndsAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        WebhookChange: {
            url?: string;
            events?: ("lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower")[];
            isEnabled?: boolean;
        };
        WebhookRotation: {
            /** @default 24 */
            overlapHours: number;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The header `webhook-id`: the same for every try and every replay. */
            messageId: string;
            /** @enum {string} */
            type: "lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower" | "webhook.ping";
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description The delivery that this one repeats.
             */
            replayOf: string | null;
            /** @description Kept for 30 days, and not beyond the erasure of its lead. */
            payload: {
                /** @enum {string} */
                type: "lead.submitted" | "lead.stage_changed" | "lead.disqualified" | "lead.won" | "lead.lost" | "lead.recycled" | "lead.erased" | "dispute.opened" | "dispute.decided" | "digest.sent" | "profile.published" | "sla.breached" | "response_time.slower" | "webhook.ping";
                /** @description Of the shape of the payload; raised when what is there changes its meaning. */
                version: number;
                /** Format: date-time */
                timestamp: string;
                /** @description Ids, codes, numbers and instants, by `type`. */
                data: {
                    [key: string]: unknown;
                };
            } | null;
            attempts: {
                number: number;
                /** Format: date-time */
                at: string;
                /** @description Of the HTTP answer; null: there was none. */
                status: number | null;
                /** @description Why there was none: `timeout`, `refused`, `unknown_host`, `certificate`, `blocked_address` … */
                failure: string | null;
                durationMs: number;
            }[];
        };
        Session: {
            person: {
                id: string;
                name: string;
                email: string;
            };
            /** @description Where this session works; null for nowhere yet. */
            program: {
                /** Format: uuid */
                id: string;
                slug: string;
                name: string;
                /**
                 * @description What the person is there.
                 * @enum {string}
                 */
                role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
                /**
                 * Format: uuid
                 * @description Whose person, for the role `partner`.
                 */
                partnerId: string | null;
                /** @description The programme's language. */
                locale: string;
                /** @description The programme's IANA time zone. */
                zone: string;
                /** @description ISO 4217. */
                currency: string;
            } | null;
            programs: components["schemas"]["ProgramOfPerson"][];
            /** @description To be sent as `X-CSRF-Token` with every change. */
            csrfToken: string;
        };
        ProgramOfPerson: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /**
             * @description What the person is there.
             * @enum {string}
             */
            role: "admin" | "channel_manager" | "sales" | "partner" | "viewer";
            /**
             * Format: uuid
             * @description Whose person, for the role `partner`.
             */
            partnerId: string | null;
            /** @description The programme's language. */
            locale: string;
            /** @description The programme's IANA time zone. */
            zone: string;
            /** @description ISO 4217. */
            currency: string;
        };
        ProgramChoice: {
            /** Format: uuid */
            programId: string;
        };
        ProviderEventTaken: {
            /**
             * @description `applied`: it is about a letter of ours, which now stands where it says or already stood higher. `kept`: stored, and about none of ours or of a kind that says nothing. `known`: it had come before. `ignored`: of a kind of which nothing is kept (opened, clicked).
             * @enum {string}
             */
            taken: "applied" | "kept" | "known" | "ignored";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listLeads: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description Only what stands at this stage now. */
                stage?: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                /** @description Only what ended for, or belongs to, this reason of the catalogue. */
                reason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @description The channel that the lead came through, as it was sent. */
                channel?: string;
                /** @description The `userId` of the person whom the lead is assigned to. */
                assignee?: string;
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description Which date `from` and `to` are about; the submission unless given. */
                on?: "submittedAt" | "acceptedAt" | "qualifiedAt" | "decidedAt" | "endedAt" | "wonAt";
                /** @description Only leads whose first decision was this one: qualified or disqualified. */
                decision?: "qualified" | "disqualified";
                /** @description Only leads that were first disqualified for this reason of the catalogue. */
                decisionReason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @description Only leads that were first disqualified for this reason of the programme's own. */
                decisionOwnReason?: string;
                /** @description `true`: only leads that have ended; `false`: only those that have not. */
                ended?: "true" | "false";
                /** @description `true`: only ends from elsewhere without a sentence or a date; `false`: all but these. */
                legacyEnd?: "true" | "false";
                /** @description `true`: only ends of which the date is unknown; `false`: all but these. */
                undatedEnd?: "true" | "false";
                /** @description `true`: only leads about which the partner was asked for something; `false`: all but these. */
                informationRequested?: "true" | "false";
                /** @description Only leads that were won within so many days after they were submitted. */
                wonWithinDays?: number;
                /** @description Only leads that were decided within so many days after they were submitted. */
                decidedWithinDays?: number;
                /** @description Only leads that were tried (`answered`), or not yet (`open`); duplicates are left out. */
                response?: "answered" | "open";
                /** @description Only leads that were spoken to (`answered`), or not yet (`open`); duplicates are left out. */
                contact?: "answered" | "open";
                /** @description Only amounts in this currency (ISO 4217), for example BRL. */
                currency?: string;
                /** @description Only partners of this channel manager. */
                managerId?: string;
                /** @description Only leads of partners of this type. */
                partnerType?: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
                /** @description Only leads of partners of this tier. */
                tier?: string;
                /** @description Only leads of partners of this region. */
                region?: string;
                /** @description Only leads without an assignee or a channel, or of partners without a manager, a tier or a region. */
                without?: "assignee" | "channel" | "manager" | "tier" | "region";
                /** @description `true`: only what ended for a reason; `false`: all but these. */
                withReason?: "true" | "false";
                /** @description `partner`: only leads about which we have asked the partner for something and have not got it. */
                waitingFor?: "partner";
                /** @description Only these leads: at most 100 ids, divided by commas. */
                ids?: string;
                /** @description The id in the sender's own system, exactly as it was sent. */
                externalId?: string;
                /** @description A part of the name; for leads also of the domain, or the whole external id or reference. */
                q?: string;
                /** @description In which order; a minus before the name turns it round. */
                sort?: "-submittedAt" | "submittedAt" | "-score" | "lastEventAt" | "dueAt";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeadListItem"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11",
                 *       "externalId": "crm-1042",
                 *       "company": {
                 *         "name": "Metalúrgica Horizonte",
                 *         "domain": "horizonte.example",
                 *         "employees": 140
                 *       },
                 *       "contacts": [
                 *         {
                 *           "name": "Ana Prado",
                 *           "email": "ana@horizonte.example",
                 *           "buyingRole": "decision_maker"
                 *         }
                 *       ],
                 *       "introduction": "warm"
                 *     }
                 */
                "application/json": components["schemas"]["LeadSubmission"];
            };
        };
        responses: {
            /** @description The lead, as it now stands. `Location` and `ETag` are set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedLead"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `duplicate_external_id`: This external id exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11",
                 *       "company": {
                 *         "name": "Metalúrgica Horizonte",
                 *         "domain": "horizonte.example"
                 *       },
                 *       "contacts": [
                 *         {
                 *           "email": "ana@horizonte.example"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LeadCheck"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadVerdict"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have, for example "v3". */
                "if-none-match"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description The version that you have is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required: the ETag of the lead as you saw it, for example "v3". */
                "if-match"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": {
                 *         "employees": 160
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadCorrection"];
            };
        };
        responses: {
            /** @description The lead, as it now stands. `ETag` names the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedLead"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `lifecycle`: Not possible at this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Say which version you saw. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeadEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeadEvent"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeadEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the lead as you saw it; refused when it has changed since. */
                "if-match"?: string;
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "disqualified",
                 *       "reason": "fit_company_too_small",
                 *       "sentence": "A empresa tem 8 funcionários; atendemos a partir de 20.",
                 *       "evidence": {
                 *         "observed": 8,
                 *         "expected": 20
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadEventInput"];
            };
        };
        responses: {
            /** @description The event as recorded, and the lead as it now stands. `ETag` names the new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: components["schemas"]["LeadEvent"];
                        lead: components["schemas"]["Lead"];
                        /** @description What was recorded although it goes against what the lead itself says, such as its size. */
                        warnings: {
                            pointer: string;
                            detail: string;
                        }[];
                    };
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `lifecycle`: Not possible at this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. `feedback`: The partner cannot learn from this ending. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadScore: {
        parameters: {
            query?: {
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
            };
            header?: never;
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The score as it was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadScore"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendLeadProtection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the lead as you saw it. */
                "if-match"?: string;
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead, as it now stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLeadInfluence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the lead as you saw it. */
                "if-match"?: string;
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadInfluence"];
            };
        };
        responses: {
            /** @description The lead, as it now stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgeing: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description The `userId` of the person whom the lead is assigned to. */
                assignee?: string;
                /** @description Only what stands at this stage now. */
                stage?: "submitted" | "accepted" | "contacted" | "qualified";
                /** @description `true`: only what is past its due time. */
                late?: "true" | "false";
                /** @description `true`: only leads that are proposed for closing. */
                proposed?: "true" | "false";
                /** @description In which order. */
                order?: "urgency" | "queue";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, and the counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgeingLead"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                        /** Format: date-time */
                        asOf: string;
                        stages: {
                            /** @enum {string} */
                            stage: "submitted" | "accepted" | "contacted" | "qualified";
                            leads: number;
                            late: number;
                            waitingForPartner: number;
                            unassigned: number;
                            proposedForClosing: number;
                        }[];
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken down; a worker carries it out. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The erasure's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The erasure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorAccounts"];
            };
        };
        responses: {
            /** @description How many accounts and identities are known by this request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: number;
                        identities: number;
                    };
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Only those of this type. */
                type?: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
                /** @description Only what stands at this stage now. */
                stage?: "interest" | "qualification" | "contract" | "onboarding" | "activation" | "management_support" | "development" | "recognition" | "expansion" | "offboarding";
                /** @description A part of the name; for leads also of the domain, or the whole external id or reference. */
                q?: string;
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerListItem"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Contábil Aurora",
                 *       "contacts": [
                 *         {
                 *           "name": "Rui",
                 *           "email": "rui@aurora.example"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PartnerInput"];
            };
        };
        responses: {
            /** @description The partner. `Location` is set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. `ETag` names its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required: the ETag of the partner as you saw it, for example "v3". */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerChanges"];
            };
        };
        responses: {
            /** @description The partner, as it now stands. `ETag` names the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Say which version you saw. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerContact"][];
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPartnerContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerContactInput"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerContact"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePartnerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePartnerContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `tag` of what you read, in quotes: refused with 412 when somebody else was faster. */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerContactChanges"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerContact"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseLetterPace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `tag` of what you read, in quotes: refused with 412 when somebody else was faster. */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterPace"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerContact"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerGoals: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Goal"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPartnerGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalInput"];
            };
        };
        responses: {
            /** @description The goal with how it stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPartnerGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The goal's id. */
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePartnerGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `tag` of what you read, in quotes: refused with 412 when somebody else was faster. */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The goal's id. */
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalChanges"];
            };
        };
        responses: {
            /** @description The goal with how it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCoaching: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CoachingSession"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCoaching: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoachingInput"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachingSession"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctCoaching: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `tag` of what you read, in quotes: refused with 412 when somebody else was faster. */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The session's id. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoachingChanges"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachingSession"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureCoaching: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachingEffects"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHoldOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both sides and their difference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldOutReport"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureInforming: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Informing"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Checkpoint"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointInput"];
            };
        };
        responses: {
            /** @description The checkpoint. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `tag` of what you read, in quotes: refused with 412 when somebody else was faster. */
                "if-match"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The checkpoint's id. */
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointChanges"];
            };
        };
        responses: {
            /** @description The checkpoint, as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The checkpoint's id. */
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionInput"];
            };
        };
        responses: {
            /** @description The checkpoint, as it now stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The checkpoint's id. */
                checkpointId: string;
                /** @description The action's id. */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionChanges"];
            };
        };
        responses: {
            /** @description The checkpoint, as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stages, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerLifecycle"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecognitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recognition"][];
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToMention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
                /** @description The code of what was reached. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionConsent"];
            };
        };
        responses: {
            /** @description As it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recognition"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages of this kind. */
                kind?: "question" | "suggestion" | "information" | "dispute";
                /** @description Only what is in this state now. */
                state?: "open" | "overdue" | "closed";
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description Only what is about this lead. */
                leadId?: string;
                /** @description Only what this person has to answer. */
                ownerId?: string;
                /** @description In which order; a minus before the name turns it round. */
                sort?: "-sentAt" | "dueAt";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "question",
                 *       "text": "Quando vocês falam com a Metalúrgica Horizonte?"
                 *     }
                 */
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The message's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageAnswer"];
            };
        };
        responses: {
            /** @description The message with its answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureMessages: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMeasures"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The lead's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "new_information",
                 *       "text": "A empresa abriu uma filial e tem 45 funcionários."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeInput"];
            };
        };
        responses: {
            /** @description The dispute. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description Only what is in this state now. */
                state?: "open" | "under_review" | "upheld" | "overturned" | "withdrawn" | "expired";
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description Only what is about this lead. */
                leadId?: string;
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dispute"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dispute's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeReview"];
            };
        };
        responses: {
            /** @description The dispute, as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    informDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dispute's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeInformation"];
            };
        };
        responses: {
            /** @description The dispute, as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dispute's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDecision"];
            };
        };
        responses: {
            /** @description The dispute, as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dispute's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute, withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureDisputes: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overturn rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeMeasures"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurveyResults: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteToSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyInvitation"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the question is closed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says what is now so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is not complete; nothing was kept. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the question is closed. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                /** @description Only what ended for, or belongs to, this reason of the catalogue. */
                reason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Material"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialInput"];
            };
        };
        responses: {
            /** @description The version in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdealProfile"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdealProfileInput"];
            };
        };
        responses: {
            /** @description The version in force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdealProfile"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProfileFit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsUnderProfile"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerMetrics: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description `true`: with each figure, where to find the leads behind it. */
                explain?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The partner's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerMetrics"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComparison: {
        parameters: {
            query?: {
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description What the rows are: partners, channels, managers, partner types, tiers or regions. */
                by?: "partner" | "channel" | "manager" | "type" | "tier" | "region";
                /** @description Which figure. */
                measure?: "conversion" | "qualityRate";
                /** @description `true`: with each figure, where to find the leads behind it. */
                explain?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureCohorts: {
        parameters: {
            query?: {
                /** @description Which figure. */
                measure?: "won" | "decided";
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description How many months back. */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The months. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohorts"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrendAlerts: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendAlerts"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showManagerSummary: {
        parameters: {
            query?: {
                /** @description Only partners of this channel manager. */
                managerId?: string;
                /** @description The instant that is taken for now, for example 2026-11-17T12:00:00Z. */
                asOf?: string;
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerSummary"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBenchmarks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source?: string;
                        /** @default {} */
                        all: {
                            conversion?: number;
                            qualityRate?: number;
                            medianResponseHours?: number;
                        };
                        /** @default {} */
                        channels: {
                            [key: string]: {
                                conversion?: number;
                                qualityRate?: number;
                                medianResponseHours?: number;
                            };
                        };
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBenchmarks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketBenchmarks"];
            };
        };
        responses: {
            /** @description As they are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source?: string;
                        /** @default {} */
                        all: {
                            conversion?: number;
                            qualityRate?: number;
                            medianResponseHours?: number;
                        };
                        /** @default {} */
                        channels: {
                            [key: string]: {
                                conversion?: number;
                                qualityRate?: number;
                                medianResponseHours?: number;
                            };
                        };
                    };
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReasons: {
        parameters: {
            query?: {
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reason"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReason: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path: {
                /** @description A reason's code, or a new one of your own. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "canonicalCode": "timing_no_priority",
                 *       "labels": {
                 *         "pt-BR": "Verba só em 2027",
                 *         "en": "Budget in 2027 only",
                 *         "es": "Presupuesto en 2027"
                 *       },
                 *       "qualityWeight": 0.5
                 *     }
                 */
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The reason as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description `true`: reads everything, writes nothing, and reports. */
                dryRun?: "true" | "false";
                /** @description `true`: one row that cannot be read refuses the file. */
                strict?: "true" | "false";
                /** @description `true`: known leads take what the file says happened since, as events recorded now. What goes back or contradicts is reported and left alone. */
                updates?: "true" | "false";
                /** @description The name of a map that the programme keeps, or of a ready one. A part `map` goes before it. */
                map?: string;
                /** @description As people are to know the file. */
                fileName?: string;
            };
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The CSV, at most 100 MiB.
                     */
                    file: string;
                    /** @description The map as JSON, or its name. */
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description The report of a dry run. */
            200: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The file waits its turn. */
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. `unsupported_file`: Not a CSV file. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. `unreadable_file`: The file cannot be read as a whole. `bad_import_map`: The map does not fit the file. `refused_rows`: Some rows cannot be read. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadImportErrors: {
        parameters: {
            query?: {
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
            };
            header?: {
                "accept-language"?: string;
            };
            path: {
                /** @description The import's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportReview: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The import's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportReview"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleImportReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The import's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: {
                        text: string;
                        reason: ("fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other") | string;
                    }[];
                };
            };
        };
        responses: {
            /** @description What was settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settled: number;
                        stillWaiting: number;
                    };
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportMaps: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportMap"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveImportMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Small letters, digits and hyphens. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The map as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `bad_import_map`: The map does not fit the file. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLeads: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description Only what stands at this stage now. */
                stage?: "submitted" | "accepted" | "contacted" | "qualified" | "won" | "disqualified" | "lost" | "recycled";
                /** @description Only what ended for, or belongs to, this reason of the catalogue. */
                reason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @description The channel that the lead came through, as it was sent. */
                channel?: string;
                /** @description The `userId` of the person whom the lead is assigned to. */
                assignee?: string;
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description Which date `from` and `to` are about; the submission unless given. */
                on?: "submittedAt" | "acceptedAt" | "qualifiedAt" | "decidedAt" | "endedAt" | "wonAt";
                /** @description Only leads whose first decision was this one: qualified or disqualified. */
                decision?: "qualified" | "disqualified";
                /** @description Only leads that were first disqualified for this reason of the catalogue. */
                decisionReason?: "fit_company_too_small" | "fit_company_too_large" | "fit_industry" | "fit_geography" | "fit_use_case" | "fit_missing_feature" | "fit_technical" | "fit_not_a_buyer" | "budget_insufficient" | "competition_lost" | "budget_not_approved" | "timing_no_priority" | "timing_future_date" | "timing_in_contract" | "timing_project_cancelled" | "timing_company_change" | "approach_no_decision_maker" | "approach_unaware" | "approach_expectation" | "approach_not_interested" | "no_response" | "price_too_high" | "data_invalid_contact" | "data_incomplete" | "spam_or_fake" | "duplicate_same_partner" | "duplicate_other_partner" | "vendor_already_working" | "vendor_capacity" | "compliance_blocked" | "other";
                /** @description Only leads that were first disqualified for this reason of the programme's own. */
                decisionOwnReason?: string;
                /** @description `true`: only leads that have ended; `false`: only those that have not. */
                ended?: "true" | "false";
                /** @description `true`: only ends from elsewhere without a sentence or a date; `false`: all but these. */
                legacyEnd?: "true" | "false";
                /** @description `true`: only ends of which the date is unknown; `false`: all but these. */
                undatedEnd?: "true" | "false";
                /** @description `true`: only leads about which the partner was asked for something; `false`: all but these. */
                informationRequested?: "true" | "false";
                /** @description Only leads that were won within so many days after they were submitted. */
                wonWithinDays?: number;
                /** @description Only leads that were decided within so many days after they were submitted. */
                decidedWithinDays?: number;
                /** @description Only leads that were tried (`answered`), or not yet (`open`); duplicates are left out. */
                response?: "answered" | "open";
                /** @description Only leads that were spoken to (`answered`), or not yet (`open`); duplicates are left out. */
                contact?: "answered" | "open";
                /** @description Only amounts in this currency (ISO 4217), for example BRL. */
                currency?: string;
                /** @description Only partners of this channel manager. */
                managerId?: string;
                /** @description Only leads of partners of this type. */
                partnerType?: "referral" | "reseller" | "representative" | "agency" | "distributor" | "other";
                /** @description Only leads of partners of this tier. */
                tier?: string;
                /** @description Only leads of partners of this region. */
                region?: string;
                /** @description Only leads without an assignee or a channel, or of partners without a manager, a tier or a region. */
                without?: "assignee" | "channel" | "manager" | "tier" | "region";
                /** @description `true`: only what ended for a reason; `false`: all but these. */
                withReason?: "true" | "false";
                /** @description `partner`: only leads about which we have asked the partner for something and have not got it. */
                waitingFor?: "partner";
                /** @description Only these leads: at most 100 ids, divided by commas. */
                ids?: string;
                /** @description The id in the sender's own system, exactly as it was sent. */
                externalId?: string;
                /** @description A part of the name; for leads also of the domain, or the whole external id or reference. */
                q?: string;
                /** @description The language of the words: pt-BR, en or es. Without it, `Accept-Language` decides, then the programme. */
                locale?: "pt-BR" | "en" | "es";
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoringRules: {
        parameters: {
            query?: {
                /** @description This version instead of the one in use. */
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. `ETag` names their version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRules"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishScoringRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required: the ETag of what you read. */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "id": "company_size",
                 *           "dimension": "fit",
                 *           "when": {
                 *             "field": "company.employees",
                 *             "op": "gte",
                 *             "value": 20
                 *           },
                 *           "points": 20
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RuleSet"];
            };
        };
        responses: {
            /** @description The rules in force. `ETag` names their version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRules"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Say which version you saw. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewScoringRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": {
                 *         "rules": [
                 *           {
                 *             "id": "company_size",
                 *             "dimension": "fit",
                 *             "when": {
                 *               "field": "company.employees",
                 *               "op": "gte",
                 *               "value": 20
                 *             },
                 *             "points": 20
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RulesPreviewInput"];
            };
        };
        responses: {
            /** @description Before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesPreview"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConversionModel"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                        /** @description The one that was asked for last. */
                        training: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "requested" | "running" | "done" | "failed";
                            /** Format: date-time */
                            requestedAt: string;
                            requestedBy: {
                                kind: string;
                                id: string;
                            };
                            /** Format: date-time */
                            startedAt: string | null;
                            /** Format: date-time */
                            finishedAt: string | null;
                            /** @description The model that came of it. */
                            modelVersion: number | null;
                            /** @description Why none did. */
                            failure: string | null;
                        } | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trainModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for a worker. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The training's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingWithModel"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDigests: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DigestListItem"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The digest's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The digest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDigestHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The digest's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDigestText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The digest's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDigest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11",
                 *       "locale": "pt-BR"
                 *     }
                 */
                "application/json": components["schemas"]["DigestPreviewInput"];
            };
        };
        responses: {
            /** @description The letter and what it is made of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestPreview"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendTestDigest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestDigestInput"];
            };
        };
        responses: {
            /** @description The worker sends it within a minute. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedTestDigest"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description Only what is in this state now. */
                state?: "planned" | "skipped" | "frozen" | "held" | "sending" | "retry_wait" | "unknown" | "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "provider_suppressed" | "provider_failed" | "rejected" | "quarantined" | "canceled";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notice"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11",
                 *       "locale": "pt-BR"
                 *     }
                 */
                "application/json": components["schemas"]["NoticePreviewInput"];
            };
        };
        responses: {
            /** @description The notice, or that there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDigestRuns: {
        parameters: {
            query?: {
                /** @description Those alone that go on when a person says so: held at the gate, or paused. */
                waiting?: "true";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DigestRun"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startDigestRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestRunInput"];
            };
        };
        responses: {
            /** @description The worker takes it up. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRun"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `run_under_way`: A run is under way. `run_given_up`: The run was given up. `spend_cap`: More letters than allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigestRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRun"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only what is in this state now. */
                state?: "planned" | "skipped" | "frozen" | "held" | "sending" | "retry_wait" | "unknown" | "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "provider_suppressed" | "provider_failed" | "rejected" | "quarantined" | "canceled";
                /** @description Only leads, letters or messages of this partner. */
                partnerId?: string;
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The run's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveDigestRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestRunApproval"];
            };
        };
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRun"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseDigestRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestRunPause"];
            };
        };
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRun"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeDigestRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRun"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDigestNotes: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DigestNote"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDigestNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestNoteInput"];
            };
        };
        responses: {
            /** @description The note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestNote"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDigestNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The note's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDigestCases: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DigestCase"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDigestCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestCaseInput"];
            };
        };
        responses: {
            /** @description The case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestCase"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveDigestCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The case's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestCase"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programmes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProgramSummary"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramInput"];
            };
        };
        responses: {
            /** @description The programme. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme. `ETag` names its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramWithSettings"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required: the ETag of what you read. */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "settings": {
                 *         "calendar": {
                 *           "closedDates": [
                 *             "2026-12-24"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProgramChanges"];
            };
        };
        responses: {
            /** @description The programme as it is now. `ETag` names the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramWithSettings"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Changed in the meantime. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required`: Say which version you saw. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Colleague"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePersonRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "sales"
                 *     }
                 */
                "application/json": components["schemas"]["PersonRole"];
            };
        };
        responses: {
            /** @description The person as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Such as `lead.disqualified`; `lead.` takes all that begins so. */
                action?: string;
                /** @description Only what such an actor has done. */
                actorKind?: "user" | "api_key" | "partner" | "import" | "system";
                /** @description Only what this person, key or job has done. */
                actorId?: string;
                /** @description Such as `lead` or `api_key`. */
                subjectKind?: string;
                /** @description Only entries about this lead, partner, key or other thing. */
                subjectId?: string;
                /** @description From this instant on; a date means the start of that day in the programme's zone. */
                from?: string;
                /** @description Up to this instant, itself left out; a date means the start of that day in the programme's zone. */
                to?: string;
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "CRM",
                 *       "scopes": [
                 *         "leads:read",
                 *         "leads:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The key's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotation"];
            };
        };
        responses: {
            /** @description The new key, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedApiKey"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/leadback",
                 *       "events": [
                 *         "lead.won",
                 *         "lead.disqualified"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isEnabled": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description The webhook, with its new secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only what is in this state now. */
                state?: "pending" | "delivered" | "failed";
                /** @description `nextCursor` of the page before, with the same filter and order; leave it out for the first page. */
                cursor?: string | undefined;
                /** @description How many at most on one page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        /** @description Hand it back as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`: Not one of our cursors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The webhook's id. */
                id: string;
                /** @description The delivery's id. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. `conflict`: Conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSignIn: {
        parameters: {
            query?: {
                /** @description Where to go then: a path of this address. */
                next?: string;
                /** @description Set by us after the company's accounts refused. */
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says to look into the inbox, with a field for the code. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page: the request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The page again: this is not an address. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page: too many requests from here; `Retry-After` is set. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    useSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in: the session cookie is set, and `Location` names a page of this address. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page: the request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page: the code is used up, too old, or was asked for elsewhere. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again: these are not the digits. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page: the link was used, is too old, or never was. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in: the session cookie is set, and `Location` names a page of this address. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page: the link was asked for in another browser, where its code can be typed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page: the link was used, is too old, or never was. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginWithAccounts: {
        parameters: {
            query?: {
                /** @description Where to go then: a path of this address. */
                next?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The sign-in page: no provider is set up. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The sign-in page: the provider does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    finishWithAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in, or back to the sign-in page with the reason. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nobody is signed in: to the sign-in page. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page: signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the page, or to the sign-in page where nobody is signed in. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page: the form is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramChoice"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed_body`: The body cannot be read. `invalid_idempotency_key`: Not a usable Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Not a content type that this route reads. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. `idempotency_key_reused`: The key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out everywhere. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: Not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says what is now so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form says neither; nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showWebCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the copy is not kept any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAnswer: {
        parameters: {
            query?: {
                /** @description What the form of a rating begins with. */
                useful?: "yes" | "no";
            };
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the link was used or has expired. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says that it has arrived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is not complete; nothing was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link is none of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the link was used or has expired. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveResendEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is stored, or had been; do not send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderEventTaken"];
                };
            };
            /** @description `unsigned_message`: The message carries no signature. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_signature`: Not signed by whom it says. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "alive";
                    };
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available for the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHowWeCount: {
        parameters: {
            query?: {
                /** @description pt-BR, en or es; without one of these, the language that the browser prefers. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_input`: Some fields are not as they should be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page that you have is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    };
                };
            };
            /** @description The description that you have is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_acceptable`: Not in a form that you accept. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
