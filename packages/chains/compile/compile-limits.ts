import { eachGainTerm } from '../plan/accounts-terms.ts';
import { limitCountries } from './compile-countries.ts';
import type { ChainDraft } from './compile-draft.ts';
import type { Terms } from './compile-terms.ts';
import { carbonTerms, intraBlocTerms, valueAddedTerms, wantedValue } from './compile-forms.ts';
import { limitLeadTime } from './compile-lead-time.ts';
import { breachColumn, measured } from './compile-limit-rows.ts';
import { fullNeed } from './compile-need.ts';
import type { LimitScope } from './compile-scope.ts';
import { limitScope } from './compile-scope.ts';
import type { LimitRow } from '../model/model.ts';
import { valueOfTerms } from './compile-terms.ts';

/** What a limit counts: one figure, or a share of one in another. */
interface Counted {
  /** Place of the period; null where the mean over periods counts. */
  readonly period: number | null;
  readonly of: Terms;
  /** What it is a share of; null where it is no share. */
  readonly in: Terms | null;
  /** A breach of a share is priced on this much of what it is a share of: what all demand asks for. */
  readonly whole: number;
  /** A usual figure. */
  readonly usual: number;
}

const terms = (entries: Terms['entries'], offset = 0): Terms => ({ entries, offset });

/** Units of one product, else tonnes, by period. */
const countMade = (draft: ChainDraft, scope: LimitScope, isShare: boolean): readonly Counted[] => {
  const { index, reach, columns } = draft;
  const need = fullNeed(index, reach);
  return index.weights.map((_, period): Counted => {
    const made = columns.made.filter(
      ({ line, period: at }) => at === period && scope.hasProduct(line.recipe.product),
    );
    const unit = (kgPerUnit: number): number => (!isShare && scope.single !== null ? 1 : kgPerUnit / 1000);
    const entries = made.map(({ column, line }) => ({
      isThere: scope.hasSite(line.site),
      entry: [column, unit(line.recipe.product.kgPerUnit)] as const,
    }));
    const whole = [...index.products.values()]
      .filter(scope.hasProduct)
      .reduce((sum, product) => sum + need(product)[period] * unit(product.kgPerUnit), 0);
    return {
      period,
      of: terms(entries.filter(({ isThere }) => isThere).map(({ entry }) => entry)),
      in: isShare ? terms(entries.map(({ entry }) => entry)) : null,
      whole: isShare ? whole || 1 : 1,
      usual: whole || 1,
    };
  });
};

const countFlow = (draft: ChainDraft, scope: LimitScope): readonly Counted[] =>
  draft.index.weights.map((_, period) => ({
    period,
    of: terms(
      draft.columns.flows
        .filter(
          ({ flow, period: at }) =>
            at === period && scope.hasProduct(flow.product) && scope.hasLane(flow.lane),
        )
        .map(({ column, flow }) => [column, flow.product.kgPerUnit / 1000] as const),
    ),
    in: null,
    whole: 1,
    usual: 1,
  }));

const countGain = (draft: ChainDraft, scope: LimitScope): Terms => {
  const gain = terms([]);
  const hasDuty = draft.options.hasDutyInGains ?? true;
  eachGainTerm(draft, (country, item, column, coefficient) => {
    if (!scope.hasCountry(country) || (item === 'duty' && !hasDuty)) return;
    if (column === null) gain.offset += coefficient;
    else gain.entries.push([column, coefficient]);
  });
  return gain;
};

const countInvestment = ({ index, reach, columns }: ChainDraft, scope: LimitScope): Terms =>
  terms([
    ...index.model.sites.flatMap((site): Terms['entries'] => {
      const open = columns.open.get(site.id);
      return open === undefined || !scope.hasSite(site) ? [] : [[open, site.fixedCost]];
    }),
    ...reach.lines
      .filter(scope.hasLine)
      .map(({ row }) => [columns.lines.get(row.id)!, row.fixedCost] as const),
  ]);

