import type { Letter } from '../../platform/mail.ts';
import { phrases } from '../../platform/language.ts';
import type { Recipient } from '../../matching/accounts-of.ts';
import { inLanguage } from '../../matching/in-language.ts';
import type { NewNotice } from '../../matching/notices.ts';
import { insertNotices } from '../../matching/notices.ts';
import type { Database } from '../../tables.ts';
import type { CaseNews } from './case-news.ts';
import { recipientsOf } from './recipients-of.ts';

const noticeOf = ({ kind, state, args, once }: CaseNews, { account }: Recipient): NewNotice => ({
  account,
  kind,
  args: { case: state.id, ...args },
  name: state.title,
  target: state.kind === 'meeting' ? `/council/meetings/${state.id}` : `/council/cases/${state.id}`,
  once,
});

/** Letters travel openly: a case that is not public is not named in them. */
const letterOf = async (
  { kind, state, args }: CaseNews,
  { email, language }: Recipient,
  address: string | null,
): Promise<Letter | null> => {
  if (email === null) return null;
  const t = await phrases(language);
  const name = state.readers === 'public' ? inLanguage(state.title, language) : t('mail.council.hidden');
  const line = t(`matching.notice.${kind}`, { clock: '', what: '', date: '', ...args, name });
  return {
    to: email,
    language,
    subject: line,
    text: [
      line,
      '',
      ...(address === null ? [] : [`${address}/council/cases/${state.id}`, '']),
      t('mail.council.footer'),
      t('mail.end'),
      '',
    ].join('\n'),
  };
};

/**
 * Keeps notices for those who are told something, of each thing once; on matching duty.
 *
 * @returns letters to those who had not been told yet
 */
export const tellNews = async (
  transaction: Database,
  news: readonly CaseNews[],
  at: string,
  address: string | null,
): Promise<readonly Letter[]> => {
  const letters: Letter[] = [];
  for (const one of news) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const recipients = await recipientsOf(transaction, one.to);
    const notices = recipients.map((recipient) => noticeOf(one, recipient));
    // oxlint-disable-next-line no-await-in-loop -- the same
    const told = new Set(await insertNotices(transaction, notices, at));
    for (const recipient of recipients) {
      // oxlint-disable-next-line no-await-in-loop -- words of a language are read once
      const letter = told.has(recipient.account) ? await letterOf(one, recipient, address) : null;
      if (letter !== null) letters.push(letter);
    }
  }
  return letters;
};
