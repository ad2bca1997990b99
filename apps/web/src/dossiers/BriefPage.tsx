import type { BriefDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useText } from '../bank/NameIn.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { stringifySearch } from '../shell/address.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Leaf, Paper } from '../shell/Paper.tsx';
import styles from './brief/Brief.module.css';
import { BriefNotes } from './brief/BriefNotes.tsx';
import { BriefSection } from './brief/BriefSection.tsx';
import { briefQuery } from './queries.ts';
import { useDossierWords } from './use-dossier-words.ts';

const route = getRouteApi('/dossiers/$id/brief');

const Sheet = ({ brief }: { readonly brief: BriefDocument }) => {
  const t = useTranslations('dossiers.briefPage');
  const tTitle = useTranslations('shell');
  const tReaders = useTranslations('dossiers.readers');
  const locale = useLocale();
  const text = useText();
  const moment = useMomentText();
  const words = useDossierWords();
  const title = text(brief.title);
  const address = `${globalThis.location.origin}/dossiers/${brief.dossier}/brief${stringifySearch({
    snapshot: brief.hash ?? '',
    lang: locale,
  })}`;
  return (
    <Leaf title={title} above={`${tTitle('title')} · ${t('above')}`}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.states}>
          {[
            brief.states.length === 0 ? null : words.states(brief.states),
            brief.readers === 'members' ? tReaders('members') : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p className={styles.moment} data-now={brief.hash === null || undefined}>
          {brief.hash === null ? t('now', { at: moment(brief.at) }) : t('frozen', { at: moment(brief.at) })}
        </p>
      </header>
      {brief.sections
        .filter(({ lines }) => lines.length > 0)
        .map((section) => (
          <BriefSection key={section.key} section={section} />
        ))}
      <BriefNotes notes={brief.notes} />
      <footer className={styles.foot}>
        <p>{brief.hash === null ? t('notFrozen') : t('hash', { hash: brief.hash })}</p>
        <p className={styles.address}>{address}</p>
      </footer>
    </Leaf>
  );
};

/** The dossier on about two leaves of A4, as a delegation carries it: every figure with the number of its source note. */
export const BriefPage = () => {
  const t = useTranslations('dossiers.briefPage');
  const { id } = route.useParams();
  const { snapshot } = route.useSearch();
  const query = useQuery(briefQuery(id, snapshot));
  return (
    <Paper back={<LinkTo to={`/dossiers/${id}`}>{t('back')}</LinkTo>} print={t('print')}>
      <QueryView query={query} lines={24}>
        {(brief) => <Sheet brief={brief} />}
      </QueryView>
    </Paper>
  );
};
