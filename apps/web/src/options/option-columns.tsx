import type { OptionItemDocument, OptionListDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Coverage } from '../evidence/Coverage.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { FlagList } from './FlagList.tsx';
import styles from './option-columns.module.css';
import { RankCell } from './RankCell.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import type { OptionSearch } from './search.ts';
import { basisSearch } from './search.ts';
import { useOptionWords } from './use-option-words.ts';
import { WayCell } from './WayCell.tsx';

/**
 * An option of a list, with how many others about the same product it stands for where the list is by product, and
 * the way between its partners where the list tells it.
 */
export type ListedOption = OptionItemDocument & Partial<OptionListDocument['options'][number]>;

/** Flags that all options of a kind share: said once for the kind, not in every row. */
const common: ReadonlySet<string> = new Set(['old-data', 'below-baseline']);

/**
 * Columns of a table of options; `kinds` adds the kind under each title where several stand together, `basis` is
 * what the list rests on and goes with the reader to an option, `ways` whether the list tells how freight gets from
 * partner to partner.
 */
export const useOptionColumns = (
  kinds: 'shown' | 'hidden',
  basis: OptionSearch = {},
  ways: 'known' | 'pending' | 'hidden' = 'hidden',
): readonly TableColumn<ListedOption>[] => {
  const t = useTranslations('find.column');
  const tKind = useTranslations('options.kinds');
  const tBasis = useTranslations('find.basisShort');
  const tWay = useTranslations('options.way');
  const { title } = useOptionWords();
  const names = useNames();
  const { page: _, ...filter } = basis;
  const basisText = (key: string): string => (tBasis.has(key as never) ? tBasis(key as never) : key);
  const wayColumn: TableColumn<ListedOption> = {
    id: 'way',
    header: tWay('column'),
    unit: tWay('columnUnit'),
    value: ({ route }) => (route ? Math.round((route.hours.value / 24) * 10) / 10 : null),
    render: (option) => (
      <WayCell
        way={ways === 'pending' ? undefined : option.route}
        subject={`${tWay('column')}, ${title(option)}`}
      />
    ),
    numeric: true,
    width: 9,
  };
  return [
    {
      id: 'rank',
      header: t('rank'),
      value: ({ rank }) => rank,
      render: (option) => <RankCell option={option} isGrouped={kinds === 'hidden'} />,
      numeric: true,
      pinned: true,
      width: 4,
    },
    {
      id: 'option',
      header: t('option'),
      value: (option) => title(option),
      render: (option) => (
        <div className={styles.option}>
          <LinkTo to={`/options/${option.id}`} search={basisSearch(basis)}>
            {title(option)}
          </LinkTo>
          {kinds === 'shown' && <span className={styles.kind}>{tKind(option.kind)}</span>}
          {option.more !== undefined && option.more > 0 && (
            <LinkTo
              to="/options"
              search={{ ...filter, kind: option.kind, product: option.products[0]!.hs }}
              className={styles.more}
            >
              {t('more', { count: option.more })}
            </LinkTo>
          )}
          <FlagList flags={option.flags.filter(({ kind }) => !common.has(kind))} short />
        </div>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'value',
      header: t('value'),
      value: ({ value }) => value.value,
      render: (option) => (
        <div className={styles.value}>
          <FigureView figure={option.value} subject={title(option)} range={false} />
          <span className={styles.basis}>{basisText(option.value.basis)}</span>
        </div>
      ),
      numeric: true,
      wrap: true,
      width: 9,
    },
    {
      id: 'score',
      header: t('score'),
      unit: t('scoreUnit'),
      value: ({ score }) => Math.round(score * 1000) / 10,
      render: ({ score, parts }) => <ScoreBar score={score} parts={parts} />,
      numeric: true,
      width: ways === 'hidden' ? 10 : 8,
    },
    ...(ways === 'hidden' ? [] : [wayColumn]),
    {
      id: 'coverage',
      header: t('coverage'),
      value: ({ coverage }) => coverage.grade,
      render: ({ coverage }) => (
        <Coverage
          grade={coverage.grade}
          ratio={coverage.ratio}
          country={coverage.iso3 === null ? null : names.country(coverage.iso3)}
        />
      ),
      width: 5,
    },
  ];
};
