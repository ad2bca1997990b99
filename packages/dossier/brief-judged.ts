/** Sections of a brief about what the dossier itself judges: risks, estimate, results. */
import type { BriefArgument, BriefLine } from './brief-document.ts';
import type { BriefGround } from './brief-ground.ts';
import type { Write } from './brief-line.ts';
import { dossierAddress, line, states, text, words, ofYear } from './brief-line.ts';
import type { SnapshotInputs } from './snapshot-hash.ts';
import type { NoteBook } from './source-notes.ts';
import { figureWithNote, sourceOfAct } from './source-notes.ts';

export const risks: Write = (ground, book) =>
  ground.inputs.risks
    .toSorted((one, other) => other.probability * other.impact - one.probability * one.impact)
    .flatMap((risk) => {
      const note = book.numberOf(sourceOfAct(dossierAddress(ground), risk));
      const score = (value: number): BriefArgument =>
        figureWithNote({ value, low: null, high: null, unit: '', year: null, of: null }, note);
      const said = {
        title: text(risk.title),
        owner: states([risk.owner]),
        score: score(risk.probability * risk.impact),
      };
      return [
        risk.residual === null
          ? line('risk-open', said)
          : line('risk', { ...said, residual: score(risk.residual.probability * risk.residual.impact) }),
        line('response', { text: words(risk.response) }),
      ];
    });

export const estimate: Write = (ground, book) => {
  const newest = ground.inputs.estimates.at(-1);
  if (newest === undefined) return [];
  const note = book.numberOf(sourceOfAct(dossierAddress(ground), newest, newest.source));
  const figure = figureWithNote(
    {
      value: newest.amountUsd,
      low: newest.lowUsd,
      high: newest.highUsd,
      unit: 'USD',
      year: newest.priceYear,
      of: null,
    },
    note,
  );
  return [
    line('estimate', { figure, class: words(String(newest.estimateClass)), year: ofYear(newest.priceYear) }),
  ];
};

type Actual = BriefGround['actuals'][number];

const actualLine = (
  { title, unit }: SnapshotInputs['indicators'][number],
  actual: Actual,
  book: NoteBook,
): BriefLine => {
  const note = book.numberOf(sourceOfAct(`/delivery/${actual.delivery}`, actual, actual.source, 'published'));
  const { value, period } = actual;
  const figure = figureWithNote({ value, low: null, high: null, unit, year: null, of: null }, note);
  return line('indicator-actual', { title: text(title), actual: figure, period: words(period) });
};

/** A year counts as its last month. */
const endOf = ({ period }: Actual): string => (period.length === 4 ? `${period}-12` : period);

/** Of the latest period; of one period what was said last. */
const newestOf = (actuals: readonly Actual[]): Actual | undefined =>
  actuals
    .toSorted((one, other) => (endOf(one) === endOf(other) ? 0 : endOf(one) < endOf(other) ? -1 : 1))
    .at(-1);

export const results: Write = (ground, book) =>
  ground.inputs.indicators.flatMap((indicator) => {
    const note = book.numberOf(sourceOfAct(dossierAddress(ground), indicator, indicator.verification));
    const figure = ({ value, year }: { readonly value: number; readonly year: number }): BriefArgument =>
      figureWithNote({ value, low: null, high: null, unit: indicator.unit, year, of: null }, note);
    const last = indicator.targets.toSorted((one, other) => one.year - other.year).at(-1);
    if (last === undefined) return [];
    const said = { title: text(indicator.title), target: figure(last), targetYear: ofYear(last.year) };
    const actual = newestOf(ground.actuals.filter((one) => one.indicator === indicator.id));
    return [
      indicator.baseline === null
        ? line('indicator-no-baseline', said)
        : line('indicator', {
            ...said,
            baseline: figure(indicator.baseline),
            baselineYear: ofYear(indicator.baseline.year),
          }),
      ...(actual === undefined ? [] : [actualLine(indicator, actual, book)]),
    ];
  });
