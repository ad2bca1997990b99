import type { DraftDocument } from '@hamkor/contract';
import { compareDocuments, languages } from '@hamkor/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Filters } from '../../filter/Filters.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Notice } from '../../shell/Notice.tsx';
import { asDocument } from '../as-document.ts';
import { DifferenceText } from '../editor/DifferenceText.tsx';
import { isLanguage } from '../language-order.ts';
import { textQuery, versionsQuery } from '../queries.ts';
import type { TextSearch } from '../search.ts';
import { useTextPage } from '../text-context.ts';
import styles from './Compare.module.css';

const route = getRouteApi('/council/cases/$id/text');

interface ComparisonProps {
  readonly before: DraftDocument;
  readonly after: DraftDocument;
  readonly language: (typeof languages)[number];
}

const Comparison = ({ before, after, language }: ComparisonProps) => {
  const t = useTranslations('drafts.compare');
  const locale = useLocale();
  const compared = useMemo(
    () => compareDocuments(asDocument(before), asDocument(after), language),
    [before, after, language],
  );
  const { counts, paragraphs, title } = compared;
  const changed = paragraphs.filter(({ kind, isMoved }) => kind !== 'same' || isMoved);
  const isTitleSame = title.every(({ kind }) => kind === 'same');
  return (
    <>
      <p className={styles.counts}>
        {t('counts', {
          changed: counts.changed,
          added: counts.added,
          deleted: counts.deleted,
          moved: counts.moved,
          same: counts.same,
        })}
      </p>
      {!isTitleSame && (
        <p className={styles.title} lang={language}>
          <DifferenceText runs={title} />
        </p>
      )}
      {changed.length === 0 ? (
        isTitleSame && (
          <Notice title={t('none')}>
            <p>{t('noneHelp')}</p>
          </Notice>
        )
      ) : (
        <ol className={styles.changes}>
          {changed.map((change) => (
            <li key={change.id} data-kind={change.kind}>
              <p className={styles.name}>
                <b>{change.id}</b> {t(`kind.${change.kind}`)}
                {change.isMoved && ` · ${t('moved')}`}
              </p>
              <div lang={language} dir="auto" className={styles.words}>
                <DifferenceText runs={change.runs} />
                {change.footnotes.map(({ kind, footnote }) => (
                  <p key={`${kind} ${footnote.id}`} className={styles.footnote}>
                    <span lang={locale}>{t(`footnote.${kind}`)}</span> {footnote.texts[language] ?? '—'}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  );
};

/** Two versions of the text, word by word in one language. Which ones is in the address. */
const CompareView = () => {
  const t = useTranslations('drafts.compare');
  const tLanguage = useTranslations('drafts.language');
  const moment = useMomentText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { id } = route.useParams();
  const search = route.useSearch();
  const { document: present } = useTextPage();
  const versions = useQuery(versionsQuery(id));
  const items = versions.data?.items ?? present.versions;
  const from = search.from ?? (items.length > 1 ? `${items.at(-2)!.act}` : `${items[0]?.act ?? ''}`);
  const before = useQuery({ ...textQuery(id, from), enabled: from !== '' });
  const after = useQuery({ ...textQuery(id, search.to), enabled: search.to !== undefined });
  const language = search.language ?? (isLanguage(locale) ? locale : 'ru');
  const change = (part: { readonly [Name in keyof TextSearch]?: string | undefined }): void =>
    void navigate({
      to: '.',
      search: ((now: object) => ({ ...now, ...part })) as never,
      replace: true,
    });
  const choices = items.map((version) => ({
    value: `${version.act}`,
    label: t('version', { version: `${version.version}`, at: moment(version.at) }),
  }));
  const later = search.to === undefined ? present : after.data?.document;
  return (
    <>
      <Filters label={t('label')}>
        <ChoiceField
          label={t('from')}
          chosen={from}
          choices={choices}
          any={t('first')}
          onChoose={(value) => change({ from: value ?? choices[0]?.value })}
        />
        <ChoiceField
          label={t('to')}
          chosen={search.to}
          choices={choices}
          any={t('now')}
          onChoose={(value) => change({ to: value })}
        />
        <ChoiceField
          label={t('language')}
          chosen={language}
          choices={languages.map((value) => ({ value, label: tLanguage(value) }))}
          any={t('own')}
          onChoose={(value) => change({ language: value })}
        />
      </Filters>
      <QueryView query={before}>
        {(answer) =>
          answer.document === null ? (
            <p>{t('noText')}</p>
          ) : later === undefined || later === null ? (
            <p>{t('loading')}</p>
          ) : (
            <Comparison before={answer.document} after={later} language={language} />
          )
        }
      </QueryView>
    </>
  );
};

export default CompareView;
