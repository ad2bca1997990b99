import type { DossierDeed, DossierRefusal } from '@hamkor/dossier';
import { classesFitting, rangeOfClass } from '@hamkor/dossier';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import type { DossierOutcome, MeantDeed } from './act-in-dossier.ts';

const percent = (share: number): string => String(Math.round(share * 1000) / 10);

/** The range of the class named, and the classes that the range given fits: `5: -50…-20 %, +30…+100 %; -30 %, +50 % → 4`. */
const estimateExpected = (body: Extract<DossierDeed, { kind: 'dossier.set-estimate' }>['body']): string => {
  const { estimateClass, amountUsd, lowUsd, highUsd } = body;
  const { below, above } = rangeOfClass(estimateClass)!;
  const wanted = `${estimateClass}: -${percent(below[1])}…-${percent(below[0])} %, +${percent(above[0])}…+${percent(above[1])} %`;
  const given = `-${percent(1 - lowUsd / amountUsd)} %, +${percent(highUsd / amountUsd - 1)} %`;
  return `${wanted}; ${given} → ${classesFitting(body).join(', ') || '–'}`;
};

/** What a rule forbids, at the field that it turns on. */
const ruleProblem = ({ rule, field }: DossierRefusal, deed: MeantDeed): Problem => {
  if (field === '') return { kind: 'procedure', rule };
  const pointer = `/body/body${field}`;
  return rule === 'estimateClass' && deed.kind === 'dossier.set-estimate'
    ? { kind: 'procedure', rule, field: { pointer, expected: estimateExpected(deed.body) } }
    : { kind: 'procedure', rule, field: { pointer } };
};

/** Why nothing was done, as a problem that names the rule, and the field where it turns on one. */
export const refusalProblem = async (
  outcome: Exclude<DossierOutcome, { readonly kind: 'done' }>,
  id: string,
  deed: MeantDeed,
  locale: Locale,
): Promise<Problem> => {
  switch (outcome.kind) {
    case 'no-dossier':
      return { kind: 'not-found', resource: 'dossier', id };
    case 'changed-meanwhile':
      return { kind: 'rule', rule: 'changedMeanwhile' };
    case 'not-your-seat':
      return { kind: 'procedure', rule: 'notYourState', field: { pointer: '/body/as' } };
    case 'several': {
      const t = await phrases(locale);
      const expected = outcome.seats.join(', ');
      const detail = t('problems.field.severalSeats', { expected });
      return { kind: 'bad-input', errors: [{ pointer: '/body/as', detail, expected }] };
    }
    case 'refused':
      return ruleProblem(outcome, deed);
  }
};
