import type {
  ExportContentDocument,
  FigureDocument,
  ValueAddedDocument,
  ValueAddedIndustriesDocument,
} from '@hamkor/contract';
import type { ExportContent, WorldTable } from '@hamkor/input-output';
import type { Name } from '@hamkor/nomenclature';
import type { Step } from '@hamkor/provenance';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import { tradeFigure } from '../world/trade-figure.ts';
import type { Contents } from './contents.ts';
import type { LoadedTable } from './world-table-of.ts';

/** What is said where no table is loaded. */
export const noTable: ValueAddedDocument = {
  state: 'none',
  vintage: null,
  isSynthetic: false,
  year: null,
  years: [],
  sectors: 0,
  lacks: null,
  items: [],
  members: [],
  concentration: null,
};

/** A year of a vintage as it is told of, before anything is worked out. */
export const withoutContents = (
  vintage: Vintage,
  year: number,
  state: 'too-large' | 'singular' | 'partial',
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

/** What was worked out from a year of a table. */
export interface TableContents {
  readonly contents: Contents;
  /** The sectors of the table and its currency, without its cells. */
  readonly sectors: Pick<WorldTable, 'countries' | 'countryOf'> & Omit<LoadedTable, 'table'>;
}

type WriteFigure = (value: number, unit: string, step: string, args?: Step['args']) => FigureDocument;

/** Writes figures that are worked out from a year of a table, with the step they come by. */
const figures = (vintage: Vintage, year: number): WriteFigure => {
  const basis = { origin: vintageOrigin(vintage), isSynthetic: vintage.isSynthetic, years: [year] };
  return (value, unit, step, args = {}) =>
    tradeFigure(basis, value, unit, { steps: [{ key: `value-added.${step}`, args }] });
};

/** The document of one year: countries by gross exports, largest first. */
export const valueAddedDocument = (
  vintage: Vintage,
  year: number,
  { contents, sectors: { industries, currency } }: TableContents,
  bloc: readonly string[],
  nameOf: (iso3: string) => Name,
): ValueAddedDocument => {
  const sectors = industries.length;
  if (contents.kind === 'singular') return withoutContents(vintage, year, 'singular', sectors);
  if (contents.kind === 'partial') {
    const { withoutFinalUse, withoutHome, unaccounted } = contents;
    return {
      ...withoutContents(vintage, year, 'partial', sectors),
      lacks: { withoutFinalUse: [...withoutFinalUse], withoutHome: [...withoutHome], unaccounted },
    };
  }
  const figure = figures(vintage, year);
  const members = contents.items.map(({ country }) => country).filter((iso3) => bloc.includes(iso3));
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
    lacks: null,
    items: contents.items.toSorted((one, other) => other.exports - one.exports).map(item),
    members,
    concentration: figure(contents.concentration, 'index', 'concentration'),
  };
};

/** Industries of one country, those first whose value added ends abroad most; null where the table tells none of it. */
export const industriesDocument = (
  vintage: Vintage,
  year: number,
  { contents, sectors: { countries, countryOf, industries, currency } }: TableContents,
  iso3: string,
  nameOf: (iso3: string) => Name,
): ValueAddedIndustriesDocument | null => {
  const place = countries.indexOf(iso3);
  if (contents.kind !== 'contents' || !countryOf.includes(place)) return null;
  const figure = figures(vintage, year);
  const { exports, valueAddedExports, advantage } = contents.bySector;
  return {
    iso3,
    name: nameOf(iso3),
    vintage: vintageRef(vintage),
    isSynthetic: vintage.isSynthetic,
    year,
    items: industries
      .flatMap((industry, sector) => (countryOf[sector] === place ? [{ industry, sector }] : []))
      .sort((one, other) => valueAddedExports[other.sector]! - valueAddedExports[one.sector]!)
      .map(({ industry, sector }) => ({
        industry,
        exports: figure(exports[sector]! * 1e6, currency, 'exports'),
        valueAddedExports: figure(valueAddedExports[sector]! * 1e6, currency, 'exported'),
        vaxRatio: figure(valueAddedExports[sector]! / exports[sector]!, 'ratio', 'vax'),
        advantage: figure(advantage[sector]!, 'index', 'advantage'),
      })),
  };
};
