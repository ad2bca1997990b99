import type { Hs6Destination, HsRevision } from '@hamkor/nomenclature';
import { concordance } from '@hamkor/nomenclature';
import { readCorrespondences } from '../../facts/headings.ts';
import { readerOf } from '../../facts/reader.ts';
import { findConcordance } from '../concordance/concordance-shelf.ts';
import type { UnmappedCode } from '../vintage.ts';

/** The edition that products are kept in where a way leads to it. */
const kept: HsRevision = 'HS2022';

/** Where the codes of an edition go. */
export interface ProductWay {
  readonly editionKept: HsRevision;
  /** Told in the origin. */
  readonly gaps: readonly string[];
  readonly place: (code: string) => {
    readonly code: string;
    /** Null where nothing has to be told. */
    readonly treatment: UnmappedCode['treatment'] | null;
  };
}

const shipped = readerOf((facts, codes) => ({
  headings: codes.hs2022,
  hs92: concordance(readCorrespondences(facts, codes)),
}));

const treatments: Readonly<Record<Hs6Destination['rule'], UnmappedCode['treatment'] | null>> = {
  'same-line': null,
  'same-code': 'kept-under-own-code',
  heading: 'kept-at-heading',
  chapter: 'kept-at-heading',
  'own-code': 'kept-under-own-code',
};

const ownCode = (code: string) => ({ code, treatment: 'kept-under-own-code' as const });

/** Digits of the Harmonized System with the zero that spreadsheets drop; null for anything else. */
const hsCode = (written: string): string | null => {
  const text = written.trim();
  if (!/^\d{1,6}$/.test(text)) return null;
  return text.length % 2 === 0 ? text : `0${text}`;
};

/**
 * The way from an edition to HS 2022: as they are; by the six-digit concordance the operator loaded; from HS 1992
 * without one, to headings by the shipped concordance of headings; else the codes stay in their edition.
 */
export const productWay = (varFolder: string, edition: HsRevision): ProductWay => {
  const { headings, hs92 } = shipped();
  const known = (code: string) =>
    headings.has(code.slice(0, 4)) || code.length === 2 ? { code, treatment: null } : ownCode(code);
  const found = findConcordance(varFolder, edition, kept);
  if (found.kind === 'same-edition')
    return {
      editionKept: kept,
      gaps: [],
      place: (written) => {
        if (written === 'TOTAL') return { code: written, treatment: null };
        const code = hsCode(written);
        return code === null ? ownCode(written) : known(code);
      },
    };
  if (found.kind === 'concordance')
    return {
      editionKept: kept,
      gaps: [
        `Codes of ${edition} were brought to ${kept} by way of ${found.via.join(', ')}; nothing was divided between several counterparts.`,
      ],
      place: (written) => {
        const code = hsCode(written);
        if (code === null) return ownCode(written);
        if (code.length < 6) return { code, treatment: null };
        const { code: target, rule } = found.concordance.to(code);
        return { code: target, treatment: treatments[rule] };
      },
    };
  if (edition === 'HS1992')
    return {
      editionKept: kept,
      gaps: [
        `No six-digit concordance from ${edition} was loaded: codes were rolled up to four-digit headings of ${kept}, each heading to the one that stands for it.`,
      ],
      place: (written) => {
        const code = hsCode(written);
        if (code === null) return ownCode(written);
        if (code.length < 4) return { code, treatment: null };
        const heading = code.slice(0, 4);
        const best = hs92.bestHs2022(heading);
        if (best === null) return ownCode(code);
        return { code: best, treatment: hs92.toHs2022(heading).length > 1 ? 'kept-at-heading' : null };
      },
    };
  return {
    editionKept: edition,
    gaps: [`No concordance from ${edition} to ${kept} was loaded: six-digit codes stay in ${edition}.`],
    place: (written) => {
      const code = hsCode(written);
      return code === null ? ownCode(written) : { code, treatment: null };
    },
  };
};
