import type { ClaimedDelivery, DeliveryOutcome, ListedLetter, TransportName } from "@leadback/operations";

/** Why sending stops for everybody, not for one letter alone. */
export type PauseReason =
  | "credentials_refused"
  | "wrong_provider_address"
  | "quota_exceeded"
  | "provider_down"
  | "outbox_unwritable";

export interface Pause {
  reason: PauseReason;
  /** After how long another try makes sense. */
  resumeAfterMs: number;
}

export interface SendResult {
  outcome: DeliveryOutcome;
  pause?: Pause;
  /** The provider, not this letter, was at fault: what the circuit breaker counts. */
  isProviderFailure?: boolean;
}

/** What a transport needs to know of a letter. */
export type OutgoingLetter = Pick<
  ClaimedDelivery,
  "idempotencyKey" | "requestBody" | "bodySha256" | "partnerName" | "periodStartLocal"
>;

/** A way for letters to leave. */
export interface Transport {
  readonly name: TransportName;
  /** Resolves when the provider permits another request, or with the pause in which none is. Called before a letter is claimed. */
  waitForTurn(signal?: AbortSignal): Promise<Pause | null>;
  /** Hands over one letter, exactly the bytes that were frozen, and says what is known of its fate. */
  send(delivery: OutgoingLetter): Promise<SendResult>;
  /** What the provider itself says it has accepted since then; null where it does not answer. */
  listSince?(since: Date): Promise<ListedLetter[] | null>;
  /** Called once after the last letter of a run. */
  finish(): Promise<void>;
}
