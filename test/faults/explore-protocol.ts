import type { DeliveryState } from "@leadback/db";
import { deliveryTransitions, keyWindowHours } from "@leadback/operations";
import { postDeadlineMs } from "../../apps/digest/src/deliver-digests.ts";
import { readAnswer } from "../../apps/digest/src/transports/resend-answers.ts";

/** How long the provider remembers a key. */
const keyMemoryHours = 24;
const hourMs = 3_600_000;

/**
 * What can be done differently from what the code does. Each one that is known from a product in the field is a mutant
 * that the exploration has to catch.
 */
export interface Protocol {
  key: "of_the_letter" | "of_its_content" | "none";
  isFrozen: boolean;
  /** The attempt is committed before the call. */
  commitsIntent: boolean;
  /** Nothing is posted again once the provider may have forgotten the key. */
  guardsKeyWindow: boolean;
  /** Looks at the age of its claim just before it posts. */
  checksDeadline: boolean;
  /** Takes an error for an acceptance. */
  ignoresErrors: boolean;
  triesOnce: boolean;
  /** The provider's own word on what it has accepted is believed. */
  hearsProvider: boolean;
}

/** What the code does. */
export const present: Protocol = {
  key: "of_the_letter",
  isFrozen: true,
  commitsIntent: true,
  guardsKeyWindow: true,
  checksDeadline: true,
  ignoresErrors: false,
  triesOnce: false,
  hearsProvider: true,
};

const naive = { guardsKeyWindow: false, checksDeadline: false, hearsProvider: false } as const;
export const mutants: Readonly<Record<string, Protocol>> = {
  "A: check, send, record, no key": {
    ...present,
    ...naive,
    key: "none",
    isFrozen: false,
    commitsIntent: false,
  },
  "B: a row lock across the send, no key": { ...present, ...naive, key: "none", commitsIntent: false },
  "C: at most one try": { ...present, ...naive, key: "none", isFrozen: false, triesOnce: true },
  "D: errors are ignored": { ...present, ...naive, isFrozen: false, ignoresErrors: true },
  "E: the key is of the content, which is not frozen": {
    ...present,
    ...naive,
    key: "of_its_content",
    isFrozen: false,
  },
  "F: no guard of the key's window": { ...present, ...naive },
  "G: no look at the age of the claim": { ...present, checksDeadline: false, hearsProvider: false },
};

interface Budget {
  crashes: number;
  posts: number;
  jumps: number;
}

interface State {
  letter: DeliveryState;
  firstAttemptHour: number | null;
  frozen: number | null;
  /** Never certainly refused alone: it may have arrived. */
  maybeArrived: boolean;
  remembered: { key: string; content: number; hour: number }[];
  accepted: number;
  sender:
    | { step: "idle" }
    | { step: "claimed"; content: number; hour: number }
    | { step: "answered"; answer: Answer };
  hour: number;
  /** What a letter would say now; it changes once, as when a late lead comes in or a template is deployed. */
  content: number;
  left: Budget;
}

type Answer = "accepted" | "lost" | "mismatch" | "failed";

export interface Exploration {
  states: number;
  mostAccepted: number;
  hasSilentLoss: boolean;
  reachesQuarantine: boolean;
  /** Moves that the protocol made and that the table of transitions does not have. */
  outsideTheTable: string[];
  /** Moves of the table that were made. */
  movesMade: number;
}

/** Every order of crashes, lost answers, leaps of time and changes of data that the budget allows, for one letter. */
export function explore(
  protocol: Protocol,
  budget: Budget = { crashes: 3, posts: 5, jumps: 3 },
): Exploration {
  const result: Exploration = {
    states: 0,
    mostAccepted: 0,
    hasSilentLoss: false,
    reachesQuarantine: false,
    outsideTheTable: [],
    movesMade: 0,
  };
  const outside = new Set<string>();
  const made = new Set<string>();
  const start: State = {
    letter: "frozen",
    firstAttemptHour: null,
    frozen: protocol.isFrozen ? 0 : null,
    maybeArrived: false,
    remembered: [],
    accepted: 0,
    sender: { step: "idle" },
    hour: 0,
    content: 0,
    left: budget,
  };
  const seen = new Set([JSON.stringify(start)]);
  const queue = [start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    result.states += 1;
    result.mostAccepted = Math.max(result.mostAccepted, state.accepted);
    const isAtRest = state.sender.step === "idle";
    const isOver = ["accepted", "rejected", "quarantined"].includes(state.letter);
    if (isAtRest && isOver && state.letter !== "quarantined" && state.accepted === 0) {
      // Given up after certain refusals alone is said, not silent.
      if (state.letter === "accepted" || state.maybeArrived || protocol.triesOnce || protocol.ignoresErrors)
        result.hasSilentLoss = true;
    }
    if (isAtRest && state.letter === "quarantined") result.reachesQuarantine = true;
    for (const next of successors(state, protocol, note)) {
      const name = JSON.stringify(next);
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push(next);
    }
  }
  result.outsideTheTable = [...outside];
  result.movesMade = made.size;
  return result;

  function note(from: DeliveryState, to: DeliveryState): void {
    const move = `${from} -> ${to}`;
    if ((deliveryTransitions[from] as readonly DeliveryState[]).includes(to)) made.add(move);
    else outside.add(move);
  }
}

