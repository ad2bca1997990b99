import type { OptionFilter, OptionKind, Weights } from '@hamkor/trade';
import { optionKinds, parseWeights, partNames } from '@hamkor/trade';
import { nearest } from '../nearest.ts';
import { readDays } from '../route/plain-options.ts';
import type { Reading } from '../route/reading.ts';
import { read, refused } from '../route/reading.ts';
import type { Terminal } from '../terminal.ts';
import type { Member } from './find-member.ts';
import { findMember, unknownMember } from './find-member.ts';

/** Options of `hamkor options`, as they are typed. */
export interface GivenOptions {
  readonly member?: string;
  readonly partner?: string;
  readonly product?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly limit?: string;
  readonly weights?: string;
  readonly withinDays?: string;
  /** Places that stand for members, each as `KAZ=Astana`. */
  readonly place?: readonly string[];
  readonly vintage?: string;
  readonly withoutFuels?: boolean;
  readonly json?: boolean;
}

export interface OptionsQuery {
  readonly filter: OptionFilter;
  readonly kinds: readonly OptionKind[];
  readonly weights: Weights;
  /** Most days that freight may take between the partners; null: any. */
  readonly withinDays: number | null;
  /** Null: all of them. */
  readonly limit: number | null;
}

export type QueryReading =
  | { readonly kind: 'query'; readonly query: OptionsQuery }
  /** One line per option that cannot be accepted. */
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

const questionIn = (t: Terminal['t'], text: string, candidates: readonly string[]): string => {
  const meant = nearest(text, candidates);
  return meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
};

const readMember = (
  t: Terminal['t'],
  option: 'member' | 'partner',
  found: string | undefined,
  members: readonly Member[],
): Reading<string | null> => {
  if (found === undefined) return read(null);
  const member = findMember(found, members);
  return member === null ? refused(unknownMember(t, option, found, members)) : read(member.iso3);
};

const isKind = (text: string): text is OptionKind => (optionKinds as readonly string[]).includes(text);

const readKinds = (t: Terminal['t'], found: string | undefined): Reading<readonly OptionKind[]> => {
  if (found === undefined) return read(optionKinds);
  const named = found.split(',').map((text) => text.trim());
  const wrong = named.find((text) => !isKind(text));
  if (wrong === undefined) return read(named.filter(isKind));
  const question = questionIn(t, wrong, optionKinds);
  return refused(t('cli.options.unknownKind', { found: wrong, question, kinds: optionKinds.join(', ') }));
};

const readProduct = (t: Terminal['t'], found: string | undefined): Reading<string | null> =>
  found === undefined || /^\d{1,4}$/.test(found)
    ? read(found ?? null)
    : refused(t('cli.options.badProduct', { found }));

const readLimit = (t: Terminal['t'], { limit, json }: GivenOptions): Reading<number | null> => {
  if (limit === undefined) return read(json ? null : 20);
  return /^[1-9]\d{0,6}$/.test(limit)
    ? read(Number(limit))
    : refused(t('cli.options.badLimit', { found: limit }));
};

/** `value=2,fit=1`, as one types it; the colon of web addresses is accepted as well. */
const readWeights = (t: Terminal['t'], found: string | undefined): Reading<Weights> => {
  const reading = parseWeights((found ?? '').replaceAll('=', ':'));
  const parts = partNames.join(', ');
  switch (reading.kind) {
    case 'weights':
      return read(reading.weights);
    case 'unknown-part':
      return refused(t('cli.options.unknownPart', { found: reading.part, parts }));
    case 'repeated-part':
      return refused(t('cli.options.repeatedPart', { found: reading.part }));
    case 'bad-weight':
      return refused(t('cli.options.badWeight', { found: `${reading.part}=${reading.found}` }));
  }
};

/**
 * Reads what was typed; every option that cannot be accepted gives a line that names it, what was expected
 * and, where somebody probably mistyped, what was meant. Members may be given by code or by name.
 */
export const readQuery = (
  t: Terminal['t'],
  given: GivenOptions,
  members: readonly Member[],
): QueryReading => {
  const lines: string[] = [];
  const accept = <T>(reading: Reading<T>, otherwise: T): T => {
    if (reading.kind === 'read') return reading.value;
    lines.push(reading.line);
    return otherwise;
  };
  const member = accept(readMember(t, 'member', given.member, members), null);
  const partner = accept(readMember(t, 'partner', given.partner, members), null);
  const kinds = accept(readKinds(t, given.kind), optionKinds);
  const product = accept(readProduct(t, given.product), null);
  const limit = accept(readLimit(t, given), null);
  const withinDays = accept(readDays(t, '--within-days', given.withinDays), null);
  const weights = accept<Weights>(readWeights(t, given.weights), {});
  if (member !== null && member === partner) lines.push(t('cli.options.samePartner', { member }));
  if (lines.length > 0) return { kind: 'refused', lines };
  const filter: OptionFilter = {
    partners: [member, partner].filter((iso3) => iso3 !== null),
    ...(product === null ? {} : { product }),
    ...(given.text === undefined ? {} : { text: given.text }),
  };
  return { kind: 'query', query: { filter, kinds, weights, withinDays, limit } };
};