/** Of the whole plan; with `what` or `where`, of making it there alone. */
const countEmissions = (draft: ChainDraft, scope: LimitScope, { what, where }: LimitRow): Terms =>
  what === null && where === null
    ? carbonTerms(draft)
    : terms(
        draft.columns.made
          .filter(({ line }) => scope.hasLine(line))
          .map(
            ({ column, line, period }) => [column, draft.index.weights[period] * line.row.kgCo2e] as const,
          ),
      );

const counted = (
  draft: ChainDraft,
  limit: LimitRow & { readonly kind: Exclude<LimitRow['kind'], 'countries' | 'lead-time'> },
): readonly Counted[] => {
  const { index, columns } = draft;
  const scope = limitScope(index, limit);
  const money = wantedValue(draft) || 1;
  const mean = { period: null, in: null, whole: 1 };
  switch (limit.kind) {
    case 'production':
      return countMade(draft, scope, false);
    case 'share':
      return countMade(draft, scope, true);
    case 'flow':
      return countFlow(draft, scope);
    case 'sites': {
      const open = index.model.sites.filter(({ id }) => columns.open.has(id)).filter(scope.hasSite);
      return [{ ...mean, of: terms(open.map(({ id }) => [columns.open.get(id)!, 1])), usual: 1 }];
    }
    case 'value-added':
      return [
        {
          period: null,
          of: valueAddedTerms(draft, (country) => index.isPartner(country) && scope.hasCountry(country)),
          in: valueAddedTerms(draft, index.isPartner),
          whole: money,
          usual: money,
        },
      ];
    case 'gain':
      return [{ ...mean, of: countGain(draft, scope), usual: money }];
    case 'investment':
      return [{ ...mean, of: countInvestment(draft, scope), usual: money }];
    case 'emissions':
      return [{ ...mean, of: countEmissions(draft, scope, limit), usual: money }];
    case 'intra-bloc': {
      const share = intraBlocTerms(draft);
      return share === null ? [] : [{ ...mean, of: share, usual: 1 }];
    }
  }
};

const sides = ['min', 'max'] as const;

/**
 * One limit as a row per side, and per period where it counts what happens in each (`production`, `share`, `flow`); all others
 * hold for the mean over periods. Shares are held as `part − bound × whole`, so that they stay linear.
 */
const addCounted = (draft: ChainDraft, limit: LimitRow, count: Counted): void => {
  const { index, builder, row } = draft;
  const period = count.period === null ? null : index.model.periods[count.period].id;
  for (const side of sides) {
    const bound = limit[side];
    if (bound === null) continue;
    const level = (count.in === null ? bound : 0) - count.of.offset;
    const held = row(
      {
        name: `limit:${limit.id}:${period ?? ''}:${side}`,
        ...(side === 'max' ? { upper: level } : { lower: level }),
      },
      { table: 'limits', row: limit.id, period, side },
    );
    for (const [column, coefficient] of count.of.entries) builder.entry(held, column, coefficient);
    for (const [column, coefficient] of count.in?.entries ?? [])
      builder.entry(held, column, -bound * coefficient);
    const weight = count.period === null ? 1 : index.weights[count.period];
    const price = { weight: weight / count.whole, usual: count.usual };
    const breach = breachColumn(draft, limit, period, side, price);
    if (breach !== null) builder.entry(held, breach, side === 'max' ? -1 : 1);
    measured(draft, limit, period, side, (values) => {
      const part = valueOfTerms(count.of, values);
      if (count.in === null) return part;
      const whole = valueOfTerms(count.in, values);
      return whole === 0 ? null : part / whole;
    });
  }
};

/** Every limit of the model: must hold, or may be broken at its penalty per unit and year. */
export const addLimits = (draft: ChainDraft): void => {
  for (const limit of draft.index.model.limits) {
    const { kind } = limit;
    if (kind === 'countries') limitCountries(draft, limit);
    else if (kind === 'lead-time') limitLeadTime(draft, limit);
    else for (const count of counted(draft, { ...limit, kind })) addCounted(draft, limit, count);
  }
};
