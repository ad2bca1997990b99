import type { DossierDetailDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useText } from '../bank/NameIn.tsx';
import { CertaintyKey } from '../evidence/CertaintySwatch.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { AddItem } from './add/AddItem.tsx';
import { DossierBand } from './band/DossierBand.tsx';
import { RetitleForm } from './band/RetitleForm.tsx';
import { CaseSection } from './cases/CaseSection.tsx';
import styles from './DossierPage.module.css';
import { EstimateSection } from './estimate/EstimateSection.tsx';
import deeds from './form/Entry.module.css';
import { GateSection } from './gates/GateSection.tsx';
import { ChainSection } from './items/ChainSection.tsx';
import { FigureTable } from './items/FigureTable.tsx';
import { ItemSection } from './items/ItemSection.tsx';
import { MilestoneSection } from './milestones/MilestoneSection.tsx';
import { Notes } from './notes/Notes.tsx';
import { dossierQuery } from './queries.ts';
import { Rail } from './rail/Rail.tsx';
import { itemsIn } from './rail/sections.ts';
import { ResultSection } from './results/ResultSection.tsx';
import { RiskSection } from './risks/RiskSection.tsx';
import type { DossierSearch } from './search.ts';
import { SnapshotSection } from './snapshots/SnapshotSection.tsx';
import { TextOf } from './TextOf.tsx';

const route = getRouteApi('/dossiers/$id');

const Question = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const { summary } = detail.dossier;
  return (
    <Section id="question" heading={t('rail.question')}>
      {summary === null ? (
        <p className={styles.none}>{t('empty.question')}</p>
      ) : (
        <p className={styles.summary}>
          <TextOf text={summary} />
        </p>
      )}
      <div className={deeds.deeds}>
        <RetitleForm detail={detail} />
        <AddItem detail={detail} />
      </div>
      <Notes section="question" detail={detail} />
    </Section>
  );
};

const Thread = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const search: DossierSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { items } = detail;
  const origins = items.flatMap(({ figures }) => figures.flatMap((figure) => figure.origins));
  return (
    <div className={styles.thread}>
      <Rail detail={detail} />
      <div className={styles.content}>
        <Question detail={detail} />
        <ItemSection section="option" detail={detail} items={itemsIn('option', items)} />
        <ChainSection detail={detail} />
        <ItemSection section="routes" detail={detail} items={itemsIn('routes', items)} />
        <ItemSection section="partners" detail={detail} items={itemsIn('partners', items)} />
        <EstimateSection detail={detail} />
        <CaseSection detail={detail} />
        <GateSection detail={detail} asked={search.gate} />
        <RiskSection detail={detail} />
        <ResultSection detail={detail} />
        <MilestoneSection detail={detail} />
        <SnapshotSection
          detail={detail}
          search={search}
          onSearch={(change) =>
            void navigate({
              search: ((now: object) => ({ ...now, ...change })) as never,
              replace: true,
              resetScroll: false,
            })
          }
        />
        <Section id="figures" heading={t('table.caption')} lede={t('table.lede')}>
          <FigureTable items={items} />
          <CertaintyKey />
          <SourceLine origins={[...new Set(origins)]} />
        </Section>
      </div>
    </div>
  );
};

/** A dossier: the thread from the question through option, chain, decisions and gates to what was delivered. */
export const DossierPage = () => {
  const t = useTranslations('dossiers');
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(dossierQuery(id));
  const dossier = query.data?.dossier;
  return (
    <Page
      title={dossier === undefined ? id : text(dossier.title)}
      heading={dossier === undefined ? id : <TextOf text={dossier.title} />}
      above={<LinkTo to="/dossiers">{t('title')}</LinkTo>}
    >
      <QueryView query={query} lines={18}>
        {(detail) => (
          <>
            <DossierBand detail={detail} />
            <Thread detail={detail} />
          </>
        )}
      </QueryView>
    </Page>
  );
};
