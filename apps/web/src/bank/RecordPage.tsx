import type { RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { QueryView } from '../api/QueryView.tsx';
import { CertaintySwatch } from '../evidence/CertaintySwatch.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { History } from './history/History.tsx';
import { PastNotice } from './history/PastNotice.tsx';
import { NameIn, useText } from './NameIn.tsx';
import { historyQuery, recordQuery } from './queries.ts';
import { Capacities } from './record/Capacities.tsx';
import { CodeTable } from './record/CodeTable.tsx';
import { Identifiers } from './record/Identifiers.tsx';
import { JsonLd } from './record/JsonLd.tsx';
import { KnownFacts } from './record/KnownFacts.tsx';
import { LinkedRecords } from './record/LinkedRecords.tsx';
import { Names } from './record/Names.tsx';
import { Quality } from './record/Quality.tsx';
import styles from './record/Record.module.css';
import { RecordBand } from './record/RecordBand.tsx';
import { RelatedRecords } from './record/RelatedRecords.tsx';
import { Rivals } from './record/Rivals.tsx';
import { TimeLine } from './record/TimeLine.tsx';
import { useRecordWords } from './use-record-words.ts';

const PlaceMap = lazy(() => import('./record/PlaceMap.tsx'));
const Matches = lazy(() => import('./partners/Matches.tsx'));
const RecordActions = lazy(() => import('../publishing/RecordActions.tsx'));
const route = getRouteApi('/bank/records/$id');

const hasPoint = ({ place }: RecordDocument['body']): boolean =>
  place !== null && place.lat !== null && place.lon !== null;

/** What the record says, and where that is said. */
const Contents = ({ record, title }: { readonly record: RecordDocument; readonly title: string }) => {
  const t = useTranslations('bank');
  const tConfidence = useTranslations('evidence.confidence');
  const { body } = record;
  return (
    <>
      <Section heading={t('section.facts')}>
        <div className={styles.facts} data-mapped={hasPoint(body) || undefined}>
          <div>
            <KnownFacts record={record} title={title} />
          </div>
          {hasPoint(body) && (
            <Suspense fallback={<Waiting lines={6} />}>
              <PlaceMap body={body} title={title} />
            </Suspense>
          )}
        </div>
      </Section>
      <Section heading={t('section.timeLine')}>
        <TimeLine record={record} />
      </Section>
      {record.rivals.length > 0 && (
        <Section heading={t('section.rivals')} lede={t('section.rivalsHelp')}>
          <Rivals record={record} title={title} />
        </Section>
      )}
      {body.type === 'organisation' && body.details.capacities.length > 0 && (
        <Section heading={t('section.capacities')}>
          <Capacities body={body} title={title} />
        </Section>
      )}
      {'certificates' in body.details && body.details.certificates.length > 0 && (
        <Section heading={t('section.certificates')}>
          <ul>
            {body.details.certificates.map(({ standard, validUntil }) => (
              <li key={standard}>
                {standard}
                {validUntil !== null && ` (${t('validUntil', { date: validUntil })})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {body.codes.length > 0 && (
        <Section heading={t('section.codes')} lede={t('section.codesHelp')}>
          <CodeTable codes={body.codes} />
        </Section>
      )}
      <Section heading={t('section.names')}>
        <Names body={body} />
        {body.identifiers.length > 0 && <Identifiers identifiers={body.identifiers} />}
      </Section>
      {body.links.length > 0 && (
        <Section heading={t('section.links')}>
          <LinkedRecords links={body.links} />
        </Section>
      )}
      <Section heading={t('section.source')}>
        <p className={styles.source}>
          <CertaintySwatch certainty={body.source.confidence} large /> {tConfidence(body.source.confidence)}
          {body.source.year !== null && `, ${body.source.year}`}
          {'. '}
          {body.source.cited}
        </p>
        {body.note !== null && (
          <p className={styles.source}>
            <NameIn text={body.note} />
          </p>
        )}
      </Section>
    </>
  );
};

/** One record of the data bank: what it says, how sure and how old, whose it is, how it came to be so, who could join. */
export const RecordPage = () => {
  const t = useTranslations('bank');
  const { id } = route.useParams();
  const { at } = route.useSearch();
  const text = useText();
  const words = useRecordWords();
  const query = useQuery(recordQuery(id, at));
  const history = useQuery(historyQuery(id));
  const record = query.data?.id === id ? query.data : undefined;
  const title = record === undefined ? id : text(record.body.name);
  return (
    <Page
      title={title}
      heading={record === undefined ? id : <NameIn text={record.body.name} />}
      above={
        <>
          <LinkTo to="/bank">{t('title')}</LinkTo>
          {record !== undefined && (
            <>
              {' · '}
              <LinkTo to="/bank" search={{ type: record.type }}>
                {words.type(record.type)}
              </LinkTo>
            </>
          )}
        </>
      }
      lede={record !== undefined && record.body.summary !== null && <NameIn text={record.body.summary} />}
    >
      <QueryView query={query} lines={14}>
        {(found) => (
          <>
            {found.asOf !== null && <PastNotice record={found} act={found.asOf} />}
            <RecordBand record={found} />
            {found.asOf === null && found.visibility.scope === 'public' && <JsonLd id={found.id} />}
            {found.may.length > 0 && (
              <Suspense fallback={null}>
                <RecordActions record={found} />
              </Suspense>
            )}
            <Contents record={found} title={title} />
            {found.asOf === null && (
              <>
                <Section heading={t('section.partners')} lede={t('section.partnersHelp')}>
                  <Suspense fallback={<Waiting lines={4} />}>
                    <Matches id={found.id} />
                  </Suspense>
                </Section>
                <RelatedRecords record={found} />
              </>
            )}
            <Section id="quality" heading={t('section.quality')} lede={t('section.qualityHelp')}>
              <Quality quality={found.quality} />
            </Section>
            <Section
              id="history"
              heading={t('section.history')}
              lede={t('section.historyHelp')}
              tools={
                <a href={address(`records/${encodeURIComponent(found.id)}/history`)} download>
                  {t('history.download')}
                </a>
              }
            >
              <QueryView query={history} lines={4}>
                {(told) => <History history={told} rivals={found.rivals} shownAt={found.asOf} />}
              </QueryView>
            </Section>
            {found.body.source.origin !== null && <SourceLine origins={[found.body.source.origin]} />}
          </>
        )}
      </QueryView>
    </Page>
  );
};
