import type { Network } from '@hamkor/corridors';
import { fewestPlaces, mostPlaces, readPlaces } from '@hamkor/server';
import { unknownPlace } from '../route/question.ts';
import type { Terminal } from '../terminal.ts';
import type { ChosenPairs } from './analysis-task.ts';
import type { GivenCorridors } from './given.ts';

export type ChosenReading =
  | { readonly kind: 'chosen'; readonly pairs: ChosenPairs }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** Reads which pairs an analysis rests on: of the places named, of parks, else of the members' main places. */
export const readChosen = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  network: Network,
  { set, places }: GivenCorridors,
): ChosenReading => {
  if (places === undefined) return { kind: 'chosen', pairs: set === 'parks' ? { set } : { set: 'members' } };
  const texts = places.split(',').map((text) => text.trim());
  const reading = readPlaces(network, texts);
  switch (reading.kind) {
    case 'places':
      return { kind: 'chosen', pairs: { set: 'chosen', places: reading.ids } };
    case 'unknown':
      return {
        kind: 'refused',
        lines: reading.places.flatMap(
          ({ found }) => unknownPlace(terminal, network, '--places', found) ?? [],
        ),
      };
    case 'bad-count': {
      const limits = { least: fewestPlaces, most: mostPlaces };
      const line = terminal.t('cli.corridors.badPlaceCount', { count: reading.count, ...limits });
      return { kind: 'refused', lines: [line] };
    }
  }
};
