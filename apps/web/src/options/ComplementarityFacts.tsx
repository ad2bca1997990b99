import type { ComplementarityExplanation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import type { FactsProps } from './facts.ts';
import { partnerOf } from './facts.ts';
import { QuadrantFigure } from './figures/QuadrantFigure.tsx';
import { LineTable } from './LineTable.tsx';

/** How far exports meet imports, where the pair stands among all, and in which products the match lies. */
export const ComplementarityFacts = ({ option, facts }: FactsProps<ComplementarityExplanation>) => {
  const t = useTranslations('find.complementarity');
  const names = useNames();
  const [from, to] = [partnerOf(option, 'exporter'), partnerOf(option, 'importer')];
  const words = { exporter: names.country(from), importer: names.country(to) };
  return (
    <>
      <Section heading={t(`quadrant.${facts.quadrant}`, words)} lede={t('help')}>
        <DefinitionStrip
          terms={[
            { label: t('complementarity'), figure: facts.complementarity, tone: 'inside' },
            { label: t('withoutFuels'), figure: facts.complementarityWithoutFuels, tone: 'inside' },
            { label: t('kojima'), figure: facts.intensityKojima },
            { label: t('drysdale'), figure: facts.intensityDrysdale },
            { label: t('grubelLloyd'), figure: facts.grubelLloyd },
          ]}
        />
        <QuadrantFigure facts={facts} from={from} to={to} origins={option.origins} />
      </Section>
      <Section heading={t('unused')} lede={t('unusedHelp')}>
        <DefinitionStrip
          terms={[
            { label: t('matched'), figure: facts.matched, tone: 'result' },
            { label: t('actual', words), figure: facts.actual, sign: '−', tone: 'inside' },
          ]}
        />
        <p>
          <LinkTo to={`/pairs/${from}/${to}`}>{t('pair', words)}</LinkTo>
        </p>
      </Section>
      {facts.products.length > 0 && (
        <Section heading={t('products')}>
          <LineTable
            caption={t('productsCaption', words)}
            rows={facts.products}
            figures={[
              ['exports', t('exports', words), ({ exports }) => exports as never],
              ['imports', t('imports', words), ({ imports }) => imports as never],
              ['matched', t('matched'), ({ matched }) => matched as never],
              ['already', t('actual', words), ({ already }) => already as never],
            ]}
          />
        </Section>
      )}
    </>
  );
};
