export { authenticLanguages, languages } from './language.ts';
export type { Language, Texts } from './language.ts';
export { paragraphKinds } from './document.ts';
export type {
  Alternative,
  Amendment,
  AmendmentOperation,
  Bracket,
  Certificate,
  Comment,
  DocumentState,
  Footnote,
  Paragraph,
  ParagraphKind,
  Term,
  TextStanding,
  VersionMark,
} from './document.ts';
export { amendmentOperationSchema, draftingBodies, longestParagraph, textsSchema } from './drafting-deed.ts';
export type { DraftingBody, DraftingDeed, DraftingKind } from './drafting-deed.ts';
export { draftingRules } from './drafting-rule.ts';
export type { DraftingRule } from './drafting-rule.ts';
export { evolveDocument } from './evolve-document.ts';
export type { DocumentEvolution, DraftingAct, EvolveDocument } from './drafting-act.ts';
export { markOf, runsOf } from './bracket-mark.ts';
export type { Run } from './bracket-mark.ts';
export { plainText } from './plain-text.ts';
export type { BracketChoice } from './plain-text.ts';
export { standingOf } from './standing.ts';
export { mixesDirections } from './checked-text.ts';
export { compareDocuments } from './compare-documents.ts';
export type { DocumentComparison, ParagraphChange } from './compare-documents.ts';
export { amendmentPreview } from './amendment-preview.ts';
export type { AmendmentPreview } from './amendment-preview.ts';
export { consolidationConflicts } from './consolidation-conflicts.ts';
export type { ConsolidationConflict, MergedTexts } from './consolidation-conflicts.ts';
export { mergeTexts } from './merge-texts.ts';
export type { MergeRun } from './merge-texts.ts';
export { wordDiff } from './word-diff.ts';
export type { WordRun } from './word-diff.ts';
export { toAkomaNtoso } from './akoma-ntoso.ts';
export type { AkomaIdentity } from './akoma-ntoso.ts';
export { findingKinds } from './findings/finding.ts';
export type { Finding, FindingKind } from './findings/finding.ts';
export { checkedText } from './checked-text.ts';
export type { CheckedText } from './checked-text.ts';
export { findingsOf } from './findings/findings-of.ts';
