import type { FigureDocument, OptionDocument } from '@hamkor/contract';

/** One sentence that decides: a key of `loaded.brief.fact` and what stands in it. */
export interface BriefFact {
  readonly key:
    | 'fit'
    | 'hhi'
    | 'topSupplier'
    | 'joint'
    | 'inputs'
    | 'hostInputs'
    | 'holder'
    | 'neighbour'
    | 'growth'
    | 'inputWeight'
    | 'upstream'
    | 'ease'
    | 'openByEase'
    | 'complementarity'
    | 'intensity'
    | 'grubelLloyd';
  /** Figures by the argument they fill; written with their unit. */
  readonly figures?: Readonly<Record<string, FigureDocument>>;
  /** Bare numbers: shares as `share`, indices as `index`. */
  readonly numbers?: Readonly<Record<string, readonly [value: number | null, unit: 'share' | 'index']>>;
  /** ISO codes by argument, written as names of countries. */
  readonly countries?: Readonly<Record<string, readonly string[]>>;
  /** Codes of headings by argument, written as names. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** One bar: a key of `loaded.brief.bar`, its amount, and whom it speaks of. */
export interface BriefBar {
  readonly key:
    | 'outsideImports'
    | 'spareExports'
    | 'value'
    | 'demand'
    | 'actual'
    | 'potential'
    | 'unrealised'
    | 'matched'
    | 'way';
  readonly figure: FigureDocument;
  readonly tone: 'turquoise' | 'saffron' | 'lapis' | 'pistachio' | 'ink';
  readonly countries?: Readonly<Record<string, string>>;
  readonly year?: string;
}

/** What a brief says of an option beyond its worth: few sentences, a few bars on one scale. */
export interface BriefFacts {
  readonly facts: readonly BriefFact[];
  readonly bars: readonly BriefBar[];
}

/** Years of world demand drawn. */
const yearsDrawn = 5;

const isKnown = ({ value }: FigureDocument): boolean => value !== null;

const demandBars = (worldDemand: readonly FigureDocument[]): BriefBar[] =>
  worldDemand
    .filter((figure) => isKnown(figure) && figure.years !== null)
    .slice(-yearsDrawn)
    .map((figure) => ({ key: 'demand', figure, tone: 'ink', year: String(figure.years![1]) }));

const growthFact = (growth: FigureDocument): BriefFact[] =>
  isKnown(growth) ? [{ key: 'growth', figures: { value: growth } }] : [];

const neighbourFact = (
  neighbours: readonly { readonly hs: string; readonly holders: readonly string[] }[],
): BriefFact[] =>
  neighbours
    .slice(0, 1)
    .map(({ hs, holders }) => ({ key: 'neighbour', headings: { name: hs }, countries: { who: holders } }));

/** The decisive facts of an option, by kind; at most three sentences and five bars, none without a figure. */
export const briefFacts = (option: OptionDocument): BriefFacts => {
  const facts = option.explanation;
  const partner = (role: string): string =>
    option.partners.find((each) => each.role === role)?.iso3 ?? option.partners[0]!.iso3;
  switch (facts.kind) {
    case 'substitution': {
      const [importer, supplier] = [partner('importer'), partner('supplier')];
      const [top] = facts.outsideSuppliers;
      return {
        facts: [
          ...(isKnown(facts.fit) ? [{ key: 'fit', figures: { value: facts.fit } } as const] : []),
          ...(top === undefined
            ? []
            : [
                {
                  key: 'topSupplier',
                  figures: { value: top.value },
                  countries: { country: [top.iso3] },
                } as const,
              ]),
          ...(isKnown(facts.joint.bound)
            ? [{ key: 'joint', figures: { value: facts.joint.bound } } as const]
            : []),
        ],
        bars: [
          { key: 'outsideImports', figure: facts.outsideImports, tone: 'saffron', countries: { importer } },
          { key: 'spareExports', figure: facts.spareExports, tone: 'turquoise', countries: { supplier } },
          { key: 'value', figure: option.value, tone: 'lapis' },
        ],
      };
    }
    case 'joint-diversification':
      return {
        facts: [
          {
            key: 'inputs',
            numbers: {
              together: [facts.pooledInputCoverage, 'share'],
              alone: [Math.max(0, ...facts.alone.map((each) => each.inputCoverage ?? 0)), 'share'],
            },
          },
          ...neighbourFact(facts.neighbours),
          ...growthFact(facts.demandGrowthPerYear),
        ],
        bars: demandBars(facts.worldDemand),
      };
    case 'localisation':
      return {
        facts: [
          {
            key: 'holder',
            figures: { value: facts.holderWorldShare },
            numbers: { rca: [facts.holderRca, 'index'] },
            countries: { holder: [partner('technology-holder')] },
          },
          ...(facts.host.inputCoverage === null
            ? neighbourFact(facts.neighbours)
            : [
                {
                  key: 'hostInputs',
                  numbers: { value: [facts.host.inputCoverage, 'share'] },
                  countries: { host: [partner('host')] },
                } as const,
              ]),
          ...growthFact(facts.demandGrowthPerYear),
        ],
        bars: demandBars(facts.worldDemand),
      };
    case 'co-production':
      return {
        facts: [
          {
            key: 'upstream',
            figures: { value: facts.upstreamExports },
            numbers: { rca: [facts.upstreamRca, 'index'] },
            countries: { upstream: [partner('upstream')] },
          },
          { key: 'inputWeight', numbers: { value: [facts.inputWeight, 'share'] } },
          ...growthFact(facts.demandGrowthPerYear),
        ],
        bars: demandBars(facts.worldDemand),
      };
    case 'export-potential':
      return {
        facts: [
          { key: 'ease', numbers: { value: [facts.ease.value, 'index'] } },
          ...(isKnown(facts.untappedByEase)
            ? [{ key: 'openByEase', figures: { value: facts.untappedByEase } } as const]
            : []),
        ],
        bars: [
          { key: 'actual', figure: facts.actual, tone: 'turquoise' },
          { key: 'potential', figure: facts.potential, tone: 'ink' },
          { key: 'unrealised', figure: facts.unrealised, tone: 'pistachio' },
        ],
      };
    case 'complementarity':
      return {
        facts: [
          {
            key: 'complementarity',
            figures: { value: facts.complementarity, without: facts.complementarityWithoutFuels },
          },
          { key: 'intensity', figures: { value: facts.intensityKojima } },
        ],
        bars: [
          { key: 'matched', figure: facts.matched, tone: 'lapis' },
          { key: 'actual', figure: facts.actual, tone: 'turquoise' },
        ],
      };
    case 'production-sharing': {
      const [a, b] = option.partners.map(({ iso3 }) => iso3) as [string, string];
      return {
        facts: [
          {
            key: 'grubelLloyd',
            figures: { value: facts.grubelLloyd },
            numbers: { share: [facts.horizontalShare, 'share'] },
          },
        ],
        bars: [
          { key: 'way', figure: facts.there, tone: 'turquoise', countries: { from: a, to: b } },
          { key: 'way', figure: facts.back, tone: 'lapis', countries: { from: b, to: a } },
        ],
      };
    }
  }
};
