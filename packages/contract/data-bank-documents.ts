/** The documents of accounts, acts, records and matching as types. */
import type { z } from 'zod';
import type {
  accountSchema,
  grantSchema,
  invitationSchema,
  newInvitationSchema,
  openSessionSchema,
  ownAccountSchema,
  machineKeySchema,
  passkeySchema,
  recoveryCodesSchema,
  sessionSchema,
  signInSchema,
  totpSetupSchema,
} from './accounts.ts';
import type { actEntrySchema, actSchema, checkpointSchema, logVerdictSchema, receiptSchema } from './acts.ts';
import type {
  conceptListSchema,
  conceptSchema,
  interestListSchema,
  interestRequestSchema,
  interestSchema,
  matchListSchema,
  matchPartSchema,
  matchSchema,
  noticeListSchema,
  noticeSchema,
  parksOfProductSchema,
  partnersOfOptionSchema,
  savedSearchListSchema,
  savedSearchRequestSchema,
  savedSearchSchema,
  searchHitSchema,
  searchResultSchema,
} from './matching.ts';
import type {
  ageSchema,
  checkResultSchema,
  draftRequestSchema,
  duplicateSchema,
  facetsSchema,
  historySchema,
  historyStepSchema,
  policyListSchema,
  policySchema,
  qualityPartSchema,
  qualitySchema,
  recordItemSchema,
  recordSchema,
  reviewSchema,
  rivalSchema,
  typeRuleSchema,
} from './records.ts';

export type GrantDocument = z.infer<typeof grantSchema>;
export type SessionDocument = z.infer<typeof sessionSchema>;
export type SignInDocument = z.infer<typeof signInSchema>;
export type AccountDocument = z.infer<typeof accountSchema>;
export type OwnAccountDocument = z.infer<typeof ownAccountSchema>;
export type InvitationDocument = z.infer<typeof invitationSchema>;
export type NewInvitationDocument = z.infer<typeof newInvitationSchema>;
export type MachineKeyDocument = z.infer<typeof machineKeySchema>;
export type PasskeyDocument = z.infer<typeof passkeySchema>;
export type OpenSessionDocument = z.infer<typeof openSessionSchema>;
export type TotpSetupDocument = z.infer<typeof totpSetupSchema>;
export type RecoveryCodesDocument = z.infer<typeof recoveryCodesSchema>;
export type ActEntryDocument = z.infer<typeof actEntrySchema>;
export type ActDocument = z.infer<typeof actSchema>;
export type CheckpointDocument = z.infer<typeof checkpointSchema>;
export type ReceiptDocument = z.infer<typeof receiptSchema>;
export type LogVerdictDocument = z.infer<typeof logVerdictSchema>;
export type RecordItemDocument = z.infer<typeof recordItemSchema>;
export type RecordDocument = z.infer<typeof recordSchema>;
export type QualityDocument = z.infer<typeof qualitySchema>;
export type QualityPartDocument = z.infer<typeof qualityPartSchema>;
export type AgeDocument = z.infer<typeof ageSchema>;
export type RivalDocument = z.infer<typeof rivalSchema>;
export type HistoryDocument = z.infer<typeof historySchema>;
export type HistoryStepDocument = z.infer<typeof historyStepSchema>;
export type DraftRequestDocument = z.infer<typeof draftRequestSchema>;
export type CheckResultDocument = z.infer<typeof checkResultSchema>;
export type PolicyDocument = z.infer<typeof policySchema>;
export type PolicyListDocument = z.infer<typeof policyListSchema>;
export type TypeRuleDocument = z.infer<typeof typeRuleSchema>;
export type DuplicateDocument = z.infer<typeof duplicateSchema>;
export type ReviewDocument = z.infer<typeof reviewSchema>;
export type FacetsDocument = z.infer<typeof facetsSchema>;
export type ConceptDocument = z.infer<typeof conceptSchema>;
export type SearchHitDocument = z.infer<typeof searchHitSchema>;
export type SearchResultDocument = z.infer<typeof searchResultSchema>;
export type MatchDocument = z.infer<typeof matchSchema>;
export type MatchPartDocument = z.infer<typeof matchPartSchema>;
export type MatchListDocument = z.infer<typeof matchListSchema>;
export type SavedSearchDocument = z.infer<typeof savedSearchSchema>;
export type NoticeDocument = z.infer<typeof noticeSchema>;
export type InterestDocument = z.infer<typeof interestSchema>;
export type ConceptListDocument = z.infer<typeof conceptListSchema>;
export type PartnersOfOptionDocument = z.infer<typeof partnersOfOptionSchema>;
export type ParksOfProductDocument = z.infer<typeof parksOfProductSchema>;
export type SavedSearchListDocument = z.infer<typeof savedSearchListSchema>;
export type SavedSearchRequestDocument = z.infer<typeof savedSearchRequestSchema>;
export type NoticeListDocument = z.infer<typeof noticeListSchema>;
export type InterestListDocument = z.infer<typeof interestListSchema>;
export type InterestRequestDocument = z.infer<typeof interestRequestSchema>;
