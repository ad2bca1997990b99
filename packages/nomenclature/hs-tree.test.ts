import { expect, test } from 'vitest';
import type { Heading } from './index.ts';
import { hsTree } from './index.ts';

const name = (en: string) => ({ en, ru: `${en} по-русски`, zh: `${en} 中文` });
const heading = (hs: string, en: string): Heading => ({
  hs,
  name: name(en),
  terms: { en: [], ru: [], zh: [] },
  stage: 'processed',
  inputs: [],
  minorInputs: [],
});
const tree = hsTree(
  [
    { id: 'VIII', name: name('Leather') },
    { id: 'XVI', name: name('Machinery') },
  ],
  [
    { id: '41', section: 'VIII', name: name('Hides') },
    { id: '85', section: 'XVI', name: name('Electrical') },
  ],
  [heading('4107', 'Finished bovine leather'), heading('8508', 'Vacuum cleaners')],
  [
    { hs: '8508', name: name('Hand-held power tools') },
    { hs: '8520', name: name('Tape recorders') },
  ],
);

test('a subheading finds its heading, chapter and section', () => {
  expect(tree.headingOf('850811')?.hs).toBe('8508');
  expect(tree.chapterOf('850811')?.id).toBe('85');
  expect(tree.sectionOf('850811')?.id).toBe('XVI');
});

test('a code outside the system has no place rather than a wrong one', () => {
  expect(tree.chapterOf('7701')).toBeNull();
  expect(tree.sectionOf('7701')).toBeNull();
  expect(tree.headingOf('8599')).toBeNull();
  expect(tree.nameOf('8599', 'HS2022')).toBeNull();
});

test('a heading of 1992 keeps the name it had, where the code means something else today', () => {
  expect(tree.nameOf('8508', 'HS1992')?.en).toBe('Hand-held power tools');
  expect(tree.nameOf('8508', 'HS2022')?.en).toBe('Vacuum cleaners');
  expect(tree.nameOf('8520', 'HS1992')?.en).toBe('Tape recorders');
  expect(tree.nameOf('8520', 'HS2022')).toBeNull();
  expect(tree.nameOf('4107', 'HS1992')?.en).toBe('Finished bovine leather');
});

test('two digits are called by their chapter', () => {
  expect(tree.nameOf('41', 'HS2022')?.en).toBe('Hides');
});

test('walking the tree meets every heading once, in its chapter and section', () => {
  const walked = tree.sections.flatMap((section) =>
    section.chapters.flatMap((chapter) =>
      chapter.headings.map(({ hs }) => `${section.id} ${chapter.id} ${hs}`),
    ),
  );
  expect(walked).toEqual(['VIII 41 4107', 'XVI 85 8508']);
});
