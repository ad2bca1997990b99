import type { OptionItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { certaintyOf } from '../evidence/format-figure.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { AtlasMap } from '../map/AtlasMap.tsx';
import type { MapFlow } from '../map/FlowLine.tsx';
import { capitalOf } from '../map/places.ts';
import { useOptionWords } from './use-option-words.ts';

/** Pairs of partners in the order in which something moves: supplier to importer, holder to host. */
export const linksOf = (partners: readonly { readonly iso3: string }[]): readonly [string, string][] =>
  partners.slice(1).map((partner, index) => [partners[index]!.iso3, partner.iso3]);

/** Many options lie on few routes: lines stay thin enough to tell them apart. */
const heaviest = 0.45;

interface OptionsMapProps {
  readonly options: readonly OptionItemDocument[];
}

/** The options shown, as links between the partners' capitals; as wide as they are worth among those shown. */
const OptionsMap = ({ options }: OptionsMapProps) => {
  const t = useTranslations('find.map');
  const names = useNames();
  const { text } = useFigureText();
  const { title } = useOptionWords();
  const largest = Math.max(1, ...options.map(({ value }) => value.value ?? 0));
  const flows = options.flatMap((option): MapFlow[] =>
    linksOf(option.partners).flatMap(([from, to]) => {
      const ends = [capitalOf(from), capitalOf(to)] as const;
      if (ends[0] === null || ends[1] === null) return [];
      return [
        {
          id: `${option.id} ${from} ${to}`,
          from: ends[0],
          to: ends[1],
          ends: [from, to],
          weight: heaviest * Math.sqrt((option.value.value ?? 0) / largest),
          certainty: certaintyOf(option.value),
          label: t('flow', { title: title(option), value: text(option.value) }),
        },
      ];
    }),
  );
  const partners = [...new Set(options.flatMap((option) => option.partners.map(({ iso3 }) => iso3)))];
  const places = partners.flatMap((iso3) => {
    const position = capitalOf(iso3);
    return position === null ? [] : [{ id: iso3, position, label: names.country(iso3) }];
  });
  return (
    <AtlasMap
      description={t('description', { count: options.length })}
      places={places}
      flows={flows}
      ratio={0.8}
    />
  );
};

export default OptionsMap;
