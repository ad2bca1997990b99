import { expect, test } from 'vitest';
import { pageAt } from './page-at.ts';

test('an address is taken apart at its question mark', () => {
  expect(pageAt('/options?product=8708')).toEqual({ to: '/options', search: { product: '8708' } });
  expect(pageAt('/corridors?at=node:KZALA')).toEqual({ to: '/corridors', search: { at: 'node:KZALA' } });
  expect(pageAt('/bank/records/PRK001')).toEqual({ to: '/bank/records/PRK001', search: {} });
});
