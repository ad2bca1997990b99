import type { CapturedFigureDocument, CapturedItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';

type ItemKind = CapturedItemDocument['kind'];

/** Words for what a dossier holds, in the reader's language; a code that these pages do not know as it is written. */
export const useDossierWords = () => {
  const t = useTranslations('dossiers');
  const tOption = useTranslations('options.kinds');
  const tRecord = useTranslations('registry.division');
  const names = useNames();

  /** What a label is about: a country, a heading, or a name as it stands. */
  const about = (of: string): string => {
    if (/^[A-Z]{3}$/.test(of)) return names.country(of);
    if (/^\d{4}$/.test(of)) {
      const named = names.product(of, 'HS2022');
      return named === `HS ${of}` ? names.product(of, 'HS1992') : named;
    }
    return of;
  };
  const label = ({ label: key, of }: Pick<CapturedFigureDocument, 'label' | 'of'>): string => {
    const known = `figures.${key}` as 'figures.value';
    const text = t.has(known) ? t(known) : key;
    return of === null ? text : t('labelOf', { label: text, of: about(of) });
  };
  /** Kind of an option, stage of a record or a case, as words. */
  const stage = (kind: ItemKind, code: string): string => {
    const option = code as 'substitution';
    const record = code as 'idea';
    const key = `stages.${code}` as 'stages.idea';
    if (kind === 'option' && tOption.has(option)) return tOption(option);
    if ((kind === 'case' || kind === 'document') && t.has(key)) return t(key);
    if (tRecord.has(record)) return tRecord(record);
    return t.has(key) ? t(key) : code;
  };
  const requirement = (name: string): string => {
    const key = `requirements.${name}` as 'requirements.gains';
    return t.has(key) ? t(key) : name;
  };
  const states = (codes: readonly string[]): string => codes.map(names.country).join(', ');
  return { label, about, stage, requirement, states, country: names.country };
};
