import type { CoProductionExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import { LadderView } from './LadderView.tsx';
import { MarketSection } from './MarketSection.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import type { FactsProps } from './facts.ts';
import { partnerOf } from './facts.ts';

/** The ladder from raw material to product, the weight of the input, what the world buys. */
export const CoProductionFacts = ({ option, facts }: FactsProps<CoProductionExplanation>) => {
  const t = useTranslations('find.coProduction');
  const names = useNames();
  const { percent, index } = useNumberText();
  const { focus } = useOptionWords();
  const upstream = names.country(partnerOf(option, 'upstream'));
  const downstream = names.country(partnerOf(option, 'downstream'));
  const input = names.product(option.products.find(({ part }) => part === 'input')?.hs ?? '', 'HS2022');
  const product = focus(option);
  return (
    <>
      <Section heading={t('ladder')} lede={t('ladderHelp')}>
        <LadderView
          rungs={facts.ladder}
          edition="HS2022"
          highlighted={option.partners.map(({ iso3 }) => iso3)}
        />
      </Section>
      <Section
        heading={t('link', {
          input,
          place: facts.inputPlace,
          weight: percent(facts.inputWeight),
        })}
      >
        <DefinitionStrip
          terms={[
            {
              label: t('upstreamExports', { upstream, input, rca: index(facts.upstreamRca) }),
              figure: facts.upstreamExports,
              tone: 'inside',
            },
            { label: t('sectorCoefficient'), figure: facts.sectorCoefficient },
          ]}
        />
        <p>
          {t(
            facts.downstream.rca !== null && facts.downstream.rca >= 1 ? 'downstreamMakes' : 'downstreamNear',
            {
              downstream,
              product,
              rca: index(facts.downstream.rca ?? 0),
              density: percent(facts.downstream.density),
            },
          )}
        </p>
      </Section>
      <MarketSection facts={facts} product={product} />
    </>
  );
};
