import { expect, test } from 'vitest';
import { linkFigures, postFigures } from './row-figure.ts';
import { sampleLink } from './sample-documents.ts';

test('length and hours of a link are each as sure as the row says, with their own source', () => {
  const { km, hours } = linkFigures(
    sampleLink('a-b', 'A', 'B', { hoursConfidence: 'unverified', hoursSource: 'judged' }),
  );
  expect([km.confidence, hours.confidence]).toEqual(['published', 'unverified']);
  expect([km.cited, hours.cited]).toEqual(['made up', 'judged']);
});

test('an unknown border time stays unknown', () => {
  const { hours, cost } = postFigures({
    origin: 'made-up',
    source: 'made up',
    year: 2022,
    confidence: 'unverified',
    id: 'post',
    node: 'A',
    fromCountry: 'KAZ',
    toCountry: 'CHN',
    mode: 'rail',
    direction: 'outbound',
    breakOfGauge: false,
    hours: null,
    usdPer20t: 95,
  });
  expect([hours.value, cost.value, hours.years]).toEqual([null, 95, [2022, 2022]]);
});
