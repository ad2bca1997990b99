import type { JointDiversificationExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import { ClosenessFigure, useStandings } from './figures/ClosenessFigure.tsx';
import { NeighbourhoodFigure } from './figures/NeighbourhoodFigure.tsx';
import { InputTable } from './InputTable.tsx';
import { MarketSection } from './MarketSection.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import type { FactsProps } from './facts.ts';
import { spaceOrigin } from './facts.ts';

/** Who brings what, how near the partners are together and alone, what the world buys. */
export const JointFacts = ({ option, facts }: FactsProps<JointDiversificationExplanation>) => {
  const t = useTranslations('find.joint');
  const names = useNames();
  const standings = useStandings();
  const { percent } = useNumberText();
  const { focus } = useOptionWords();
  const edition = option.products[0]!.edition;
  const partners = option.partners.map(({ iso3 }) => iso3);
  const best = facts.alone.find(({ iso3 }) => iso3 === facts.bestSingle);
  const product = focus(option);
  return (
    <>
      <Section
        heading={t('inputs', {
          together: percent(facts.pooledInputCoverage),
          alone: percent(Math.max(...facts.alone.map(({ inputCoverage }) => inputCoverage ?? 0))),
        })}
        lede={t('inputsHelp')}
      >
        <InputTable
          inputs={facts.inputs}
          partners={partners}
          edition="HS2022"
          caption={t('inputsCaption', { product })}
        />
      </Section>
      <Section heading={t('closeness')} lede={t('closenessHelp')}>
        <ClosenessFigure
          standings={[
            {
              who: t('together'),
              together: true,
              rca: null,
              density: facts.pooledDensity,
              relativeDensity: facts.pooledRelativeDensity,
              inputCoverage: facts.pooledInputCoverage,
            },
            ...standings(facts.alone),
          ]}
          finding={t('closenessFinding', {
            better: String(facts.pooledRelativeDensity > (best?.relativeDensity ?? 0)),
            best: names.country(facts.bestSingle),
          })}
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
