import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchChapters } from './chapter-match.ts';
import type { ChapterFlow } from './evidence.ts';
import { maximumFlow } from './maximum-flow.ts';

const members = ['CHN', 'IND', 'KAZ', 'PAK'];
const bought = (partner: string, chapter: string, kusd: number): ChapterFlow => ({
  flow: 'import',
  partner,
  chapter,
  kusd,
});
const sold = (iso3: string, hs92: string, kusd: number) => ({ iso3, hs92, kusd });

test('spare is what a member sells of the chapter to anybody but Pakistan', () => {
  const [machinery] = matchChapters({
    members,
    chapters: [
      bought('OUT', '84', 1000),
      bought('CHN', '84', 300),
      bought('WLD', '84', 1300),
      { flow: 'export', partner: 'OUT', chapter: '84', kusd: 77 },
    ],
    exports: [
      sold('CHN', '8413', 700),
      sold('CHN', '8481', 200),
      sold('IND', '8413', 50),
      sold('CHN', '8501', 9),
    ],
  });
  expect(machinery).toMatchObject({
    chapter: '84',
    matches: [
      { supplier: 'CHN', exportsKusd: 900, alreadyKusd: 300, spareKusd: 600, matchedKusd: 600 },
      { supplier: 'IND', exportsKusd: 50, alreadyKusd: null, spareKusd: 50, matchedKusd: 50 },
    ],
    jointKusd: 650,
    pairwiseKusd: 650,
    jointShareKusd: [600, 50],
  });
});

test('a member that sells Pakistan more than it is seen to sell at all has nothing spare', () => {
  const chapters = [bought('OUT', '89', 500), bought('IND', '89', 14_600)];
  expect(matchChapters({ members, chapters, exports: [sold('IND', '8901', 12_704)] })).toEqual([]);
});

test('goods that nobody specified are no chapter to cooperate in', () => {
  const chapters = [bought('OUT', '99', 500)];
  expect(matchChapters({ members, chapters, exports: [sold('IND', '9999', 12_704)] })).toEqual([]);
});

test('filling the purchases supplier by supplier is the maximum flow to one importer', () => {
  const spare = fc.record({
    CHN: fc.integer({ min: 1, max: 1000 }),
    IND: fc.integer({ min: 1, max: 1000 }),
    KAZ: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(spare, fc.integer({ min: 1, max: 2000 }), (exports, imports) => {
      const [found] = matchChapters({
        members,
        chapters: [bought('OUT', '72', imports)],
        exports: Object.entries(exports).map(([iso3, kusd]) => sold(iso3, '7208', kusd)),
      });
      expect(found!.jointKusd).toBeCloseTo(
        maximumFlow(Object.values(exports), [imports], () => true).total,
        9,
      );
      expect(found!.jointShareKusd.reduce((sum, kusd) => sum + kusd, 0)).toBeCloseTo(found!.jointKusd, 9);
    }),
  );
});
