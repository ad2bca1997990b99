import { foundOf } from './brief-ground.ts';
import type { Write } from './brief-line.ts';
import { line, states, words } from './brief-line.ts';
import { figureWithNote, sourceOfFigure } from './source-notes.ts';

/** Who gains and who does not, those who lose first: a table that hides them decides nothing. */
export const gains: Write = (ground, book) => {
  const plan = foundOf(ground, ['plan']).findLast((item) => item.gains.length > 0);
  const waived = ground.waivers.map((waiver) =>
    line('waived', {
      state: states([waiver.state]),
      text: words(waiver.text),
    }),
  );
  if (plan === undefined) return waived;
  const rows = plan.gains.map(({ state, isWorseOff }) => {
    const figure = plan.figures.find(({ label, of }) => label === 'gain' && of === state);
    return { state, isWorseOff, figure, value: figure?.value ?? null };
  });
  const known = rows.flatMap(({ state, isWorseOff, figure, value }) =>
    figure === undefined || value === null ? [] : [{ state, isWorseOff, figure: { ...figure, value } }],
  );
  // Who takes part and stands in no table has not been asked about: that is not a gain of nothing.
  const untold = ground.inputs.states.filter((state) => !rows.some((row) => row.state === state));
  return [
    ...known
      .toSorted((one, other) => one.figure.value - other.figure.value)
      .map(({ state, isWorseOff, figure }) =>
        line(
          isWorseOff === true ? 'worse-off' : 'gain',
          {
            state: states([state]),
            figure: figureWithNote(figure, book.numberOf(sourceOfFigure(figure, plan))),
          },
          plan,
        ),
      ),
    ...[...rows.filter(({ value }) => value === null).map(({ state }) => state), ...untold].map((state) =>
      line('gain-unknown', { state: states([state]) }, plan),
    ),
    ...(plan.stage === 'demonstration' ? [line('gains-demonstration', {}, plan)] : []),
    ...waived,
  ];
};
