import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainedPairs, hs6Concordance } from './hs6-concordance.ts';

const pairs = (...list: readonly (readonly [string, string])[]) => list.map(([from, to]) => ({ from, to }));

test('a code with one counterpart goes there whatever its number', () => {
  const { to } = hs6Concordance(pairs(['851712', '851713']));
  expect(to('851712')).toEqual({
    code: '851713',
    rule: 'same-line',
    counterparts: [{ code: '851713', share: 1 }],
  });
});

test('a code that was split stays with its own number, and its counterparts are told', () => {
  const { to } = hs6Concordance(pairs(['870110', '870110'], ['870110', '870121']));
  expect(to('870110')).toMatchObject({ code: '870110', rule: 'same-code' });
  expect(to('870110').counterparts).toHaveLength(2);
});

test('a code that was split into others is kept at the heading they share, else at the chapter, else as it is', () => {
  const { to } = hs6Concordance(
    pairs(
      ['010111', '010121'],
      ['010111', '010129'],
      ['020110', '020210'],
      ['020110', '020310'],
      ['030110', '040110'],
      ['030110', '050110'],
    ),
  );
  expect(to('010111')).toMatchObject({ code: '0101', rule: 'heading' });
  expect(to('020110')).toMatchObject({ code: '02', rule: 'chapter' });
  expect(to('030110')).toMatchObject({ code: '030110', rule: 'own-code' });
});

test('a code without a row goes to its heading only where the other edition has that heading', () => {
  const { to } = hs6Concordance(pairs(['251810', '251810']));
  expect(to('251830')).toMatchObject({ code: '2518', rule: 'heading', counterparts: [] });
  expect(to('777777')).toMatchObject({ code: '777777', rule: 'own-code' });
});

test('neighbouring editions are chained through every code between', () => {
  const steps = [
    pairs(['100000', '200000'], ['100000', '200001'], ['110000', '299999']),
    pairs(['200000', '300000'], ['200001', '300000'], ['200001', '300001']),
  ];
  expect(chainedPairs(steps)).toEqual(pairs(['100000', '300000'], ['100000', '300001']));
  expect(chainedPairs([])).toEqual([]);
});

const code = fc.integer({ min: 10_000, max: 10_400 }).map((number) => String(number).padStart(6, '0'));

test('no code is lost, and none goes to a line the table does not know', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: code, to: code })), code, (table, asked) => {
      const { code: kept, rule, counterparts } = hs6Concordance(table).to(asked);
      const targets = table.filter(({ from }) => from === asked).map(({ to }) => to);
      expect(new Set(counterparts.map((one) => one.code))).toEqual(new Set(targets));
      if (kept.length === 6 && rule !== 'own-code') expect(targets).toContain(kept);
      if (rule === 'own-code') expect(kept).toBe(asked);
    }),
  );
});

test('a table of unchanged codes changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code), (codes) => {
      const { to } = hs6Concordance(codes.map((one) => ({ from: one, to: one })));
      expect(codes.map((one) => to(one).code)).toEqual(codes);
    }),
  );
});
