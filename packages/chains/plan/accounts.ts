import type { GainItem } from './accounts-terms.ts';
import { eachGainTerm } from './accounts-terms.ts';
import type { ChainDraft } from '../compile/compile-draft.ts';
import type { CountryAccount } from './plan.ts';
import type { PlanValues } from '../compile/compile-terms.ts';

type OpenAccount = { -readonly [Field in keyof CountryAccount]: CountryAccount[Field] };

/** Accounts of partner states, in their order, then of all others that have a part in the chain. Money per year. */
export const readAccounts = (draft: ChainDraft, values: PlanValues): readonly CountryAccount[] => {
  const { index, columns } = draft;
  const accounts = new Map<string, OpenAccount>();
  const of = (country: string): OpenAccount => {
    const known = accounts.get(country) ?? {
      country,
      isPartner: index.isPartner(country),
      valueAdded: 0,
      producersMargin: 0,
      buyersSaving: 0,
      duty: 0,
      gain: 0,
      labourHours: 0,
      kgCo2e: 0,
      fixedCost: 0,
    };
    accounts.set(country, known);
    return known;
  };
  for (const { id } of index.model.partners) of(id);
  eachGainTerm(draft, (country, item: GainItem, column, coefficient) => {
    of(country)[item] += coefficient * (column === null ? 1 : values.of(column));
  });
  for (const { column, line, period } of columns.made) {
    const account = of(line.site.country);
    const quantity = values.of(column) * index.weights[period];
    const { product, inputs } = line.recipe;
    const used = inputs.reduce((sum, input) => sum + input.quantity * input.product.price, 0);
    account.valueAdded += quantity * (product.price - used);
    account.kgCo2e += quantity * line.row.kgCo2e;
    if (quantity > 0 && account.labourHours !== null)
      account.labourHours =
        line.row.labourHours === null ? null : account.labourHours + quantity * line.row.labourHours;
  }
  for (const site of index.model.sites) {
    const open = columns.open.get(site.id);
    if (open !== undefined) of(site.country).fixedCost += site.fixedCost * values.of(open);
  }
  for (const { row, site } of draft.reach.lines)
    of(site.country).fixedCost += row.fixedCost * values.of(columns.lines.get(row.id)!);
  for (const account of accounts.values())
    account.gain = account.producersMargin + account.buyersSaving + account.duty;
  return [...accounts.values()];
};
