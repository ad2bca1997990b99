import type { Waiting } from '@hamkor/council';

/** The act by which something that waits is done on the page of its case; those of a text or a meeting are done on theirs. */
const deeds: Readonly<Partial<Record<Waiting['kind'], string>>> = {
  sponsor: 'council.sponsor',
  sign: 'council.sign',
  'complete-national-procedure': 'council.complete-national-procedure',
  register: 'council.register',
  'close-question': 'council.close',
  'certify-copies': 'council.certify-copies',
  waive: 'council.waive',
};
const onText: ReadonlySet<string> = new Set([
  'comment',
  'translate',
  'certify',
  'consolidate',
  'withdraw-alternative',
]);
const onMeeting: ReadonlySet<string> = new Set([
  'agree-protocol',
  'name-delegation',
  'complete-action',
  'send-documents',
]);

/** Where something that waits is done: the page, and the form that is open on it. */
export const deedOfWaiting = (
  { id, kind }: { readonly id: string; readonly kind: string },
  waiting: string,
): { readonly to: string; readonly search: Readonly<Record<string, string | undefined>> } => {
  if (onText.has(waiting)) return { to: `/council/cases/${id}/text`, search: {} };
  if (kind === 'meeting' && onMeeting.has(waiting)) return { to: `/council/meetings/${id}`, search: {} };
  const deed = deeds[waiting as Waiting['kind']];
  return { to: `/council/cases/${id}`, search: deed === undefined ? {} : { deed } };
};
