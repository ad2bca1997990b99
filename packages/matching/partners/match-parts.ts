import type { Amount, Code } from '@hamkor/registry';
import { validCertificates } from './fit.ts';
import type { MatchPart, MatchTerms, PartKey } from './match-terms.ts';
import type { Side } from './side.ts';
import type { TwoSidedFits } from './two-sided-fits.ts';

/** What is told of a match: the parts of what each side wants of the other. */
export interface MatchParts {
  readonly ofAsker: readonly MatchPart[];
  readonly ofGiver: readonly MatchPart[];
}

const codeText = (code: Code | undefined): string | null =>
  code === undefined ? null : `${code.scheme} ${code.code}`;
const amountText = (amount: Amount | null): string | null =>
  amount === null ? null : `${amount.value} ${amount.unit}`;
const listed = (words: readonly string[], between: string): string | null =>
  words.length === 0 ? null : words.join(between);

export const matchParts = (
  fits: TwoSidedFits,
  asker: Side,
  giver: Side,
  { weights, today }: MatchTerms,
): MatchParts => {
  const part = (key: PartKey, fit: number | null, asked: string | null, given: string | null): MatchPart => ({
    key,
    fit,
    weight: weights[key],
    asked,
    given,
  });
  const { codes, free, withinDays, days } = fits;
  const code = codes?.nearness ?? null;
  const unit = asker.quantity?.unit ?? '';
  const reach = part(
    'reach',
    fits.reach,
    withinDays === null ? null : String(withinDays),
    days === null ? null : String(Math.round(days * 10) / 10),
  );
  const language = (one: Side, other: Side): MatchPart =>
    part('language', fits.language, listed(one.languages, ' '), listed(other.languages, ' '));
  const state = (fit: number | null, one: Side, other: Side): MatchPart =>
    part('state', fit, listed(one.states.slice(1), ' '), other.states[0] ?? null);
  return {
    ofAsker: [
      part('code', code, codeText(codes?.asked), codeText(codes?.given)),
      part(
        'capacity',
        fits.capacity,
        amountText(asker.quantity),
        free === null ? null : `${free.free} ${unit}`,
      ),
      part(
        'certificate',
        fits.certificate,
        listed(fits.wantedCertificates, '; '),
        listed(validCertificates(giver, today), '; '),
      ),
      reach,
      language(asker, giver),
      state(fits.stateOfGiver, asker, giver),
      part('record', fits.recordOfGiver, null, giver.confidence),
      part('freshness', fits.freshnessOfGiver, null, giver.heldOn),
    ],
    ofGiver: [
      part('code', code, codeText(codes?.given), codeText(codes?.asked)),
      part(
        'size',
        fits.size,
        free?.smallestOrder == null ? null : `${free.smallestOrder} ${unit}`,
        amountText(asker.quantity),
      ),
      reach,
      language(giver, asker),
      state(fits.stateOfAsker, giver, asker),
      part('record', fits.recordOfAsker, null, asker.confidence),
      part('freshness', fits.freshnessOfAsker, null, asker.heldOn),
    ],
  };
};
