import { hsTree } from '@hamkor/nomenclature';
import type { CodeLists, Quality, RecordBody } from '@hamkor/registry';
import { qualityOf } from '@hamkor/registry';
import type { Facts } from '../facts/facts.ts';

/** Scores a body on a day, ISO date. */
export type Scoring = (body: RecordBody, today: string) => Quality;

type ListFacts = Pick<Facts, 'nomenclature' | 'trade'>;

const known = new WeakMap<ListFacts, CodeLists>();

/** The lists that codes are looked up in: headings are shipped; of finer codes and of ISIC the form alone is known. */
export const codeListsOf = (facts: ListFacts): CodeLists => {
  const { sections, chapters, formerHeadings } = facts.nomenclature;
  const lists = known.get(facts) ?? {
    hs: hsTree(sections, chapters, facts.trade.headings, formerHeadings),
    hs6: null,
    isic: null,
    places: null,
  };
  known.set(facts, lists);
  return lists;
};

export const scoringOf =
  (facts: ListFacts): Scoring =>
  (body, today) =>
    qualityOf(body, { today, codes: codeListsOf(facts) });
