import type { MechanismDetailDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { documentQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { MechanismFacts } from './MechanismFacts.tsx';
import { RecordMark } from './RecordMark.tsx';
import { Related } from './Related.tsx';

const route = getRouteApi('/mechanisms/$id');

/** One body, rule or programme: what is known of it, how sure, what is related. */
export const MechanismPage = () => {
  const t = useTranslations('registry');
  const locale = useLocale();
  const { id } = route.useParams();
  const query = useQuery(documentQuery<MechanismDetailDocument>(`mechanisms/${id}`));
  const title = query.data?.name[locale] ?? id;
  return (
    <Page title={title} above={<LinkTo to="/mechanisms">{t('many.mechanisms')}</LinkTo>}>
      <QueryView query={query} lines={10}>
        {(mechanism) => (
          <>
            <Section heading={t('facts')}>
              <MechanismFacts mechanism={mechanism} />
            </Section>
            <Section heading={t('howSure')} lede={t('howSureHelp')}>
              <p>
                <RecordMark record={mechanism} subject={title} /> — {mechanism.cited}
              </p>
              {mechanism.confidenceNote !== '' && <p lang="en">{mechanism.confidenceNote}</p>}
            </Section>
            <Related record={mechanism} />
            <SourceLine origins={[mechanism.origin]} note={t('sourceNote')} />
          </>
        )}
      </QueryView>
    </Page>
  );
};
