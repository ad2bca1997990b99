/**
 * Prints the trials of hidden reporters as Markdown for the README.
 *
 *     node methods/reconciliation/report.ts
 */
import type { Score } from './hidden-reporters.ts';
import { scoreOf } from './hidden-reporters.ts';
import { hasReports, readChapters, readTotals, withDistances } from './real-reports.ts';
import type { Trial } from './trials.ts';
import { hideInTurn, hidePakistanByHalves, reportingMembers, threeYearMeans, together } from './trials.ts';

if (!hasReports) {
  console.error('The reference data are not here: set HAMKOR_REFERENCE_DATA to their folder.');
  process.exit(1);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (name: string, score: Score, unseen: number | undefined): string =>
  `| ${[
    name,
    String(score.figures),
    percent(score.coverage),
    `${percent(score.below)} / ${percent(score.above)}`,
    percent(score.valueCoverage),
    score.factor.toFixed(1),
    [score.ours, score.raw, score.tenth].map((error) => error.toFixed(3)).join(' / '),
    unseen === undefined ? '' : percent(unseen),
  ].join(' | ')} |`;

const print = (title: string, trial: Trial): void => {
  console.log(`\n### ${title}\n`);
  console.log(
    '| hidden | figures | within | below / above | of value within | median factor | log error: ours / mirror / mirror, 10 % | value unseen |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, figures] of [...trial.byReporter].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    console.log(row(name, scoreOf(figures), trial.unseen.get(name)));
  const all = together(trial);
  console.log(row('together', scoreOf(all), undefined));
  const large = all.filter(({ estimate }) => estimate >= 1e9);
  if (large.length >= 100)
    console.log(row('of these, estimated at 1 billion USD or more', scoreOf(large), undefined));
};

const totals = readTotals(2010);
print(
  'Totals 2010 to 2016, members',
  hideInTurn(totals, () => reportingMembers),
);
print(
  'The same, margin by distance and border',
  hideInTurn(withDistances(totals), () => reportingMembers),
);
const chapters = readChapters();
print(
  'Chapters, each neighbour',
  hideInTurn(chapters, ({ countries }) => countries.filter((name) => name !== 'Pakistan')),
);
print('Chapters, Pakistan by halves', hidePakistanByHalves(chapters));
const [first, second, third] = totals.slice(-3);
console.log('\n### Means of 2014 to 2016, members\n');
console.log(row('together', scoreOf(threeYearMeans([first!, second!, third!], reportingMembers)), undefined));
const latest = totals.slice(-1);
const everybody = hideInTurn(latest, ({ countries }) => countries);
console.log('\n### Everybody in turn, 2016\n');
console.log(row('together', scoreOf(together(everybody)), undefined));
const coverages = [...everybody.byReporter.values()]
  .map((figures) => scoreOf(figures).coverage)
  .toSorted((a, b) => a - b);
console.log(
  `reporters: ${coverages.length}; coverage at 5 %, 25 %, 50 %, 75 % of reporters: ${[0.05, 0.25, 0.5, 0.75].map((q) => percent(coverages[Math.floor(q * coverages.length)]!)).join(', ')}`,
);
