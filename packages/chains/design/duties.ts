import type { DutyRow, EvidenceRow, RegimeRow } from '../model/model.ts';
import { mfn } from '../model/model.ts';
import type { DesignGap } from './design-gap.ts';
import type { DesignFacts, MfnRate, TradeAgreement } from './facts.ts';
import { evidenceOf, type RangedFigure, ranged } from './ranged-figure.ts';

export interface ChainDuties {
  readonly regimes: readonly RegimeRow[];
  readonly duties: readonly DutyRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly gaps: readonly DesignGap[];
}

/** Members of the Eurasian Economic Union share one tariff: the rate stated for one stands for all. */
const commonTariff = (agreements: readonly TradeAgreement[], country: string): readonly string[] =>
  agreements.find(({ isFreeCirculation, parties }) => isFreeCirculation && parties.includes(country))
    ?.parties ?? [country];

const primaryHeadings: ReadonlySet<string> = new Set(['4001', '5201', '5203', '7204']);

/**
 * Primary products as the World Development Indicators take them (SITC 0-4 and 68): food, raw materials, fuels,
 * non-ferrous metals. By chapter, with the headings of raw rubber, raw cotton and scrap that stand elsewhere.
 */
const isPrimary = (hs: string): boolean => {
  const chapter = Number(hs.slice(0, 2));
  return chapter <= 27 || (chapter >= 74 && chapter <= 81) || primaryHeadings.has(hs.slice(0, 4));
};

const rateOf = (
  rates: readonly MfnRate[],
  markets: readonly string[],
  scopes: readonly string[],
): MfnRate | null => {
  const applied = rates.filter(({ kind }) => kind === 'simple' || kind === 'weighted');
  for (const scope of scopes)
    for (const market of markets) {
      const found = applied.find((rate) => rate.market === market && rate.scope === scope);
      if (found !== undefined) return found;
    }
  return null;
};

const asShare = (rate: MfnRate): RangedFigure => {
  const value = rate.ratePercent / 100;
  if (/^\d/.test(rate.scope)) return ranged({ ...rate, value, low: null, high: null });
  // An average over thousands of headings says little of one of them: half of it to twice it is the range.
  return {
    ...ranged({ ...rate, value, low: value / 2, high: value * 2 }),
    confidence: 'estimated',
    source: `${rate.source}; an average (${rate.scope}), not the duty of the heading`,
  };
};

/** The mean of rates for a country of which none is known; its range holds all of theirs. */
const meanOf = (figures: readonly RangedFigure[]): RangedFigure | null => {
  const [first] = figures;
  if (first === undefined) return null;
  return {
    ...first,
    value: figures.reduce((sum, { value }) => sum + value, 0) / figures.length,
    low: Math.min(...figures.map(({ low }) => low)),
    high: Math.max(...figures.map(({ high }) => high)),
    year: null,
    confidence: 'unverified',
    source: 'no rate of the country is known: the mean of the other countries of the chain',
  };
};

/**
 * Duties between the countries of a chain: averages of what each applies, by product, and what agreements leave of them.
 * A country without a rate takes the mean of the others.
 */
export const chainDuties = (
  facts: DesignFacts,
  countries: readonly string[],
  headings: readonly string[],
  agreementIds: readonly string[],
): ChainDuties => {
  const gaps: DesignGap[] = [];
  const agreements = facts.agreements.filter(({ id }) => agreementIds.includes(id));
  const rateFor = (country: string, hs: string): RangedFigure | null => {
    const wide = isPrimary(hs) ? ['primary', 'all'] : ['non-agri', 'all'];
    const markets = [country, ...commonTariff(facts.agreements, country)];
    const found = rateOf(facts.mfnRates, markets, [hs, hs.slice(0, 4), ...wide]);
    return found === null ? null : asShare(found);
  };
  const mfnRows = headings.flatMap((hs) => {
    const known = countries.flatMap((to) => {
      const figure = rateFor(to, hs);
      return figure === null ? [] : [{ to, hs, figure }];
    });
    const mean = meanOf(known.map(({ figure }) => figure));
    const unknown = countries.filter((to) => !known.some((row) => row.to === to));
    return mean === null ? known : [...known, ...unknown.map((to) => ({ to, hs, figure: mean }))];
  });
  for (const to of countries) {
    const first = mfnRows.find((row) => row.to === to);
    const isKnown = headings.some((hs) => rateFor(to, hs) !== null);
    gaps.push({
      kind: isKnown ? 'duty-is-average' : 'duty-unknown',
      table: 'duties',
      row: to,
      field: 'rate',
      what: to,
      assumed: first?.figure.value ?? null,
    });
  }
  const usable = agreements.filter(({ mfnShareLeft }) => mfnShareLeft !== null);
  for (const { id } of agreements.filter(({ mfnShareLeft }) => mfnShareLeft === null))
    gaps.push({
      kind: 'preference-unknown',
      table: 'regimes',
      row: id,
      field: null,
      what: id,
      assumed: null,
    });
  const dutyRows = mfnRows.flatMap(({ to, hs, figure }) => {
    const rows = [{ id: `${to}-${hs}-${mfn}`, to, hs, regime: mfn, left: 1, cited: '' }];
    for (const { id, parties, mfnShareLeft, mfnShareBasis } of usable)
      if (parties.includes(to))
        rows.push({
          id: `${to}-${hs}-${id}`,
          to,
          hs,
          regime: id,
          left: mfnShareLeft ?? 1,
          cited: `; ${id}: ${mfnShareBasis ?? ''}`,
        });
    return rows.map(({ left, cited, ...row }) => ({
      duty: { ...row, from: '*', rate: figure.value * left },
      figure: {
        ...figure,
        value: figure.value * left,
        low: figure.low * left,
        high: figure.high * left,
        source: figure.source + cited,
      },
    }));
  });
  return {
    regimes: usable
      .filter(({ parties }) => countries.filter((country) => parties.includes(country)).length > 1)
      .map(({ id, name, parties, valueContentPercent, needsHeadingChange, isFreeCirculation }) => ({
        id,
        name,
        members: parties.filter((party) => countries.includes(party)),
        valueContent: valueContentPercent === null ? null : valueContentPercent / 100,
        needsHeadingChange,
        isFreeCirculation,
      })),
    duties: dutyRows.map(({ duty }) => duty),
    evidence: dutyRows.map(({ duty, figure }) => evidenceOf('duties', duty.id, 'rate', 'share', figure)),
    gaps,
  };
};
