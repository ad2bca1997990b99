import type { SubstitutionExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import { HistoryFigure } from './figures/HistoryFigure.tsx';
import { SuppliersFigure } from './figures/SuppliersFigure.tsx';
import { LineTable } from './LineTable.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import type { FactsProps } from './facts.ts';
import { partnerOf } from './facts.ts';

/** What is bought outside, what is spare, how far prices fit, what all pairs together can replace. */
export const SubstitutionFacts = ({ option, facts }: FactsProps<SubstitutionExplanation>) => {
  const t = useTranslations('find.substitution');
  const names = useNames();
  const { focus } = useOptionWords();
  const { index, percent } = useNumberText();
  const words = {
    supplier: names.country(partnerOf(option, 'supplier')),
    importer: names.country(partnerOf(option, 'importer')),
    product: focus(option),
  };
  return (
    <>
      <Section heading={t('howMuch')} lede={t('howMuchHelp')}>
        <DefinitionStrip
          terms={[
            { label: t('outsideImports', words), figure: facts.outsideImports, tone: 'outside' },
            { label: t('spareExports', words), figure: facts.spareExports, sign: t('and'), tone: 'inside' },
            { label: t('matched'), figure: facts.matched, sign: '→', tone: 'result' },
            ...(facts.fit.value !== null
              ? [
                  { label: t('fit'), figure: facts.fit, sign: '×' },
                  { label: t('value'), figure: option.value, sign: '=', tone: 'result' as const },
                ]
              : []),
          ]}
        />
        {facts.reExportGuard !== null && facts.reExportGuard < 1 && (
          <p>{t('guard', { ...words, guard: percent(facts.reExportGuard) })}</p>
        )}
      </Section>
      {facts.subheadings.length > 0 && (
        <Section heading={t('lines', { count: facts.subheadings.length })} lede={t('linesHelp')}>
          <LineTable
            caption={t('linesCaption', words)}
            rows={facts.subheadings}
            figures={[
              ['imports', t('outsideImports', words), ({ outsideImports }) => outsideImports as never],
              ['spare', t('spareExports', words), ({ spareExports }) => spareExports as never],
              ['matched', t('matched'), ({ matched }) => matched as never],
              ['value', t('value'), ({ value }) => value as never],
            ]}
            others={[
              {
                id: 'fit',
                header: t('fit'),
                value: ({ fit }) => fit,
                render: ({ fit }) => (fit === null ? '—' : index(fit)),
                numeric: true,
              },
            ]}
          />
        </Section>
      )}
      <Section heading={t('joint')} lede={t('jointHelp')}>
        <DefinitionStrip
          terms={[
            { label: t('pairwise'), figure: facts.joint.pairwiseSum },
            { label: t('bound'), figure: facts.joint.bound, sign: '≥', tone: 'result' },
            { label: t('thisPair'), figure: facts.joint.thisPair, tone: 'inside' },
          ]}
        />
      </Section>
      {(facts.outsideSuppliers.length > 0 || facts.history.length > 0) && (
        <Section heading={t('dependence', words)}>
          <SuppliersFigure
            explanation={facts}
            importer={partnerOf(option, 'importer')}
            product={words.product}
          />
          {facts.history.length > 1 && (
            <HistoryFigure history={facts.history} finding={t('history', words)} />
          )}
        </Section>
      )}
      {facts.importUnitValue.value !== null && (
        <Section heading={t('prices')} lede={t('pricesHelp')}>
          <DefinitionStrip
            terms={[
              { label: t('importPrice', words), figure: facts.importUnitValue, tone: 'outside' },
              { label: t('exportPrice', words), figure: facts.exportUnitValue, tone: 'inside' },
              { label: t('fit'), figure: facts.fit, sign: '→' },
              { label: t('hhi'), figure: facts.supplierHhi, tone: 'outside' },
            ]}
          />
        </Section>
      )}
    </>
  );
};
