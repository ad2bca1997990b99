import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { DeedForm } from '../form/DeedForm.tsx';
import { ChoiceEntry } from '../form/Entry.tsx';
import type { DossierSearch } from '../search.ts';
import { DifferenceView } from './DifferenceView.tsx';
import styles from './Snapshots.module.css';

interface SnapshotSectionProps {
  readonly detail: DossierDetailDocument;
  readonly search: DossierSearch;
  readonly onSearch: (change: { readonly [Name in keyof DossierSearch]?: string | undefined }) => void;
}

const blank = { gate: '' };

const FreezeForm = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const { id } = detail.dossier;
  return (
    <DeedForm
      title={t('snapshot.freeze')}
      meaning={t('snapshot.freezeMeaning')}
      name={`dossier.${id}.freeze`}
      initial={blank}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.freeze"
      may={detail.may}
      body={({ gate }) => ({ gate: gate === '' ? null : gate })}
    >
      {({ gate }, change) => (
        <ChoiceEntry
          label={t('snapshot.gate')}
          value={gate}
          none={t('snapshot.noGate')}
          choices={detail.gates
            .filter(({ standing }) => standing !== 'passed')
            .map((each) => ({
              value: each.gate,
              label: `${each.gate.toUpperCase()} ${t(`gates.${each.gate}`)}`,
            }))}
          onValue={(value) => change({ gate: value })}
        />
      )}
    </DeedForm>
  );
};

/** What was frozen and when, freezing anew, and what has changed between two moments. */
export const SnapshotSection = ({ detail, search, onSearch }: SnapshotSectionProps) => {
  const t = useTranslations('dossiers.snapshot');
  const moment = useMomentText();
  const { id, snapshots } = detail.dossier;
  const newest = snapshots.at(-1);
  const moments = [
    ...snapshots
      .toReversed()
      .map(({ hash, at }) => ({ value: hash, label: `${hash.slice(0, 12)} · ${moment(at)}` })),
    { value: 'now', label: t('now') },
  ];
  const from = search.from ?? newest?.hash;
  const to = search.to ?? 'now';
  return (
    <Section id="snapshots" heading={t('heading')} lede={t('lede')}>
      {snapshots.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ol className={styles.list}>
        {snapshots.toReversed().map(({ hash, at, gate, items }) => (
          <li key={hash} id={`snapshot-${hash.slice(0, 12)}`}>
            <code title={hash}>{hash.slice(0, 12)}</code>
            <span>
              <time dateTime={at}>{moment(at)}</time> · {t('items', { count: items })}
              {gate !== null && ` · ${t('forGate', { gate: gate.toUpperCase() })}`}
              {hash === detail.hashNow && ` · ${t('same')}`}
            </span>
            <LinkTo to={`/dossiers/${id}/brief`} search={{ snapshot: hash }}>
              {t('brief')}
            </LinkTo>
          </li>
        ))}
      </ol>
      <FreezeForm detail={detail} />
      {newest !== undefined && from !== undefined && (
        <div className={styles.difference} id="difference">
          <h3>{t('difference')}</h3>
          <div className={styles.ends}>
            <ChoiceEntry
              label={t('from')}
              value={from}
              choices={moments}
              onValue={(value) => onSearch({ from: value || undefined })}
            />
            <ChoiceEntry
              label={t('to')}
              value={to}
              choices={moments}
              onValue={(value) => onSearch({ to: value || undefined })}
            />
          </div>
          <DifferenceView detail={detail} from={from} to={to} />
        </div>
      )}
    </Section>
  );
};
