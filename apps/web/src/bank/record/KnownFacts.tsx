import type { RecordDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../../evidence/FigureView.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { Countries } from '../../registry/Countries.tsx';
import listStyles from '../../registry/FactList.module.css';
import { NameIn } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import type { FactValue } from './facts.ts';
import { factsOf, figureOf } from './facts.ts';
import { useFieldWords } from './use-field-words.ts';

interface KnownFactsProps {
  readonly record: Pick<RecordDocument, 'body' | 'rivals'>;
  readonly title: string;
}

/** Address of a website as it may be followed; null where it is no web address. */
const webAddress = (website: string): string | null => {
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? address : null;
};

/** Everything known of a record, each figure with its source and its rivals; what is not known is named at the end. */
export const KnownFacts = ({ record: { body, rivals }, title }: KnownFactsProps) => {
  const t = useTranslations('bank');
  const locale = useLocale();
  const field = useFieldWords();
  const words = useRecordWords();
  const date = useDateText();
  const rivalsOf = (pointer: string) =>
    rivals
      .filter((rival) => rival.field === pointer)
      .map(({ value, unit, year, cited, confidence }) => ({
        label: cited,
        figure: { ...figureOf(body, value, unit, year), confidence, cited, origins: [] },
      }));
  const shown = (pointer: string, value: FactValue): ReactNode => {
    switch (value.kind) {
      case 'figure':
        return (
          <FigureView
            figure={value.figure}
            subject={`${title}, ${field(pointer)}`}
            rivals={rivalsOf(pointer)}
          />
        );
      case 'text':
        return <NameIn text={value.text} />;
      case 'words':
        return value.words;
      case 'list':
        return value.words.join(', ');
      case 'named':
        return words.kind(value.name);
      case 'named-list':
        return value.names.map(words.kind).join(', ');
      case 'date':
        return date(value.date);
      case 'year':
        return `${value.year}`;
      case 'days':
        return t('withinDays', { days: value.days });
      case 'readiness':
        return t('readiness', { level: value.level });
      case 'languages': {
        const names = new Intl.DisplayNames(locale, { type: 'language' });
        return value.codes.map((code) => names.of(code) ?? code).join(', ');
      }
    }
  };
  const facts = factsOf(body);
  const unknown = [
    ...facts.filter(({ value }) => value === null).map((fact) => fact.field),
    ...(body.place === null ? ['/place'] : []),
    ...(body.website === null && body.type === 'organisation' ? ['/website'] : []),
  ];
  const website = body.website === null ? null : webAddress(body.website);
  return (
    <>
      <dl className={listStyles.facts}>
        {body.states.length > 0 && (
          <div>
            <dt>{field('/states')}</dt>
            <dd>
              <Countries codes={body.states} />
            </dd>
          </div>
        )}
        {facts.map((fact) =>
          fact.value === null ? null : (
            <div key={fact.field}>
              <dt>{field(fact.field)}</dt>
              <dd>{shown(fact.field, fact.value)}</dd>
            </div>
          ),
        )}
        {body.place !== null && (
          <div>
            <dt>{field('/place')}</dt>
            <dd>
              {[body.place.name, body.place.unlocode].filter(Boolean).join(', ') ||
                t('coordinates', { lat: `${body.place.lat}`, lon: `${body.place.lon}` })}
            </dd>
          </div>
        )}
        {body.website !== null && (
          <div>
            <dt>{field('/website')}</dt>
            <dd>
              {website === null ? (
                body.website
              ) : (
                <a href={website} rel="noreferrer nofollow">
                  {body.website}
                </a>
              )}
            </dd>
          </div>
        )}
      </dl>
      {unknown.length > 0 && (
        <p className={listStyles.unknown}>{t('unknown', { what: unknown.map(field).join(', ') })}</p>
      )}
    </>
  );
};
