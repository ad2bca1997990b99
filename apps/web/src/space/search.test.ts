import { expect, test } from 'vitest';
import { validateSpaceSearch } from './search.ts';

test('what the page understands is kept, anything else is left out', () => {
  expect(
    validateSpaceSearch({ member: 'KAZ', heading: '8708', view: '2.00,0.4,0.5', section: 'XVI', zoom: '3' }),
  ).toEqual({ member: 'KAZ', heading: '8708', view: '2.00,0.4,0.5', section: 'XVI' });
  expect(validateSpaceSearch({ member: 'XXX', heading: 'abc', view: 'near', section: '../..' })).toEqual({});
});

test('a partner stands beside another member or not at all', () => {
  expect(validateSpaceSearch({ member: 'KAZ', partner: 'UZB' })).toEqual({ member: 'KAZ', partner: 'UZB' });
  expect(validateSpaceSearch({ partner: 'UZB' })).toEqual({});
  expect(validateSpaceSearch({ member: 'UZB', partner: 'UZB' })).toEqual({ member: 'UZB' });
});
