import type { DraftingRule } from '@hamkor/drafting';

/**
 * Rules that forbid something: keys of `procedure.rules`, each with its source in `ruleSources`. Those of a document are
 * `draftingRules`.
 */
export const councilRules = [
  /** R11: only a credentialed representative of the member acts for it. */
  'notYourState',
  'noVoice',
  'credentialOver',
  'observersDoNotDecide',
  'secretariatDoesNotDecide',
  'onlySecretariat',
  'onlyChair',
  'onlyInput',
  'onlyPlatform',
  'notSignedIn',
  'wrongRole',
  'notFrozenMember',
  'memberConcerned',
  /** Of a membership, where nobody among the members is named. */
  'concernedMissing',
  'notParticipant',
  'alreadyParticipant',
  'wrongKind',
  'wrongStage',
  'isHistory',
  'caseExists',
  'noCase',
  'notConcordant',
  'otherText',
  'questionOpen',
  'noQuestion',
  'silenceOver',
  'silenceTooShort',
  'notWorkingDay',
  'unknownZone',
  'endPast',
  /** Told as done before it was. */
  'notYet',
  'objectionStands',
  'nothingSaid',
  'noSponsor',
  'alreadyDone',
  'gateOrder',
  'gateMissing',
  'backdated',
  'meetingPast',
  'unknownItem',
  'notOwner',
  'oneHead',
  'onlyInterested',
] as const;
export type CouncilRule = (typeof councilRules)[number];

const whoRules: ReadonlySet<CouncilRule | DraftingRule> = new Set([
  'notYourState',
  'noVoice',
  'credentialOver',
  'observersDoNotDecide',
  'secretariatDoesNotDecide',
  'onlySecretariat',
  'onlyChair',
  'onlyInput',
  'onlyPlatform',
  'notSignedIn',
  'wrongRole',
  'notFrozenMember',
  'memberConcerned',
  'notParticipant',
  'onlyInterested',
  'notOwner',
  'notYourAmendment',
  'notYourAlternative',
  'notYourFootnote',
  'certifierWrote',
]);

/** Whether a rule says who may: whoever breaks it is forbidden, while other rules speak of where the case stands. */
export const isWhoRule = (rule: CouncilRule | DraftingRule): boolean => whoRules.has(rule);
