import { checkedTexts } from './checked-text.ts';
import type { Evolve } from './drafting-act.ts';
import { evolved, issued, refused } from './rewritten.ts';

/** A term and how it is rendered. One that is there in Russian already is rendered otherwise from now on. */
export const setTerm: Evolve<'drafting.set-term'> = (document, body) => {
  const checked = checkedTexts(body);
  if (checked.kind === 'refused') return checked;
  const { ru, zh, en } = checked.texts;
  if (ru === null || zh === null) return refused('emptyText');
  const known = document.terms.find((term) => term.ru.toLowerCase() === ru.toLowerCase());
  if (known === undefined) {
    const { id, counters } = issued(document.counters, 't');
    return evolved({ ...document, counters, terms: [...document.terms, { id, ru, zh, en }] });
  }
  if (known.ru === ru && known.zh === zh && known.en === en) return refused('nothingChanged');
  return evolved({
    ...document,
    terms: document.terms.map((term) => (term === known ? { id: known.id, ru, zh, en } : term)),
  });
};

export const removeTerm: Evolve<'drafting.remove-term'> = (document, body) =>
  document.terms.some((term) => term.id === body.term)
    ? evolved({ ...document, terms: document.terms.filter((term) => term.id !== body.term) })
    : refused('unknownTerm');
