import type { LocalisationExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import { ClosenessFigure, useStandings } from './figures/ClosenessFigure.tsx';
import { NeighbourhoodFigure } from './figures/NeighbourhoodFigure.tsx';
import { InputTable } from './InputTable.tsx';
import { MarketSection } from './MarketSection.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import type { FactsProps } from './facts.ts';
import { partnerOf, spaceOrigin } from './facts.ts';

/** The holder's strength, what the host brings, the host's market, what the world buys. */
export const LocalisationFacts = ({ option, facts }: FactsProps<LocalisationExplanation>) => {
  const t = useTranslations('find.localisation');
  const names = useNames();
  const standings = useStandings();
  const { percent, index } = useNumberText();
  const { focus } = useOptionWords();
  const edition = option.products[0]!.edition;
  const holder = names.country(partnerOf(option, 'technology-holder'));
  const host = names.country(partnerOf(option, 'host'));
  const product = focus(option);
  return (
    <>
      <Section heading={t('holder', { holder, rca: index(facts.holderRca) })}>
        <DefinitionStrip
          terms={[
            { label: t('holderExports', { holder, product }), figure: facts.holderExports, tone: 'inside' },
            { label: t('holderShare'), figure: facts.holderWorldShare },
            { label: t('hostMarket', { host }), figure: facts.hostMarket, tone: 'result' },
          ]}
        />
      </Section>
      <Section
        heading={t('host', { host, coverage: percent(facts.host.inputCoverage ?? 0) })}
        lede={t('hostHelp')}
      >
        <InputTable
          inputs={facts.inputs}
          partners={option.partners.map(({ iso3 }) => iso3)}
          edition="HS2022"
          caption={t('inputsCaption', { product })}
        />
        <ClosenessFigure
          standings={standings([facts.host])}
          finding={t(facts.host.relativeDensity >= 0 ? 'near' : 'far', { host, product })}
          origins={[spaceOrigin(option)]}
        />
        <NeighbourhoodFigure
          neighbours={facts.neighbours}
          edition={edition}
          product={product}
          origins={[spaceOrigin(option)]}
        />
      </Section>
      <MarketSection facts={facts} product={product} />
    </>
  );
};
