import type { DossierDifferenceDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useDossierWords } from '../use-dossier-words.ts';

export interface ChangeInWords {
  readonly id: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface PartInWords {
  readonly part: 'risks' | 'indicators' | 'estimates' | 'notes' | 'evidence';
  readonly changes: readonly ChangeInWords[];
}

type Risk = NonNullable<DossierDifferenceDocument['risks'][number]['before']>;
type Indicator = NonNullable<DossierDifferenceDocument['indicators'][number]['before']>;
type Estimate = NonNullable<DossierDifferenceDocument['estimates'][number]['before']>;

const told = <Part>(
  changes: readonly { readonly id: string; readonly before: Part | null; readonly after: Part | null }[],
  label: (part: Part) => string,
  write: (part: Part) => string,
): readonly ChangeInWords[] =>
  changes.map(({ id, before, after }) => {
    const known = after ?? before;
    return {
      id,
      label: known === null ? id : label(known),
      before: before === null ? null : write(before),
      after: after === null ? null : write(after),
    };
  });

/** What the dossier itself says, as it was and as it is, in one line each. */
export const useChangeWords = (): ((difference: DossierDifferenceDocument) => readonly PartInWords[]) => {
  const t = useTranslations('dossiers');
  const text = useText();
  const { text: amount } = useFigureText();
  const words = useDossierWords();

  const risk = ({ title, probability, impact, owner, residual, response }: Risk): string =>
    [
      text(title),
      `${probability} × ${impact}`,
      words.country(owner),
      residual === null ? t('risk.notJudged') : `${residual.probability} × ${residual.impact}`,
      response,
    ].join(' · ');
  const indicator = ({ title, unit, baseline, targets }: Indicator): string =>
    [
      text(title),
      unit,
      ...(baseline === null ? [] : [`${baseline.year}: ${baseline.value}`]),
      ...targets.map(({ year, value }) => `${year}: ${value}`),
    ].join(' · ');
  const estimate = ({ estimateClass, amountUsd, lowUsd, highUsd, priceYear, basis }: Estimate): string =>
    [
      t('estimate.class', { class: `${estimateClass}` }),
      `${amount({ value: amountUsd, unit: 'USD' })} (${amount({ value: lowUsd, unit: 'USD' })} – ${amount({ value: highUsd, unit: 'USD' })})`,
      `${priceYear}`,
      basis,
    ].join(' · ');

  return (difference) => {
    const parts: readonly PartInWords[] = [
      { part: 'risks', changes: told(difference.risks, ({ title }) => text(title), risk) },
      { part: 'indicators', changes: told(difference.indicators, ({ title }) => text(title), indicator) },
      {
        part: 'estimates',
        changes: told(
          difference.estimates,
          ({ estimateClass }) => t('estimate.class', { class: `${estimateClass}` }),
          estimate,
        ),
      },
      {
        part: 'notes',
        changes: told(
          difference.notes,
          ({ section }) => {
            const key = `sections.${section}` as 'sections.question';
            return t.has(key) ? t(key) : section;
          },
          (note) => text(note.text),
        ),
      },
      {
        part: 'evidence',
        changes: told(
          difference.evidence,
          ({ requirement }) => words.requirement(requirement),
          ({ text: said, source }) => `${said} (${source})`,
        ),
      },
    ];
    return parts.filter(({ changes }) => changes.length > 0);
  };
};
