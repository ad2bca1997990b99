/** The documents of the council as types. */
import type { z } from 'zod';
import type {
  actionItemSchema,
  caseDecisionSchema,
  caseSchema,
  outcomeSchema,
  positionSchema,
  questionSchema,
} from './council-case.ts';
import type { newCaseSchema, newNoteSchema, sentDeedSchema } from './council-deed.ts';
import type {
  amendmentSchema,
  caseDocumentSchema,
  commentSchema,
  textComparisonSchema,
  draftDocumentSchema,
  findingListSchema,
  paragraphSchema,
  readDraftSchema,
  textStandingSchema,
  versionListSchema,
} from './council-text.ts';
import type {
  caseActListSchema,
  caseActSchema,
  caseAnswerSchema,
  caseBriefSchema,
  caseClockSchema,
  caseItemSchema,
  caseListSchema,
  caseSeatSchema,
  clearedNoteSchema,
  councilWaitingSchema,
  decisionListSchema,
  decisionSchema,
  deedAnswerSchema,
  forumListSchema,
  newCaseAnswerSchema,
  noteListSchema,
  noteSchema,
  packSchema,
  silenceListSchema,
} from './council.ts';

export type CaseDocument = z.infer<typeof caseSchema>;
export type QuestionDocument = z.infer<typeof questionSchema>;
export type PositionDocument = z.infer<typeof positionSchema>;
export type OutcomeDocument = z.infer<typeof outcomeSchema>;
export type CaseDecisionDocument = z.infer<typeof caseDecisionSchema>;
export type ActionItemDocument = z.infer<typeof actionItemSchema>;
export type NewCaseDocument = z.infer<typeof newCaseSchema>;
export type NewNoteDocument = z.infer<typeof newNoteSchema>;
export type SentDeedDocument = z.infer<typeof sentDeedSchema>;
export type DraftParagraphDocument = z.infer<typeof paragraphSchema>;
export type AmendmentDocument = z.infer<typeof amendmentSchema>;
export type CommentDocument = z.infer<typeof commentSchema>;
export type DraftDocument = z.infer<typeof draftDocumentSchema>;
export type TextStandingDocument = z.infer<typeof textStandingSchema>;
/** Answer of GET /cases/:id/document. */
export type CaseTextDocument = z.infer<typeof caseDocumentSchema>;
export type TextComparisonDocument = z.infer<typeof textComparisonSchema>;
export type FindingListDocument = z.infer<typeof findingListSchema>;
export type VersionListDocument = z.infer<typeof versionListSchema>;
export type ReadDraftDocument = z.infer<typeof readDraftSchema>;
export type CaseItemDocument = z.infer<typeof caseItemSchema>;
export type CaseListDocument = z.infer<typeof caseListSchema>;
export type CaseBriefDocument = z.infer<typeof caseBriefSchema>;
export type CaseSeatDocument = z.infer<typeof caseSeatSchema>;
export type CaseClockDocument = z.infer<typeof caseClockSchema>;
/** Answer of GET /cases/:id. */
export type CaseAnswerDocument = z.infer<typeof caseAnswerSchema>;
export type CaseActDocument = z.infer<typeof caseActSchema>;
export type CaseActListDocument = z.infer<typeof caseActListSchema>;
export type NewCaseAnswerDocument = z.infer<typeof newCaseAnswerSchema>;
export type DeedAnswerDocument = z.infer<typeof deedAnswerSchema>;
export type NoteDocument = z.infer<typeof noteSchema>;
export type NoteListDocument = z.infer<typeof noteListSchema>;
export type ClearedNoteDocument = z.infer<typeof clearedNoteSchema>;
export type CouncilWaitingDocument = z.infer<typeof councilWaitingSchema>;
export type SilenceListDocument = z.infer<typeof silenceListSchema>;
export type DecisionDocument = z.infer<typeof decisionSchema>;
export type DecisionListDocument = z.infer<typeof decisionListSchema>;
export type ForumListDocument = z.infer<typeof forumListSchema>;
export type PackDocument = z.infer<typeof packSchema>;
