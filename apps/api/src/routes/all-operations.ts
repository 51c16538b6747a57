import type { Operation } from "../define-operation.ts";
import { putAccounts } from "./accounts/put-accounts.ts";
import { sendAnswer } from "./answers/send-answer.ts";
import { showAnswer } from "./answers/show-answer.ts";
import { createApiKey } from "./api-keys/create-api-key.ts";
import { listApiKeys } from "./api-keys/list-api-keys.ts";
import { revokeApiKey } from "./api-keys/revoke-api-key.ts";
import { rotateApiKey } from "./api-keys/rotate-api-key.ts";
import { listAudit } from "./audit/list-audit.ts";
import { addAction } from "./checkpoints/add-action.ts";
import { listCheckpoints } from "./checkpoints/list-checkpoints.ts";
import { planCheckpoint } from "./checkpoints/plan-checkpoint.ts";
import { updateAction } from "./checkpoints/update-action.ts";
import { updateCheckpoint } from "./checkpoints/update-checkpoint.ts";
import { correctCoaching } from "./coaching/correct-coaching.ts";
import { listCoaching } from "./coaching/list-coaching.ts";
import { measureCoaching } from "./coaching/measure-coaching.ts";
import { recordCoaching } from "./coaching/record-coaching.ts";
import { measureCohorts } from "./cohorts/measure-cohorts.ts";
import { getBenchmarks } from "./comparison/get-benchmarks.ts";
import { getComparison } from "./comparison/get-comparison.ts";
import { putBenchmarks } from "./comparison/put-benchmarks.ts";
import { approveDigestRun } from "./digest-runs/approve-digest-run.ts";
import { getDigestRun } from "./digest-runs/get-digest-run.ts";
import { listDeliveries } from "./digest-runs/list-deliveries.ts";
import { listDigestRuns } from "./digest-runs/list-digest-runs.ts";
import { pauseDigestRun } from "./digest-runs/pause-digest-run.ts";
import { resumeDigestRun } from "./digest-runs/resume-digest-run.ts";
import { startDigestRun } from "./digest-runs/start-digest-run.ts";
import { approveDigestCase } from "./digest-words/approve-digest-case.ts";
import { listDigestCases } from "./digest-words/list-digest-cases.ts";
import { listDigestNotes } from "./digest-words/list-digest-notes.ts";
import { withdrawDigestNote } from "./digest-words/withdraw-digest-note.ts";
import { writeDigestCase } from "./digest-words/write-digest-case.ts";
import { writeDigestNote } from "./digest-words/write-digest-note.ts";
import { getDigest } from "./digests/get-digest.ts";
import { listDigests } from "./digests/list-digests.ts";
import { previewDigest } from "./digests/preview-digest.ts";
import { sendTestDigest } from "./digests/send-test-digest.ts";
import { showDigestHtml } from "./digests/show-digest-html.ts";
import { showDigestText } from "./digests/show-digest-text.ts";
import { decideDispute } from "./disputes/decide-dispute.ts";
import { informDispute } from "./disputes/inform-dispute.ts";
import { listDisputes } from "./disputes/list-disputes.ts";
import { measureDisputes } from "./disputes/measure-disputes.ts";
import { openDispute } from "./disputes/open-dispute.ts";
import { reviewDispute } from "./disputes/review-dispute.ts";
import { withdrawDispute } from "./disputes/withdraw-dispute.ts";
import { getErasure } from "./erasures/get-erasure.ts";
import { requestErasure } from "./erasures/request-erasure.ts";
import { exportLeads } from "./exports/export-leads.ts";
import { listGoals } from "./goals/list-goals.ts";
import { setGoal } from "./goals/set-goal.ts";
import { updateGoal } from "./goals/update-goal.ts";
import { withdrawGoal } from "./goals/withdraw-goal.ts";
import { showLiveness } from "./health/show-liveness.ts";
import { showMetrics } from "./health/show-metrics.ts";
import { showReadiness } from "./health/show-readiness.ts";
import { showHoldOut } from "./hold-out/show-hold-out.ts";
import { receiveResendEvent } from "./hooks/receive-resend-event.ts";
import { createImport } from "./imports/create-import.ts";
import { downloadImportErrors } from "./imports/download-import-errors.ts";
import { getImport } from "./imports/get-import.ts";
import { listImportMaps } from "./imports/list-import-maps.ts";
import { listImportReview } from "./imports/list-import-review.ts";
import { listImports } from "./imports/list-imports.ts";
import { saveImportMap } from "./imports/save-import-map.ts";
import { settleImportReview } from "./imports/settle-import-review.ts";
import { measureInforming } from "./informing/measure-informing.ts";
import { addInfluence } from "./leads/add-influence.ts";
import { checkLead } from "./leads/check-lead.ts";
import { correctLead } from "./leads/correct-lead.ts";
import { extendProtection } from "./leads/extend-protection.ts";
import { getLead } from "./leads/get-lead.ts";
import { getLeadScore } from "./leads/get-lead-score.ts";
import { listAgeing } from "./leads/list-ageing.ts";
import { listLeadEvents } from "./leads/list-events.ts";
import { listLeads } from "./leads/list-leads.ts";
import { recordEvent } from "./leads/record-event.ts";
import { submitLead } from "./leads/submit-lead.ts";
import { showManagerSummary } from "./manager-summary/show-manager-summary.ts";
import { listMaterials } from "./materials/list-materials.ts";
import { putMaterial } from "./materials/put-material.ts";
import { answerMessage } from "./messages/answer-message.ts";
import { listMessages } from "./messages/list-messages.ts";
import { measureMessages } from "./messages/measure-messages.ts";
import { sendMessage } from "./messages/send-message.ts";
import { listNotices } from "./notices/list-notices.ts";
import { previewNotice } from "./notices/preview-notice.ts";
import { addContact } from "./partners/add-contact.ts";
import { chooseLetterPace } from "./partners/choose-letter-pace.ts";
import { createPartner } from "./partners/create-partner.ts";
import { getPartner } from "./partners/get-partner.ts";
import { getPartnerMetrics } from "./partners/get-partner-metrics.ts";
import { listContacts } from "./partners/list-contacts.ts";
import { listPartners } from "./partners/list-partners.ts";
import { removeContact } from "./partners/remove-contact.ts";
import { showLifecycle } from "./partners/show-lifecycle.ts";
import { updateContact } from "./partners/update-contact.ts";
import { updatePartner } from "./partners/update-partner.ts";
import { changePersonRole } from "./people/change-person-role.ts";
import { invitePerson } from "./people/invite-person.ts";
import { listColleagues } from "./people/list-colleagues.ts";
import { listInvitations } from "./people/list-invitations.ts";
import { listPeople } from "./people/list-people.ts";
import { removePerson } from "./people/remove-person.ts";
import { revokeInvitation } from "./people/revoke-invitation.ts";
import { listProfiles } from "./profiles/list-profiles.ts";
import { publishProfile } from "./profiles/publish-profile.ts";
import { showProfileFit } from "./profiles/show-profile-fit.ts";
import { createProgram } from "./programs/create-program.ts";
import { getProgram } from "./programs/get-program.ts";
import { listPrograms } from "./programs/list-programs.ts";
import { updateProgram } from "./programs/update-program.ts";
import { listReasons } from "./reasons/list-reasons.ts";
import { putReason } from "./reasons/put-reason.ts";
import { consentToMention } from "./recognition/consent-to-mention.ts";
import { listRecognitions } from "./recognition/list-recognitions.ts";
import { getRules } from "./scoring/get-rules.ts";
import { getTraining } from "./scoring/get-training.ts";
import { listModels } from "./scoring/list-models.ts";
import { previewRules } from "./scoring/preview-rules.ts";
import { publishRules } from "./scoring/publish-rules.ts";
import { requestTraining } from "./scoring/request-training.ts";
import { chooseProgram } from "./session/choose-program.ts";
import { getSession } from "./session/get-session.ts";
import { signOut } from "./session/sign-out.ts";
import { signOutEverywhere } from "./session/sign-out-everywhere.ts";
import { beginWithAccounts } from "./sign-in/begin-with-accounts.ts";
import { changeAccount } from "./sign-in/change-account.ts";
import { finishWithAccounts } from "./sign-in/finish-with-accounts.ts";
import { requestSignIn } from "./sign-in/request-sign-in.ts";
import { showAccount } from "./sign-in/show-account.ts";
import { showSignIn } from "./sign-in/show-sign-in.ts";
import { showSignInLink } from "./sign-in/show-sign-in-link.ts";
import { useSignInCode } from "./sign-in/use-sign-in-code.ts";
import { useSignInLink } from "./sign-in/use-sign-in-link.ts";
import { showHome } from "./site/show-home.ts";
import { showHowWeCount } from "./site/show-how-we-count.ts";
import { showOpenApi } from "./site/show-openapi.ts";
import { showReference } from "./site/show-reference.ts";
import { answerSurvey } from "./surveys/answer-survey.ts";
import { inviteToSurvey } from "./surveys/invite-to-survey.ts";
import { measureSurveys } from "./surveys/measure-surveys.ts";
import { showSurvey } from "./surveys/show-survey.ts";
import { listTrendAlerts } from "./trend-alerts/list-trend-alerts.ts";
import { changeSubscription } from "./unsubscribe/change-subscription.ts";
import { showSubscription } from "./unsubscribe/show-subscription.ts";
import { showWebCopy } from "./web-copy/show-web-copy.ts";
import { createWebhook } from "./webhooks/create-webhook.ts";
import { deleteWebhook } from "./webhooks/delete-webhook.ts";
import { getWebhook } from "./webhooks/get-webhook.ts";
import { listWebhookDeliveries } from "./webhooks/list-webhook-deliveries.ts";
import { listWebhooks } from "./webhooks/list-webhooks.ts";
import { pingWebhook } from "./webhooks/ping-webhook.ts";
import { replayWebhookDelivery } from "./webhooks/replay-webhook-delivery.ts";
import { rotateWebhookSecret } from "./webhooks/rotate-webhook-secret.ts";
import { updateWebhook } from "./webhooks/update-webhook.ts";

