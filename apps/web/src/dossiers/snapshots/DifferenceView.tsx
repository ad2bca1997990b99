import type {
  CapturedFigureDocument,
  DossierDetailDocument,
  DossierDifferenceDocument,
} from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { useText } from '../../bank/NameIn.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Notice } from '../../shell/Notice.tsx';
import { differenceQuery } from '../queries.ts';
import { useDossierWords } from '../use-dossier-words.ts';
import type { ItemChanges } from './difference-groups.ts';
import { changeCounts, changesByItem } from './difference-groups.ts';
import styles from './Snapshots.module.css';
import { useChangeWords } from './use-change-words.ts';

interface DifferenceViewProps {
  readonly detail: DossierDetailDocument;
  readonly from: string;
  readonly to: string;
}

/** What something was and what it is, struck out and written anew; `—` where it was not there. */
const Change = ({
  label,
  before,
  after,
  children,
}: {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly children?: ReactNode;
}) => (
  <li>
    <span>{label}</span>
    <span>
      <del className={styles.was}>{before ?? '—'}</del> → <ins className={styles.is}>{after ?? '—'}</ins>{' '}
      {children}
    </span>
  </li>
);

const FigureChanges = ({ changes, title }: { readonly changes: ItemChanges; readonly title: string }) => {
  const t = useTranslations('dossiers.difference');
  const tGain = useTranslations('dossiers.gains');
  const tAspect = useTranslations('dossiers.aspects');
  const words = useDossierWords();
  const { text } = useFigureText();
  const told = (figure: CapturedFigureDocument | null): string | null =>
    figure === null ? null : `${text(figure)}${figure.year === null ? '' : ` (${figure.year})`}`;
  return (
    <div className={styles.change}>
      <h4>{title}</h4>
      <ul className={styles.changes}>
        {changes.figures.map(({ path, label, of, before, after, aspects }) => (
          <Change key={path} label={words.label({ label, of })} before={told(before)} after={told(after)}>
            {aspects.length > 0 && (
              <small className={styles.aspects}>
                {t('changed', { what: aspects.map((aspect) => tAspect(aspect)).join(', ') })}
              </small>
            )}
          </Change>
        ))}
        {changes.gains.map(({ state, before, after }) => (
          <Change
            key={state}
            label={tGain('of', { state: words.country(state) })}
            before={before === null ? null : text({ value: before.usd, unit: 'USD per year' })}
            after={after === null ? null : text({ value: after.usd, unit: 'USD per year' })}
          >
            {after?.isWorseOff === true && before?.isWorseOff !== true && <b>{tGain('worseOff')}</b>}
          </Change>
        ))}
      </ul>
    </div>
  );
};

const ItemChangesView = ({ items }: Pick<DossierDifferenceDocument, 'items'>) => {
  const t = useTranslations('dossiers.difference');
  const tStanding = useTranslations('dossiers.standings');
  const text = useText();
  const words = useDossierWords();
  if (items.added.length + items.removed.length + items.changed.length === 0) return null;
  return (
    <div className={styles.change}>
      <h4>{t('part.items')}</h4>
      <ul className={styles.changes}>
        {items.added.map((item) => (
          <Change key={item.id} label={t('added')} before={null} after={text(item.title)} />
        ))}
        {items.removed.map((item) => (
          <Change key={item.id} label={t('removed')} before={text(item.title)} after={null} />
        ))}
        {items.changed.map((item) => {
          const told = (standing: typeof item.standingBefore, stage: string | null): string =>
            [
              standing === 'found' ? null : tStanding(standing),
              stage === null ? null : words.stage(item.kind, stage),
            ]
              .filter((part) => part !== null)
              .join(' · ');
          return (
            <Change
              key={item.id}
              label={text(item.after)}
              before={told(item.standingBefore, item.stageBefore) || text(item.before)}
              after={told(item.standingAfter, item.stageAfter) || text(item.after)}
            />
          );
        })}
      </ul>
    </div>
  );
};

const Told = ({
  difference,
  detail,
}: { readonly difference: DossierDifferenceDocument } & Pick<DifferenceViewProps, 'detail'>) => {
  const t = useTranslations('dossiers.difference');
  const text = useText();
  const words = useDossierWords();
  const parts = useChangeWords();
  const titleOf = ({ kind, id }: ItemChanges['item']): string => {
    const known = [...detail.items, ...difference.items.added, ...difference.items.removed].find(
      (item) => item.kind === kind && item.id === id,
    );
    return known === undefined ? id : text(known.title);
  };
  if (difference.isSame) return <Notice title={t('sameTitle')}>{t('same')}</Notice>;
  const rows = parts(difference);
  const { states } = difference;
  return (
    <>
      <p>
        {t('counts', {
          what: changeCounts(difference)
            .map(({ part, count }) => t(`count.${part}`, { count }))
            .join(', '),
        })}
      </p>
      <ItemChangesView items={difference.items} />
      {changesByItem(difference).map((changes) => (
        <FigureChanges
          key={`${changes.item.kind} ${changes.item.id}`}
          changes={changes}
          title={titleOf(changes.item)}
        />
      ))}
      {rows.map(({ part, changes }) => (
        <div key={part} className={styles.change}>
          <h4>{t(`part.${part}`)}</h4>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <Change key={change.id} {...change} />
            ))}
          </ul>
        </div>
      ))}
      {states.added.length + states.removed.length > 0 && (
        <div className={styles.change}>
          <h4>{t('part.states')}</h4>
          <ul className={styles.changes}>
            <Change
              label={t('part.states')}
              before={states.removed.length === 0 ? null : words.states(states.removed)}
              after={states.added.length === 0 ? null : words.states(states.added)}
            />
          </ul>
        </div>
      )}
    </>
  );
};

/** What changed between two moments, figure by figure: what decided on the first may be held against the second. */
export const DifferenceView = ({ detail, from, to }: DifferenceViewProps) => {
  const query = useQuery(differenceQuery(detail.dossier.id, from, to));
  return (
    <QueryView query={query}>{(difference) => <Told difference={difference} detail={detail} />}</QueryView>
  );
};
