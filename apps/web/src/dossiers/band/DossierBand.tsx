import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useDossierWords } from '../use-dossier-words.ts';
import styles from './Band.module.css';

/** What a reader must know before reading: who takes part, who reads it, how it stands, and the brief to carry. */
export const DossierBand = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const words = useDossierWords();
  const moment = useMomentText();
  const { dossier, gates, hashNow } = detail;
  const newest = dossier.snapshots.at(-1);
  const next = gates.find(({ standing }) => standing === 'next');
  return (
    <dl className={styles.band}>
      <div>
        <dt>{t('column.states')}</dt>
        <dd>{dossier.states.length === 0 ? t('band.noStates') : words.states(dossier.states)}</dd>
      </div>
      <div>
        <dt>{t('column.readers')}</dt>
        <dd>{t(`readers.${dossier.readers}`)}</dd>
      </div>
      <div>
        <dt>{t('band.opened')}</dt>
        <dd>
          {dossier.opened.state === null ? t('secretariat') : words.country(dossier.opened.state)},{' '}
          <time dateTime={dossier.opened.at}>{moment(dossier.opened.at)}</time>
        </dd>
      </div>
      {next !== undefined && (
        <div>
          <dt>{t('band.gate')}</dt>
          <dd>
            <a href="#gates">
              {next.gate.toUpperCase()} {t(`gates.${next.gate}`)}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('band.frozen')}</dt>
        <dd>
          <a href="#snapshots">
            {newest === undefined
              ? t('band.never')
              : newest.hash === hashNow
                ? t('band.same', { at: moment(newest.at) })
                : t('band.changed', { at: moment(newest.at) })}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t('band.paper')}</dt>
        <dd>
          <LinkTo
            to={`/dossiers/${dossier.id}/brief`}
            search={newest === undefined ? {} : { snapshot: newest.hash }}
          >
            {t('band.brief')}
          </LinkTo>
        </dd>
      </div>
      <div>
        <dt>{t('band.log')}</dt>
        <dd>
          <LinkTo to="/bank/log" search={{ subject: dossier.id }}>
            {t('band.acts')}
          </LinkTo>
        </dd>
      </div>
    </dl>
  );
};