/** Every route of the API, in the order in which the reference shows them. */
export const allOperations: readonly Operation[] = [
  submitLead,
  checkLead,
  listLeads,
  getLead,
  correctLead,
  recordEvent,
  listLeadEvents,
  getLeadScore,
  extendProtection,
  addInfluence,
  listAgeing,
  requestErasure,
  getErasure,
  putAccounts,
  createPartner,
  listPartners,
  getPartner,
  updatePartner,
  listContacts,
  addContact,
  updateContact,
  chooseLetterPace,
  removeContact,
  setGoal,
  listGoals,
  updateGoal,
  withdrawGoal,
  recordCoaching,
  correctCoaching,
  listCoaching,
  measureCoaching,
  showHoldOut,
  measureInforming,
  planCheckpoint,
  listCheckpoints,
  updateCheckpoint,
  addAction,
  updateAction,
  showLifecycle,
  listRecognitions,
  consentToMention,
  sendMessage,
  listMessages,
  answerMessage,
  measureMessages,
  openDispute,
  listDisputes,
  reviewDispute,
  informDispute,
  decideDispute,
  withdrawDispute,
  measureDisputes,
  inviteToSurvey,
  measureSurveys,
  showSurvey,
  answerSurvey,
  putMaterial,
  listMaterials,
  publishProfile,
  listProfiles,
  showProfileFit,
  getPartnerMetrics,
  getComparison,
  measureCohorts,
  listTrendAlerts,
  showManagerSummary,
  getBenchmarks,
  putBenchmarks,
  listReasons,
  putReason,
  createImport,
  listImports,
  getImport,
  downloadImportErrors,
  listImportReview,
  settleImportReview,
  listImportMaps,
  saveImportMap,
  exportLeads,
  getRules,
  publishRules,
  previewRules,
  requestTraining,
  listModels,
  getTraining,
  listDigests,
  getDigest,
  showDigestHtml,
  showDigestText,
  previewDigest,
  sendTestDigest,
  listNotices,
  previewNotice,
  startDigestRun,
  listDigestRuns,
  getDigestRun,
  listDeliveries,
  approveDigestRun,
  pauseDigestRun,
  resumeDigestRun,
  writeDigestNote,
  listDigestNotes,
  withdrawDigestNote,
  writeDigestCase,
  listDigestCases,
  approveDigestCase,
  listPrograms,
  createProgram,
  getProgram,
  updateProgram,
  invitePerson,
  listInvitations,
  revokeInvitation,
  listPeople,
  listColleagues,
  changePersonRole,
  removePerson,
  listAudit,
  createApiKey,
  listApiKeys,
  rotateApiKey,
  revokeApiKey,
  createWebhook,
  listWebhooks,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  pingWebhook,
  listWebhookDeliveries,
  replayWebhookDelivery,
  showSignIn,
  requestSignIn,
  useSignInCode,
  showSignInLink,
  useSignInLink,
  beginWithAccounts,
  finishWithAccounts,
  showAccount,
  changeAccount,
  getSession,
  chooseProgram,
  signOut,
  signOutEverywhere,
  showSubscription,
  changeSubscription,
  showWebCopy,
  showAnswer,
  sendAnswer,
  receiveResendEvent,
  showLiveness,
  showReadiness,
  showMetrics,
  showHome,
  showHowWeCount,
  showReference,
  showOpenApi,
];
