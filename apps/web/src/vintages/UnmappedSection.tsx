import type { VintageDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';

type Unmapped = VintageDocument['unmapped'][number];

interface UnmappedSectionProps {
  readonly unmapped: readonly Unmapped[];
  /** Share of the value of all files; null where it is not known. */
  readonly share: number | null;
  readonly vintage: string;
}

/** Rows of a table that a reader goes through; the rest is a click away. */
const mostShown = 300;

/** Codes that could not be placed, with the value at stake and what became of their rows. */
export const UnmappedSection = ({ unmapped, share, vintage }: UnmappedSectionProps) => {
  const t = useTranslations('loaded.unmapped');
  const locale = useLocale();
  const { text, write } = useFigureText();
  const part = (value: number | null): string => (value === null ? '—' : write(value, 'share').number);
  return (
    <Section
      id="unmapped"
      heading={t('heading')}
      lede={
        unmapped.length === 0
          ? t('none')
          : t(share === null ? 'findingCount' : 'finding', { count: unmapped.length, share: part(share) })
      }
    >
      {unmapped.length > 0 && (
        <DataTable<Unmapped>
          caption={`${t('caption')} ${vintage}`}
          rows={unmapped.slice(0, mostShown)}
          rowKey={({ kind, code, treatment }) => `${kind} ${code} ${treatment}`}
          columns={[
            { id: 'code', header: t('code'), value: ({ code }) => code, pinned: true },
            { id: 'kind', header: t('kind'), value: ({ kind }) => t(`kinds.${kind}`) },
            { id: 'label', header: t('label'), value: ({ label }) => label, wrap: true },
            {
              id: 'rows',
              header: t('rows'),
              value: ({ rows }) => rows,
              render: ({ rows }) => rows.toLocaleString(locale),
              numeric: true,
            },
            {
              id: 'usd',
              header: t('usd'),
              unit: 'USD',
              value: ({ usd }) => usd,
              render: ({ usd }) => (usd === null ? '—' : text({ value: usd, unit: '' })),
              numeric: true,
            },
            {
              id: 'share',
              header: t('share'),
              value: (code) => code.share,
              render: (code) => part(code.share),
              numeric: true,
            },
            {
              id: 'treatment',
              header: t('treatment'),
              value: ({ treatment }) => t(`treatments.${treatment}`),
              wrap: true,
            },
          ]}
        />
      )}
      {unmapped.length > mostShown && (
        <p>
          {t('more', { count: unmapped.length - mostShown })}{' '}
          <a href={`/api/v1/vintages/${encodeURIComponent(vintage)}`}>{t('all')}</a>
        </p>
      )}
    </Section>
  );
};
