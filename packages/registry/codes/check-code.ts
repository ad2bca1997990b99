import type { HsTree } from '@hamkor/nomenclature';
import type { Code } from '../record-body.ts';
import { isIsicForm } from './isic.ts';
import { normaliseCode } from './normalise-code.ts';

/** The lists that codes are looked up in. Where one is null, only the form is checked. */
export interface CodeLists {
  /** Harmonized System of 2022. */
  readonly hs: Pick<HsTree, 'chapterOf' | 'headingOf'>;
  /** Six-digit subheadings of HS 2022. */
  readonly hs6: ReadonlySet<string> | null;
  /** Divisions, groups and classes of ISIC Rev. 4. */
  readonly isic: ReadonlySet<string> | null;
  /** UN/LOCODE, without a space: `UZTAS`. */
  readonly places: ReadonlySet<string> | null;
}

/** What is wrong with a code: the field of it, what stands there, and what would be accepted. */
export interface CodeProblem {
  readonly kind: 'wrong-edition' | 'wrong-form' | 'unknown-code';
  readonly field: 'edition' | 'code';
  readonly found: string | null;
  readonly expected:
    | 'hs-2022'
    | 'isic-4'
    /** Two, four or six digits. */
    | 'hs-digits'
    /** A section letter, or two to four digits. */
    | 'isic-digits'
    /** Two letters of a country and three signs. */
    | 'locode-form'
    | 'hs-list'
    | 'isic-list'
    | 'locode-list';
}

/** `unchecked`: of a scheme or an edition that the platform has no list of; that is no fault. */
export type CodeVerdict =
  | { readonly kind: 'known'; readonly normal: Code }
  | { readonly kind: 'unchecked'; readonly normal: Code }
  | { readonly kind: 'wrong'; readonly normal: Code; readonly problem: CodeProblem };

const hsYears: ReadonlySet<string> = new Set([
  '1988',
  '1992',
  '1996',
  '2002',
  '2007',
  '2012',
  '2017',
  '2022',
]);

const hsVerdict = (normal: Code, { hs, hs6 }: CodeLists): CodeVerdict => {
  const { code, edition } = normal;
  const wrong = (problem: CodeProblem): CodeVerdict => ({ kind: 'wrong', normal, problem });
  if (edition === null || !hsYears.has(edition))
    return wrong({ kind: 'wrong-edition', field: 'edition', found: edition, expected: 'hs-2022' });
  if (!/^(\d\d){1,3}$/.test(code))
    return wrong({ kind: 'wrong-form', field: 'code', found: code, expected: 'hs-digits' });
  if (edition !== '2022') return { kind: 'unchecked', normal };
  const isKnown =
    code.length === 2
      ? hs.chapterOf(code) !== null
      : hs.headingOf(code) !== null && (code.length === 4 || (hs6?.has(code) ?? true));
  return isKnown
    ? { kind: 'known', normal }
    : wrong({ kind: 'unknown-code', field: 'code', found: code, expected: 'hs-list' });
};

const isicVerdict = (normal: Code, { isic }: CodeLists): CodeVerdict => {
  const { code, edition } = normal;
  const wrong = (problem: CodeProblem): CodeVerdict => ({ kind: 'wrong', normal, problem });
  if (edition === null || !/^[1-5](\.1)?$/.test(edition))
    return wrong({ kind: 'wrong-edition', field: 'edition', found: edition, expected: 'isic-4' });
  if (!/^([A-U]|\d{2,4})$/.test(code))
    return wrong({ kind: 'wrong-form', field: 'code', found: code, expected: 'isic-digits' });
  if (edition !== '4') return { kind: 'unchecked', normal };
  const isKnown = isIsicForm(code) && (code.length === 1 || (isic?.has(code) ?? true));
  return isKnown
    ? { kind: 'known', normal }
    : wrong({ kind: 'unknown-code', field: 'code', found: code, expected: 'isic-list' });
};

const placeVerdict = (normal: Code, { places }: CodeLists): CodeVerdict => {
  const { code } = normal;
  const wrong = (problem: CodeProblem): CodeVerdict => ({ kind: 'wrong', normal, problem });
  if (!/^[A-Z]{2}[A-Z2-9]{3}$/.test(code))
    return wrong({ kind: 'wrong-form', field: 'code', found: code, expected: 'locode-form' });
  if (places === null) return { kind: 'unchecked', normal };
  return places.has(code)
    ? { kind: 'known', normal }
    : wrong({ kind: 'unknown-code', field: 'code', found: code, expected: 'locode-list' });
};

/**
 * Looks a code up in its list.
 *
 * @example checkCode({ scheme: 'ISIC', edition: '4', code: '4000' }, lists).kind // 'wrong': there is no division 40
 */
export const checkCode = (code: Code, lists: CodeLists): CodeVerdict => {
  const normal = normaliseCode(code);
  switch (normal.scheme) {
    case 'HS':
      return hsVerdict(normal, lists);
    case 'ISIC':
      return isicVerdict(normal, lists);
    case 'UN/LOCODE':
      return placeVerdict(normal, lists);
    default:
      return { kind: 'unchecked', normal };
  }
};
