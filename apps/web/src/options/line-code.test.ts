import { expect, test } from 'vitest';
import { writeCode } from './LineTable.tsx';

test('six digits are written with a point behind the heading, four as they are', () => {
  expect(['870899', '8708', '87'].map(writeCode)).toEqual(['8708.99', '8708', '87']);
});
