/** Identifiers carry their kind in the type, so that a partner's id never passes for a lead's. */
type Branded<Kind extends string> = string & { readonly __kind: Kind };

export type ProgramId = Branded<"program">;
export type UserId = Branded<"user">;
export type MembershipId = Branded<"membership">;
export type PartnerId = Branded<"partner">;
export type PartnerContactId = Branded<"partner_contact">;
export type LeadId = Branded<"lead">;
export type LeadContactId = Branded<"lead_contact">;
export type EventId = Branded<"event">;
export type DigestId = Branded<"digest">;
export type DeliveryId = Branded<"delivery">;
export type DigestRunId = Branded<"digest_run">;
export type ImportId = Branded<"import">;
export type ApiKeyId = Branded<"api_key">;
export type ErasureId = Branded<"erasure">;
export type MessageId = Branded<"message">;
export type GoalId = Branded<"goal">;
export type CoachingSessionId = Branded<"coaching_session">;
export type CheckpointId = Branded<"checkpoint">;
export type CheckpointActionId = Branded<"checkpoint_action">;
export type SurveyId = Branded<"survey">;
export type AnswerLinkId = Branded<"answer_link">;
export type WebhookId = Branded<"webhook">;
export type WebhookMessageId = Branded<"webhook_message">;
export type WebhookDeliveryId = Branded<"webhook_delivery">;
export type AuditEntryId = Branded<"audit_entry">;
