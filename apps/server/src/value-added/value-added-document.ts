import type { ExportContentDocument, FigureDocument, ValueAddedDocument } from '@hamkor/contract';
import type { ExportContent } from '@hamkor/input-output';
import type { Name } from '@hamkor/nomenclature';
import type { Step } from '@hamkor/provenance';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import { tradeFigure } from '../world/trade-figure.ts';
import type { Contents } from './contents.ts';

/** What is said where no table is loaded. */
export const noTable: ValueAddedDocument = {
  state: 'none',
  vintage: null,
  isSynthetic: false,
  year: null,
  years: [],
  sectors: 0,
  items: [],
  members: [],
  concentration: null,
};

/** A year of a vintage as it is told of, before anything is worked out. */
export const withoutContents = (
  vintage: Vintage,
  year: number,
  state: 'too-large' | 'singular',
  sectors: number,
): ValueAddedDocument => ({
  ...noTable,
  state,
  vintage: vintageRef(vintage),
  isSynthetic: vintage.isSynthetic,
  year,
  years: [...vintage.years],
  sectors,
});

/** The document of one year: countries by gross exports, largest first. */
export const valueAddedDocument = (
  vintage: Vintage,
  year: number,
  {
    contents,
    currency,
    sectors,
  }: { readonly contents: Contents; readonly currency: string; readonly sectors: number },
  bloc: readonly string[],
  nameOf: (iso3: string) => Name,
): ValueAddedDocument => {
  if (contents.kind === 'singular') return withoutContents(vintage, year, 'singular', sectors);
  const basis = { origin: vintageOrigin(vintage), isSynthetic: vintage.isSynthetic, years: [year] };
  const members = contents.items.map(({ country }) => country).filter((iso3) => bloc.includes(iso3));
  const figure = (value: number, unit: string, step: string, args: Step['args'] = {}): FigureDocument =>
    tradeFigure(basis, value, unit, { steps: [{ key: `value-added.${step}`, args }] });
  const item = (content: ExportContent): ExportContentDocument => ({
    iso3: content.country,
    name: nameOf(content.country),
    isMember: bloc.includes(content.country),
    exports: figure(content.exports * 1e6, currency, 'exports'),
    valueAddedExports: figure(content.valueAddedExports * 1e6, currency, 'exported'),
    vaxRatio: figure(content.vaxRatio, 'ratio', 'vax'),
    domesticShare: figure(content.domesticShare, 'share', 'domestic'),
    foreignShare: figure(content.foreignShare, 'share', 'foreign'),
    blocShareOfForeign: figure(content.blocShareOfForeign, 'share', 'bloc', { count: members.length }),
    forwardShare: figure(content.forwardShare, 'ratio', 'forward'),
  });
  return {
    state: 'computed',
    vintage: vintageRef(vintage),
    isSynthetic: vintage.isSynthetic,
    year,
    years: [...vintage.years],
    sectors,
    items: contents.items.toSorted((one, other) => other.exports - one.exports).map(item),
    members,
    concentration: figure(contents.concentration, 'index', 'concentration'),
  };
};
