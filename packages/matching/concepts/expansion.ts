import { best } from '../index/best.ts';
import type { TermIndex, TermWeights } from '../index/term-index.ts';
import { isGram } from '../text/grams.ts';

/** How many of the best concepts lend their words, how many words in all, and how much the best of these counts. */
const lenders = 10;
const lentWords = 60;
const lentWeight = 0.3;

/**
 * A query with words of the concepts it finds first, in whatever language they have them: a term heard in one language
 * meets concepts that have it in another. Words are taken in order of their share in those concepts times their
 * rarity (relevance model RM3: Abdul-Jaleel et al., UMass at TREC 2004; pseudo-relevance feedback, nothing is learnt).
 */
export const expansion = (index: TermIndex, query: TermWeights): TermWeights => {
  const { scores, touched } = index.score(query);
  const first = best(
    touched,
    (document) => scores[document]!,
    lenders,
    (one, other) => one < other,
  );
  const sum = first.reduce((total, document) => total + scores[document]!, 0);
  const lent = new Map<string, number>();
  for (const document of first) {
    const share = scores[document]! / sum / index.lengthOf(document);
    for (const [term, weight] of index.termsOf(document))
      if (!isGram(term)) lent.set(term, (lent.get(term) ?? 0) + weight * share);
  }
  const words = [...lent]
    .map(([term, weight]) => [term, weight * index.rarity(term)] as const)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, lentWords);
  const most = words[0]?.[1] ?? 1;
  const expanded = new Map(query);
  for (const [term, weight] of words)
    expanded.set(term, (query.get(term) ?? 0) + (lentWeight * weight) / most);
  return expanded;
};
