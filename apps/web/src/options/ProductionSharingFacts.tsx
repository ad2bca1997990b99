import type { ProductionSharingExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import type { FactsProps } from './facts.ts';
import { SharingFigure } from './figures/SharingFigure.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';

/** How much runs both ways, line by line, and whether goods of one grade are exchanged or steps of one chain. */
export const ProductionSharingFacts = ({ option, facts }: FactsProps<ProductionSharingExplanation>) => {
  const t = useTranslations('find.sharing');
  const names = useNames();
  const { focus } = useOptionWords();
  const { percent } = useNumberText();
  const [a, b] = option.partners.map(({ iso3 }) => iso3) as [string, string];
  const words = { a: names.country(a), b: names.country(b), product: focus(option) };
  return (
    <>
      <Section heading={t('heading', words)} lede={t('help')}>
        <DefinitionStrip
          terms={[
            { label: t('there', words), figure: facts.there, tone: 'inside' },
            { label: t('back', words), figure: facts.back, sign: '⇄', tone: 'inside' },
            { label: t('grubelLloyd'), figure: facts.grubelLloyd, tone: 'result' },
          ]}
        />
        <p>
          {facts.horizontalShare === null
            ? t('horizontalUnknown')
            : t('horizontal', { share: percent(facts.horizontalShare) })}{' '}
          <LinkTo to={`/pairs/${a}/${b}`}>{t('pair', words)}</LinkTo>
        </p>
      </Section>
      {facts.subheadings.length > 0 && (
        <Section heading={t('lines')}>
          <SharingFigure lines={facts.subheadings} {...words} origins={option.origins} />
        </Section>
      )}
    </>
  );
};
