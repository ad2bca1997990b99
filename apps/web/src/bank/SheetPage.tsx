import type { RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { CertaintySwatch } from '../evidence/CertaintySwatch.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Leaf, Paper } from '../shell/Paper.tsx';
import { AgeBadge } from './AgeBadge.tsx';
import { NameIn, useText } from './NameIn.tsx';
import { recordQuery } from './queries.ts';
import { KnownFacts } from './record/KnownFacts.tsx';
import { TimeLine } from './record/TimeLine.tsx';
import { useFieldWords } from './record/use-field-words.ts';
import styles from './sheet/Sheet.module.css';
import { useRecordWords } from './use-record-words.ts';

const route = getRouteApi('/bank/records/$id/sheet');

const languages = ['en', 'ru', 'zh'] as const;
/** Rows of a list that a leaf has room for. */
const codesTold = 8;
const rivalsTold = 3;

const Sheet = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('bank');
  const tShell = useTranslations('shell');
  const tConfidence = useTranslations('evidence.confidence');
  const text = useText();
  const words = useRecordWords();
  const date = useDateText();
  const locale = useLocale();
  const field = useFieldWords();
  const { text: figure } = useFigureText();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { body } = record;
  const title = text(body.name);
  const otherNames = languages.flatMap((language) => {
    const name = body.name[language];
    return name === null || name === title ? [] : [{ language, name }];
  });
  return (
    <Leaf
      title={title}
      above={`${tShell('title')} · ${t('title')} · ${words.type(record.type)}`}
      isBusy={!words.isLoaded}
    >
      <header>
        <h1>
          <NameIn text={body.name} />
        </h1>
        {otherNames.length > 0 && (
          <p className={styles.names}>
            {otherNames.map(({ language, name }) => (
              <span key={language} lang={language}>
                {name}
              </span>
            ))}
          </p>
        )}
      </header>
      {body.summary !== null && (
        <p className={styles.summary}>
          <NameIn text={body.summary} />
        </p>
      )}
      <section className={styles.part}>
        <h2>{t('section.facts')}</h2>
        <KnownFacts record={record} title={title} />
      </section>
      <section className={styles.part}>
        <h2>{t('section.timeLine')}</h2>
        <TimeLine record={record} />
      </section>
      {body.codes.length > 0 && (
        <section className={styles.part}>
          <h2>{t('section.codes')}</h2>
          <ul className={styles.codes}>
            {body.codes.slice(0, codesTold).map((code) => (
              <li key={`${code.scheme} ${code.code}`}>
                {code.scheme} {code.code} {words.codeName(code)}
              </li>
            ))}
          </ul>
          {body.codes.length > codesTold && (
            <p>{t('sheet.more', { count: body.codes.length - codesTold })}</p>
          )}
        </section>
      )}
      {record.rivals.length > 0 && (
        <section className={styles.part}>
          <h2>{t('section.rivals')}</h2>
          <ul>
            {record.rivals.slice(0, rivalsTold).map((rival) => (
              <li key={rival.act}>
                {field(rival.field)}: {figure(rival)}
                {rival.year !== null && ` (${rival.year})`} — {rival.cited}
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className={styles.sources}>
        <p>
          <CertaintySwatch certainty={body.source.confidence} large /> {tConfidence(body.source.confidence)}
          {body.source.year !== null && `, ${body.source.year}`}
          {'. '}
          <span className={styles.cited}>{body.source.cited}</span>
        </p>
        {body.note !== null && (
          <p className={styles.cited}>
            <NameIn text={body.note} />
          </p>
        )}
        <p>
          <AgeBadge age={record.age} full />
        </p>
        <p>
          {t('sheet.state', { version: `${record.version}`, act: `${record.act}`, date: date(today) })}{' '}
          <span className={styles.address}>
            {`${globalThis.location.origin}/bank/records/${record.id}?lang=${locale}`}
          </span>
        </p>
      </footer>
    </Leaf>
  );
};

/** One record on one sheet of A4, as a delegation carries it. */
export const SheetPage = () => {
  const t = useTranslations('bank.sheet');
  const { id } = route.useParams();
  const query = useQuery(recordQuery(id));
  return (
    <Paper back={<LinkTo to={`/bank/records/${id}`}>{t('back')}</LinkTo>} print={t('print')}>
      <QueryView query={query} lines={16}>
        {(record) => <Sheet record={record} />}
      </QueryView>
    </Paper>
  );
};
