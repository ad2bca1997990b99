import { expect, test } from 'vitest';
import { boardOrder } from './board-order.ts';

test('the soonest comes first, what is over last', () => {
  const items = ['2014-12-31', null, '2031-01-01', '2026-11-29'].map((deadlineDate) => ({ deadlineDate }));
  expect(boardOrder(items, '2026-11-29').map(({ deadlineDate }) => deadlineDate)).toEqual([
    '2026-11-29',
    '2031-01-01',
    null,
    '2014-12-31',
  ]);
});
