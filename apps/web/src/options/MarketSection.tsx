import type { JointDiversificationExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import { DemandFigure } from './figures/DemandFigure.tsx';

interface MarketSectionProps {
  readonly facts: Pick<JointDiversificationExplanation, 'complexity' | 'demandGrowthPerYear' | 'worldDemand'>;
  readonly product: string;
}

/** What the world buys of the product, how that grows, and what know-how it stands for. */
export const MarketSection = ({ facts, product }: MarketSectionProps) => {
  const t = useTranslations('find.market');
  return (
    <Section heading={t('heading')}>
      <DefinitionStrip
        terms={[
          { label: t('complexity'), figure: facts.complexity },
          { label: t('growth'), figure: facts.demandGrowthPerYear },
        ]}
      />
      <DemandFigure demand={facts.worldDemand} growth={facts.demandGrowthPerYear} product={product} />
    </Section>
  );
};
