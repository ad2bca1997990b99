import type { ExportPotentialExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import type { FigureLike } from '../evidence/format-figure.ts';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import type { FactsProps } from './facts.ts';
import { partnerOf } from './facts.ts';
import { PotentialFigure } from './figures/PotentialFigure.tsx';
import { LineTable } from './LineTable.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';

/** Supply, demand and ease multiplied into the potential; what of it is traded; what opens the rest. */
export const ExportPotentialFacts = ({ option, facts }: FactsProps<ExportPotentialExplanation>) => {
  const t = useTranslations('find.exportPotential');
  const names = useNames();
  const { focus } = useOptionWords();
  const { percent, index } = useNumberText();
  const { supply, demand, ease } = facts;
  const words = {
    exporter: names.country(partnerOf(option, 'exporter')),
    importer: names.country(partnerOf(option, 'importer')),
    product: focus(option),
  };
  // The ease is a bare ratio; its sources are those of the potential it enters.
  const easeFigure: FigureLike = {
    value: ease.value,
    unit: 'index',
    years: facts.potential.years,
    confidence: 'estimated',
    origins: facts.potential.origins,
    steps: [],
  };
  const tariff = (advantage: number | null): string =>
    advantage === null ? t('noTariffs') : t('tariffs', { advantage: index(advantage) });
  return (
    <>
      <Section heading={t('factors')} lede={t('factorsHelp')}>
        <DefinitionStrip
          terms={[
            { label: t('supply', words), figure: supply.value, tone: 'inside' },
            { label: t('demand', words), figure: demand.value, sign: '×', tone: 'outside' },
            { label: t('ease'), figure: easeFigure, sign: '×' },
            { label: t('potential'), figure: facts.potential, sign: '=', tone: 'result' },
            { label: t('actual'), figure: facts.actual, sign: '−' },
            { label: t('unrealised'), figure: facts.unrealised, sign: '=', tone: 'result' },
          ]}
        />
        <ul>
          <li>
            {t('supplyDetail', {
              share: percent(supply.projectedShare),
              guard: percent(supply.reExportGuard),
            })}{' '}
            {tariff(supply.tariffAdvantage)}
          </li>
          <li>
            {facts.untappedByGrowth.value === null
              ? t('demandUnknown')
              : t('demandDetail', { growth: percent(demand.growth) })}{' '}
            {tariff(demand.tariffAdvantage)}
          </li>
          <li>
            {ease.isFloor
              ? t('easeFloor')
              : t('easeDetail', { distance: index(ease.distanceFactor), pair: index(ease.pairFactor) })}
          </li>
        </ul>
      </Section>
      <Section heading={t('bar')}>
        <PotentialFigure facts={facts} product={words.product} />
        <DefinitionStrip
          terms={[
            { label: t('byEase'), figure: facts.untappedByEase },
            { label: t('byGrowth'), figure: facts.untappedByGrowth, sign: '+' },
          ]}
        />
      </Section>
      {facts.subheadings.length > 0 && (
        <Section heading={t('lines')}>
          <LineTable
            caption={t('linesCaption', words)}
            rows={facts.subheadings}
            figures={[
              ['actual', t('actual'), ({ actual }) => actual as never],
              ['potential', t('potential'), ({ potential }) => potential as never],
            ]}
          />
        </Section>
      )}
    </>
  );
};
