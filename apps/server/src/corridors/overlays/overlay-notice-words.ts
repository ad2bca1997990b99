import type { translator } from '@hamkor/messages';
import { printable } from '../../warehouse/printable.ts';
import type { OverlayNotice } from './overlay-notice.ts';

type Translate = Awaited<ReturnType<typeof translator>>;

/** What should be known of an overlay, in the reader's language. */
export const overlayNoticeWords = (t: Translate, { kind, count, examples }: OverlayNotice): string => {
  const told = examples.map((example) => printable(example, 80)).join(', ');
  const shown = told === '' ? 'none' : count > examples.length ? `${told}, …` : told;
  // Checked by the test that words every kind: the compiler takes a minute to try all messages with all arguments.
  const say = t as (key: string, given: Readonly<Record<string, string | number>>) => string;
  return say(`overlays.notice.${kind}`, { count, examples: shown });
};
