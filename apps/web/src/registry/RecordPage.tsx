import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { documentQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { FactList } from './FactList.tsx';
import { RecordMark } from './RecordMark.tsx';
import { Related } from './Related.tsx';
import type { RecordDetail, RecordKind } from './record-kind.ts';
import { TextIn, useTextIn } from './TextIn.tsx';

/** One record of the data bank: what is known of it, how sure, how old, what is related. */
export const RecordPage = () => {
  const t = useTranslations('registry');
  const locale = useLocale();
  const text = useTextIn();
  const [, kind, id] = useLocation().pathname.split('/') as [string, RecordKind, string];
  const query = useQuery(documentQuery<RecordDetail>(`${kind}/${id}`));
  const record = query.data;
  const title = record === undefined ? id : 'name' in record ? record.name[locale] : text(record.title);
  return (
    <Page
      title={title}
      above={<LinkTo to={`/${kind}`}>{t(`many.${kind}`)}</LinkTo>}
      lede={record !== undefined && 'summary' in record && <TextIn text={record.summary} />}
    >
      <QueryView query={query} lines={10}>
        {(found) => (
          <>
            <Section heading={t('facts')}>
              <FactList kind={kind} record={found} title={title} />
            </Section>
            <Section heading={t('howSure')} lede={t('howSureHelp')}>
              <p>
                <RecordMark record={found} subject={title} /> — {found.cited}
              </p>
              {'confidenceNote' in found && found.confidenceNote !== '' && (
                <p lang="en">{found.confidenceNote}</p>
              )}
              {'note' in found && found.note !== null && (
                <p>
                  <TextIn text={found.note} />
                </p>
              )}
            </Section>
            <Related record={found} />
            <SourceLine origins={[found.origin]} note={t('sourceNote')} />
          </>
        )}
      </QueryView>
    </Page>
  );
};
