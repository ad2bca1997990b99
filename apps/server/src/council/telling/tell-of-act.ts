import type { CaseFold } from '@hamkor/council';
import { withinMatchingDuty } from '../../matching/on-duty.ts';
import type { Letter } from '../../platform/mail.ts';
import type { Database } from '../../tables.ts';
import { newsOfAct } from './case-news.ts';
import { tellNews } from './tell-news.ts';

/** Tells whoever is to know of an act, within its transaction; gives the letters to be sent once it is kept. */
export const tellOfAct = async (
  transaction: Database,
  before: CaseFold | null,
  { fold, at }: { readonly fold: CaseFold; readonly at: string },
  address: string | null,
): Promise<readonly Letter[]> => {
  const news = newsOfAct(before, fold, at);
  return news.length === 0
    ? []
    : withinMatchingDuty(transaction, () => tellNews(transaction, news, at, address));
};
