import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FigureLike } from '../evidence/format-figure.ts';
import { FigureView } from '../evidence/FigureView.tsx';
import { Codes, Countries, Headings } from './Codes.tsx';
import styles from './FactList.module.css';
import type { RecordDetail, RecordKind } from './record-kind.ts';
import { divisionKey } from './record-kind.ts';
import { TextIn } from './TextIn.tsx';

interface FactListProps {
  readonly kind: RecordKind;
  readonly record: RecordDetail;
  readonly title: string;
}

/** Names of the columns under which the facts of a record stand. */
type Label =
  | 'countries'
  | 'country'
  | 'stage'
  | 'kind'
  | 'goods'
  | 'branches'
  | 'investment'
  | 'capacity'
  | 'jobs'
  | 'start'
  | 'completion'
  | 'partners'
  | 'location'
  | 'corridor'
  | 'area'
  | 'residents'
  | 'established'
  | 'incentives'
  | 'nearest'
  | 'website'
  | 'lei'
  | 'organisation'
  | 'quantity'
  | 'deadline'
  | 'members'
  | 'role'
  | 'decisionRule';

type Fact = readonly [Label, ReactNode];

const joined = (parts: readonly string[]): ReactNode => (parts.length === 0 ? null : parts.join(', '));

const isKnown = ([, value]: Fact): boolean => value !== null && value !== undefined && value !== '';

/** Everything known of a record; what is not known is left out here and counted under the list. */
export const FactList = ({ kind, record, title }: FactListProps) => {
  const t = useTranslations('registry');
  const division = (name: string): string => {
    const key = `division.${divisionKey(name)}` as 'division.idea';
    return t.has(key) ? t(key) : name;
  };
  const figure = (known: FigureLike | null): ReactNode =>
    known === null ? null : <FigureView figure={known} subject={title} />;
  const factsOf = (): readonly Fact[] => {
    const facts: Fact[] = [];
    if ('countries' in record) facts.push(['countries', <Countries key="c" codes={record.countries} />]);
    if ('country' in record) facts.push(['country', <Countries key="c" codes={[record.country]} />]);
    if ('stage' in record) facts.push(['stage', division(record.stage)]);
    if ('kind' in record) facts.push(['kind', division(record.kind)]);
    if ('organisation' in record) facts.push(['organisation', record.organisation]);
    if ('hs' in record && record.hs.length > 0) facts.push(['goods', <Headings key="h" codes={record.hs} />]);
    if ('isic' in record && record.isic.length > 0)
      facts.push(['branches', <Codes key="i" codes={record.isic} />]);
    if ('investment' in record) facts.push(['investment', figure(record.investment)]);
    if ('capacity' in record) facts.push(['capacity', figure(record.capacity)]);
    if ('quantity' in record) facts.push(['quantity', figure(record.quantity)]);
    if ('jobs' in record) facts.push(['jobs', figure(record.jobs)]);
    if ('area' in record) facts.push(['area', figure(record.area)], ['residents', figure(record.residents)]);
    if ('startYear' in record) {
      facts.push(['start', record.startYear?.toString()], ['completion', record.completionYear?.toString()]);
    }
    if ('establishedYear' in record) facts.push(['established', record.establishedYear?.toString()]);
    if ('partners' in record) facts.push(['partners', joined(record.partners)]);
    if ('locationName' in record) {
      facts.push(['location', record.locationName], ['corridor', record.corridorHint]);
    }
    if ('incentives' in record) {
      facts.push(
        ['incentives', record.incentives === null ? null : <TextIn key="t" text={record.incentives} />],
        ['nearest', record.nearestNode],
      );
    }
    if ('website' in record) {
      facts.push(
        [
          'website',
          record.website === null ? null : (
            <a key="w" href={`https://${record.website.replace(/^https?:\/\//, '')}`} rel="noreferrer">
              {record.website}
            </a>
          ),
        ],
        ['lei', record.lei],
      );
    }
    if ('deadline' in record) {
      facts.push([
        'deadline',
        record.deadline !== null && record.expired === true
          ? t('expired', { deadline: record.deadline })
          : record.deadline,
      ]);
    }
    if ('role' in record) {
      facts.push(
        ['members', record.members],
        ['role', <TextIn key="r" text={record.role} />],
        ['decisionRule', record.decisionRule === null ? null : <TextIn key="d" text={record.decisionRule} />],
      );
    }
    return facts;
  };
  const facts = factsOf();
  const unknown = facts.filter((fact) => !isKnown(fact)).map(([label]) => t(`column.${label}`));
  return (
    <>
      <dl className={styles.facts} data-kind={kind}>
        {facts.filter(isKnown).map(([label, value]) => (
          <div key={label}>
            <dt>{t(`column.${label}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && <p className={styles.unknown}>{t('unknown', { what: unknown.join(', ') })}</p>}
    </>
  );
};
