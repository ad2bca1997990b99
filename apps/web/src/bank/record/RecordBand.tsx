import type { RecordDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { OpenDossier } from '../../dossiers/OpenDossier.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { AgeBadge } from '../AgeBadge.tsx';
import { useRecordWords } from '../use-record-words.ts';
import { RecordLink } from './LinkedRecords.tsx';
import styles from './Record.module.css';

/** What a reader must know before reading: how old, how complete, whose, who sees it. */
export const RecordBand = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('bank');
  const words = useRecordWords();
  const { write } = useFigureText();
  const { owner, visibility } = record;
  return (
    <dl className={styles.band}>
      <div>
        <dt>{t('column.age')}</dt>
        <dd>
          <AgeBadge age={record.age} full />
        </dd>
      </div>
      <div>
        <dt>{t('column.quality')}</dt>
        <dd>
          <a href="#quality">{write(record.quality.score, 'share').number}</a>
        </dd>
      </div>
      <div>
        <dt>{t('band.status')}</dt>
        <dd>{t(`status.${record.status}`)}</dd>
      </div>
      <div>
        <dt>{t('band.owner')}</dt>
        <dd>
          {owner.organisation !== null && <RecordLink id={owner.organisation} />}
          {owner.organisation !== null && owner.state !== null && ', '}
          {owner.state !== null && words.country(owner.state)}
          {owner.organisation === null && owner.state === null && t('band.noOwner')}
          {owner.organisation === null &&
            owner.state !== null &&
            record.body.source.origin !== null &&
            ` ${t('band.takenUp')}`}
        </dd>
      </div>
      <div>
        <dt>{t('band.visibility')}</dt>
        <dd>
          {t(`scope.${visibility.scope}`)}
          {visibility.states.length > 0 && ` ${words.states(visibility.states)}`}
        </dd>
      </div>
      <div>
        <dt>{t('band.history')}</dt>
        <dd>
          <a href="#history">{t('band.version', { version: record.version })}</a>
        </dd>
      </div>
      <div>
        <dt>{t('band.paper')}</dt>
        <dd>
          <LinkTo to={`/bank/records/${record.id}/sheet`}>{t('band.sheet')}</LinkTo>
          {' · '}
          <OpenDossier kind={record.type === 'organisation' ? 'partner' : 'record'} id={record.id} />
        </dd>
      </div>
    </dl>
  );
};