type Note = (from: DeliveryState, to: DeliveryState) => void;

function successors(state: State, protocol: Protocol, note: Note): State[] {
  const next: State[] = [];
  const { sender, left } = state;
  const to = (letter: DeliveryState, change: Partial<State> = {}): void => {
    if (letter !== state.letter) note(state.letter, letter);
    next.push({ ...state, ...change, letter });
  };
  if (state.content === 0) next.push({ ...state, content: 1 });
  if (left.jumps > 0)
    for (const hours of [1, 24])
      next.push({ ...state, hour: state.hour + hours, left: { ...left, jumps: left.jumps - 1 } });
  if (left.crashes > 0 && sender.step !== "idle")
    next.push({ ...state, sender: { step: "idle" }, left: { ...left, crashes: left.crashes - 1 } });
  if (protocol.hearsProvider && state.accepted > 0 && state.letter !== "accepted") to("accepted");
  if (sender.step === "idle") takeUp(state, protocol, to);
  if (sender.step === "claimed" && left.posts > 0) post(state, sender, protocol, next);
  if (sender.step === "answered") settle(state, sender.answer, protocol, to);
  return next;
}

type To = (letter: DeliveryState, change?: Partial<State>) => void;

/** The sweeper's and the next sender's turn. */
function takeUp(state: State, protocol: Protocol, to: To): void {
  const { letter, firstAttemptHour, hour } = state;
  if (letter === "sending") {
    // The lease is over; with a row lock or no intent there is none, and the letter is simply there again.
    to("unknown", { maybeArrived: true });
    return;
  }
  if (letter !== "frozen" && letter !== "retry_wait" && letter !== "unknown") return;
  if (protocol.triesOnce && firstAttemptHour !== null) {
    to(letter === "retry_wait" ? "rejected" : "quarantined");
    return;
  }
  if (
    protocol.guardsKeyWindow &&
    firstAttemptHour !== null &&
    hour - firstAttemptHour >= keyWindowHours &&
    letter !== "frozen"
  ) {
    to(letter === "retry_wait" && !state.maybeArrived ? "rejected" : "quarantined");
    return;
  }
  const content = state.frozen ?? state.content;
  const claimed = { step: "claimed" as const, content, hour };
  if (protocol.commitsIntent) to("sending", { sender: claimed, firstAttemptHour: firstAttemptHour ?? hour });
  else to(letter, { sender: claimed });
}

function post(
  state: State,
  claim: { content: number; hour: number },
  protocol: Protocol,
  next: State[],
): void {
  const { hour, left } = state;
  if (protocol.checksDeadline && (hour - claim.hour) * hourMs >= postDeadlineMs) {
    next.push({ ...state, sender: { step: "idle" } });
    return;
  }
  const key = keyOf(protocol, claim.content);
  const known = state.remembered.find((one) => one.key === key && hour - one.hour < keyMemoryHours);
  const spent = { ...state, left: { ...left, posts: left.posts - 1 } };
  const answer = (given: Answer, change: Partial<State> = {}) =>
    next.push({ ...spent, ...change, sender: { step: "answered", answer: given } });
  if (key !== null && known !== undefined) {
    if (known.content !== claim.content) answer("mismatch");
    else for (const given of ["accepted", "lost"] as const) answer(given);
    return;
  }
  const acceptance = {
    remembered:
      key === null ? state.remembered : [...state.remembered, { key, content: claim.content, hour }],
    accepted: state.accepted + 1,
  };
  answer("accepted", acceptance);
  answer("lost", acceptance);
  answer("failed");
}

function keyOf({ key }: Protocol, content: number): string | null {
  if (key === "none") return null;
  return key === "of_the_letter" ? "key" : `key ${content}`;
}

const nothing = { errorName: null, providerId: null, neverLeft: false, retryAfterMs: null };
/** What each answer is to the code that reads the provider's. */
const answers = {
  accepted: { ...nothing, status: 200, providerId: "id" },
  lost: { ...nothing, status: null },
  mismatch: { ...nothing, status: 409, errorName: "invalid_idempotent_request" },
  failed: { ...nothing, status: 500 },
} as const satisfies Record<Answer, unknown>;

const stateOfOutcome = {
  accepted: "accepted",
  retry: "retry_wait",
  unknown: "unknown",
  rejected: "rejected",
  quarantined: "quarantined",
} as const;

function settle(state: State, answer: Answer, protocol: Protocol, to: To): void {
  const idle = { sender: { step: "idle" as const } };
  if (protocol.commitsIntent && state.letter !== "sending") {
    // The lease has passed to somebody else, or the provider has spoken: this answer changes nothing.
    to(state.letter, idle);
    return;
  }
  if (answer !== "accepted" && protocol.ignoresErrors) {
    to("accepted", idle);
    return;
  }
  const { outcome } = readAnswer(answers[answer]);
  if (!protocol.commitsIntent) {
    // Nothing durable was written before; a failure leaves the letter as it was.
    if (outcome.kind === "accepted") to("accepted", idle);
    else to(state.letter, idle);
    return;
  }
  const isUnsure = outcome.kind === "unknown" || outcome.kind === "quarantined";
  to(stateOfOutcome[outcome.kind], { ...idle, maybeArrived: state.maybeArrived || isUnsure });
}
