import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { divisionKey } from '../registry/record-kind.ts';

interface CodeLike {
  readonly scheme: string;
  readonly edition: string | null;
  readonly code: string;
}

/** Writers of types, kinds, states and codes of records in the reader's language. */
export const useRecordWords = () => {
  const t = useTranslations('bank');
  const tDivision = useTranslations('registry.division');
  const names = useNames();
  return useMemo(() => {
    /** A kind or stage; one that is free text stays as it is. */
    const kind = (value: string): string => {
      const key = divisionKey(value);
      if (tDivision.has(key as 'idea')) return tDivision(key as 'idea');
      return t.has(`kind.${key}` as 'kind.on-site') ? t(`kind.${key}` as 'kind.on-site') : value;
    };
    const type = (value: string): string =>
      t.has(`one.${value}` as 'one.park') ? t(`one.${value}` as 'one.park') : value;
    const states = (codes: readonly string[]): string => codes.map(names.country).join(', ');
    /** Name of a code where the platform has it; null where only the code is known. */
    const codeName = ({ scheme, code }: CodeLike): string | null => {
      if (scheme === 'ISIC') return names.branch(code);
      return scheme === 'HS' && code.length >= 4 ? names.product(code.slice(0, 4), 'HS2022') : null;
    };
    return { kind, type, states, codeName, country: names.country, isLoaded: names.isLoaded };
  }, [t, tDivision, names]);
};
