import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { FigureLike } from '../evidence/format-figure.ts';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { RecordMark } from './RecordMark.tsx';
import type { RecordDocuments, RecordKind } from './record-kind.ts';
import { divisionKey, pageOfRecord } from './record-kind.ts';
import { useTextIn } from './TextIn.tsx';

type Columns = { readonly [Kind in RecordKind]: readonly TableColumn<RecordDocuments[Kind]>[] };

interface Sourced {
  readonly id: string;
  readonly confidence: RecordDocuments['projects']['confidence'];
  readonly cited: string;
  readonly year: number | null;
  readonly origin: string;
}

/** Columns of the five lists, in the reader's language. */
export const useRecordColumns = (): Columns => {
  const t = useTranslations('registry');
  const locale = useLocale();
  const names = useNames();
  const text = useTextIn();
  return useMemo(() => {
    const division = (name: string): string => {
      const key = `division.${divisionKey(name)}` as 'division.idea';
      return t.has(key) ? t(key) : name;
    };
    const countries = (codes: readonly string[]): string => codes.map(names.country).join(', ');
    const goods = (codes: readonly string[]): string =>
      codes.map((code) => names.product(code.slice(0, 4), 'HS2022')).join('; ');
    const named = <Row extends Sourced>(kind: RecordKind, title: (row: Row) => string): TableColumn<Row> => ({
      id: 'name',
      header: t(`one.${kind}`),
      value: title,
      render: (row) => <LinkTo to={pageOfRecord(kind, row.id)}>{title(row)}</LinkTo>,
      pinned: true,
      wrap: true,
      width: 22,
    });
    const marked = <Row extends Sourced>(title: (row: Row) => string): TableColumn<Row> => ({
      id: 'year',
      header: t('column.source'),
      value: ({ year }) => year,
      render: (row) => <RecordMark record={row} subject={title(row)} />,
    });
    const figure = <Row extends object>(
      id: string,
      header: string,
      title: (row: Row) => string,
      of: (row: Row) => FigureLike | null,
      unit?: string,
    ): TableColumn<Row> => ({
      id,
      header,
      ...(unit === undefined ? {} : { unit }),
      value: (row) => of(row)?.value ?? null,
      render: (row) => {
        const known = of(row);
        return known === null ? (
          '—'
        ) : (
          <FigureView figure={known} subject={title(row)} unit={unit === undefined ? 'shown' : 'hidden'} />
        );
      },
      numeric: true,
    });
    const project = (row: RecordDocuments['projects']): string => row.name[locale];
    const park = (row: RecordDocuments['parks']): string => row.name[locale];
    const organisation = (row: RecordDocuments['organisations']): string => row.name[locale];
    const need = (row: RecordDocuments['needs']): string => text(row.title);
    const mechanism = (row: RecordDocuments['mechanisms']): string => row.name[locale];
    return {
      projects: [
        named('projects', project),
        {
          id: 'countries',
          header: t('column.countries'),
          value: (row) => countries(row.countries),
          wrap: true,
        },
        { id: 'stage', header: t('column.stage'), value: ({ stage }) => division(stage) },
        { id: 'goods', header: t('column.goods'), value: ({ hs }) => goods(hs), wrap: true, width: 16 },
        figure('investment', t('column.investment'), project, ({ investment }) => investment, 'USD'),
        {
          id: 'completion',
          header: t('column.completion'),
          value: ({ completionYear }) => completionYear,
          render: ({ completionYear }) => completionYear?.toString() ?? '—',
        },
        marked(project),
      ],
      parks: [
        named('parks', park),
        { id: 'country', header: t('column.country'), value: ({ country }) => names.country(country) },
        { id: 'kind', header: t('column.kind'), value: ({ kind }) => division(kind) },
        figure('area', t('column.area'), park, ({ area }) => area),
        figure('residents', t('column.residents'), park, ({ residents }) => residents),
        figure('jobs', t('column.jobs'), park, ({ jobs }) => jobs),
        marked(park),
      ],
      organisations: [
        named('organisations', organisation),
        { id: 'country', header: t('column.country'), value: ({ country }) => names.country(country) },
        { id: 'kind', header: t('column.kind'), value: ({ kind }) => division(kind) },
        { id: 'goods', header: t('column.goods'), value: ({ hs }) => goods(hs), wrap: true, width: 16 },
        marked(organisation),
      ],
      needs: [
        named('needs', need),
        { id: 'kind', header: t('column.kind'), value: ({ kind }) => division(kind) },
        { id: 'country', header: t('column.country'), value: ({ country }) => names.country(country) },
        {
          id: 'organisation',
          header: t('one.organisations'),
          value: ({ organisation: by }) => by,
          wrap: true,
        },
        {
          id: 'deadline',
          header: t('column.deadline'),
          value: ({ deadline }) => deadline,
          render: ({ deadline, expired }) =>
            deadline === null ? '—' : expired === true ? t('expired', { deadline }) : deadline,
          wrap: true,
        },
        marked(need),
      ],
      mechanisms: [
        named('mechanisms', mechanism),
        { id: 'kind', header: t('column.kind'), value: ({ kind }) => division(kind), wrap: true },
        {
          id: 'established',
          header: t('column.established'),
          value: ({ establishedYear }) => establishedYear,
          render: ({ establishedYear }) => establishedYear?.toString() ?? '—',
        },
        {
          id: 'members',
          header: t('column.members'),
          value: ({ members }) => members,
          wrap: true,
          width: 16,
        },
        marked(mechanism),
      ],
    };
  }, [t, locale, names, text]);
};
