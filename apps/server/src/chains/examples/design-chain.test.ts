import { expect, test } from 'vitest';
import { checkModel, designGapKinds } from '@hamkor/chains';
import { readTradeEvidence } from '../../facts/trade-evidence.ts';
import { chainCodes } from '../known-codes.ts';
import { designChain } from './design-chain.ts';

const trade = readTradeEvidence();
const codes = chainCodes({ trade });

const designed = (product: string, partners: readonly string[]) => {
  const chain = designChain({ product, partners }, trade);
  if (chain.kind !== 'designed') throw new Error(chain.kind);
  return chain;
};

test('a product whose process is known gets its steps, down to what is bought', () => {
  const { model, gaps } = designed('7214', ['KAZ', 'RUS', 'UZB']);
  expect(checkModel(model, codes)).toEqual([]);
  expect(model.recipes.map(({ id }) => id)).toEqual([
    'rebar-rolling',
    'eaf-billet',
    'bfbof-billet',
    'dri-eaf-billet',
  ]);
  expect(model.supplies.some(({ product }) => product === 'hs7204')).toBe(true);
  expect(model.sites.every(({ park }) => park !== null)).toBe(true);
  expect(gaps.every(({ kind }) => designGapKinds.includes(kind))).toBe(true);
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'demand-estimated', what: '7214' }));
});

test('any other gets a skeleton that says it knows nothing of the making', () => {
  const { model, gaps } = designed('2523', ['KGZ', 'UZB']);
  expect(checkModel(model, codes)).toEqual([]);
  expect(model.recipes).toHaveLength(1);
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'process-unknown', what: '2523' }));
});

test('an option says what is made and by whom, in the edition it was found in', () => {
  const option = {
    products: [
      {
        hs: '3105',
        edition: 'HS1992' as const,
        name: { en: '', ru: '', zh: '' },
        stage: null,
        part: 'focus' as const,
      },
    ],
    partners: ['KAZ', 'UZB'].map((iso3) => ({ iso3, role: 'co-developer' as const, brings: [] })),
  };
  const chain = designChain({ option }, trade);
  if (chain.kind !== 'designed') throw new Error(chain.kind);
  expect(chain.model.partners.map(({ id }) => id)).toEqual(['KAZ', 'UZB']);
  expect(chain.model.recipes.map(({ id }) => id)).toContain('npk-granulation');
});

test('what cannot be designed is told', () => {
  expect(designChain({}, trade)).toEqual({ kind: 'no-product' });
  expect(designChain({ product: '0000', partners: ['KAZ', 'UZB'] }, trade)).toEqual({
    kind: 'unknown-product',
    found: '0000',
  });
  expect(designChain({ product: '3105', partners: ['KAZ'] }, trade)).toEqual({
    kind: 'bad-partners',
    found: ['KAZ'],
  });
  expect(designChain({ product: '3105', partners: ['KAZ', 'FRA'] }, trade)).toEqual({
    kind: 'bad-partners',
    found: ['FRA'],
  });
});
