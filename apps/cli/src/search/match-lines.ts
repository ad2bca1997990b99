import type { MatchListDocument } from '@hamkor/contract';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { nameIn } from './hit-lines.ts';

/** Partners of a record: fit of 100, days, what it is, its name; beneath each the parts that count. */
export const matchLines = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  { id, matches, excluded }: MatchListDocument,
): readonly string[] => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const left = excluded.map(({ filter, count }) =>
    t('bank.match.excludedBy', { filter: t(`bank.match.filter.${filter}`), count }),
  );
  const outside = left.length === 0 ? [] : [t('bank.match.excluded', { list: left.join(', ') })];
  if (matches.length === 0) return [t('bankCli.match.none'), ...outside];
  const rows = matches.map(({ id: partner, kind, name, states, score, days, parts, wantedParts }) => {
    const best = [...parts, ...wantedParts]
      .filter(({ fit, key }) => fit !== null && fit > 0 && key !== 'record' && key !== 'freshness')
      .map(({ key, given }) => `${t(`bank.match.part.${key}`)}${given === null ? '' : ` ${given}`}`);
    return [
      whole.format(score * 100),
      partner,
      t(`bank.one.${kind}`),
      states[0] ?? '',
      days === null ? t('bank.match.daysUnknown') : t('bank.match.days', { days: whole.format(days) }),
      nameIn(name, locale),
      [...new Set(best)].join('; '),
    ];
  });
  return [
    t('bankCli.match.head', { count: matches.length, id }),
    ...aligned([], rows, ['right', 'left', 'left', 'left', 'left', 'left', 'left']),
    ...outside,
  ];
};
