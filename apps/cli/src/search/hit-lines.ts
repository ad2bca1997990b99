import type { SearchHitDocument, SearchResultDocument } from '@hamkor/contract';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';

type Named = SearchHitDocument['name'];

/** A name in the reader's language, else in the first that there is. */
export const nameIn = (name: Named, locale: Terminal['locale']): string =>
  name[locale] ?? name.en ?? name.ru ?? name.zh ?? '';

/** What a search found: what it is, where, its name, why it is here. */
export const hitLines = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  { total, hits, concepts }: SearchResultDocument,
): readonly string[] => {
  if (hits.length === 0) return [t('bankCli.search.none')];
  const meant = concepts
    .slice(0, 3)
    .map(({ scheme, code, name }) => `${scheme} ${code} ${nameIn(name, locale)}`);
  const rows = hits.map(({ kind, id, name, states, because }) => {
    const [reason] = because;
    return [
      id,
      t(`bank.one.${kind}`),
      states.join(' '),
      nameIn(name, locale),
      reason === undefined
        ? ''
        : t(`bank.because.${reason.kind}`, { asked: reason.asked, found: reason.found }),
    ];
  });
  return [
    ...(meant.length === 0 ? [] : [t('bankCli.search.understood', { concepts: meant.join('; ') })]),
    t('bankCli.search.count', { count: total, shown: String(hits.length) }),
    ...aligned([], rows, ['left', 'left', 'left', 'left', 'left']),
  ];
};
