import type { ExportContentDocument, FigureDocument, IndustryContentDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { industriesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';

interface IndustriesProps {
  /** Countries to choose from, the first shown until somebody chooses. */
  readonly countries: readonly ExportContentDocument[];
  readonly chosen: string | undefined;
  readonly parameters: { readonly vintage: string | undefined; readonly year: string | undefined };
  readonly onChoose: (iso3: string | undefined) => void;
}

/** Industries of one country: what each sells abroad, and what of its own work ends there. */
export const Industries = ({ countries, chosen, parameters, onChoose }: IndustriesProps) => {
  const t = useTranslations('structure.valueAdded.industries');
  const locale = useLocale();
  const first = countries[0]!;
  const shown = countries.find(({ iso3 }) => iso3 === chosen) ?? first;
  const query = useQuery(industriesQuery(shown.iso3, parameters));
  const column = (
    id: 'exports' | 'vaExports' | 'vax' | 'advantage',
    figure: (item: IndustryContentDocument) => FigureDocument,
    unit?: string,
  ) => ({
    id,
    header: t(id),
    ...(unit === undefined ? {} : { unit }),
    value: (item: IndustryContentDocument) => figure(item).value,
    render: (item: IndustryContentDocument) => (
      <FigureView figure={figure(item)} subject={`${shown.name[locale]}, ${item.industry}`} unit="hidden" />
    ),
    numeric: true,
  });
  return (
    <Section
      id="industries"
      heading={t('heading')}
      lede={t('lede')}
      tools={
        <ChoiceField
          label={t('of')}
          any={first.name[locale]}
          chosen={shown === first ? undefined : shown.iso3}
          choices={countries.slice(1).map(({ iso3, name }) => ({ value: iso3, label: name[locale] }))}
          onChoose={onChoose}
        />
      }
    >
      <QueryView query={query} lines={10}>
        {({ items }) => (
          <>
            <DataTable
              caption={t('caption', { country: shown.name[locale] })}
              rows={items}
              rowKey={({ industry }) => industry}
              columns={[
                { id: 'industry', header: t('industry'), value: ({ industry }) => industry, pinned: true },
                column('vaExports', ({ valueAddedExports }) => valueAddedExports, first.exports.unit),
                column('exports', ({ exports }) => exports, first.exports.unit),
                column('vax', ({ vaxRatio }) => vaxRatio),
                column('advantage', ({ advantage }) => advantage),
              ]}
            />
            <SourceLine origins={first.exports.origins} />
          </>
        )}
      </QueryView>
    </Section>
  );
};
