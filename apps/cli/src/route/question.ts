import type { RouteQuestionDocument } from '@hamkor/contract';
import type { Network, RouteQuestion } from '@hamkor/corridors';
import { resolveNode } from '@hamkor/corridors';
import { readQuestion } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';
import type { GivenRoute } from './given.ts';
import {
  readCriteria,
  readDate,
  readDays,
  readRouteNumber,
  readTonnes,
  readTransfers,
  readUnit,
} from './plain-options.ts';
import type { Reading } from './reading.ts';

/** A question as the network understands it, with what is told back of it. */
export interface AskedRoute {
  readonly question: RouteQuestion;
  readonly told: RouteQuestionDocument;
  /** Place of the route to be told leg by leg, from 1; null: the preferred one. */
  readonly number: number | null;
}

export type AskedReading =
  | { readonly kind: 'asked'; readonly asked: AskedRoute }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

interface FieldProblem {
  /** JSON pointer into the question, such as `/query/avoid/0`. */
  readonly pointer: string;
  readonly detail: string;
  readonly expected?: string;
}

/** What a field of the question is called in a terminal. */
const optionOf = (pointer: string): string => {
  const [, , field = '', place] = pointer.split('/');
  const names: Readonly<Record<string, string>> = {
    from: 'FROM',
    to: 'TO',
    departure: '--date',
    maximumTransfers: '--max-transfers',
    withinDays: '--within',
  };
  const option = names[field] ?? `--${field}`;
  return place === undefined ? option : `${option} ${Number(place) + 1}`;
};

/** A problem of a field as a line that names the option, with what was expected where the text does not say it. */
export const problemLine = (t: Terminal['t'], { pointer, detail, expected }: FieldProblem): string => {
  const isSaid = expected === undefined || detail.includes(expected);
  return t('cli.route.subject', {
    option: optionOf(pointer),
    problem: isSaid ? detail : `${detail} (${expected})`,
  });
};

/** A place that the network does not know, with the nearest ones in the reader's language; null where it does. */
export const unknownPlace = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  network: Network,
  argument: 'FROM' | 'TO' | '--places',
  found: string,
): string | null => {
  const resolved = resolveNode(network, found);
  if (resolved.kind === 'node') return null;
  const nearest = resolved.nearest.map((id) => `${network.node(id)?.name[locale] ?? id} (${id})`).join(', ');
  return t('cli.route.unknownPlace', { argument, found, near: resolved.nearest.length, nearest });
};

/**
 * Reads what was typed against the network; every option that cannot be accepted gives a line that names it, what was
 * expected and, where somebody probably mistyped, what was meant.
 */
export const readAsked = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  network: Network,
  from: string,
  to: string,
  given: GivenRoute,
): AskedReading => {
  const { t, locale } = terminal;
  const lines: string[] = [];
  const accept = <T>(reading: Reading<T>, otherwise: T): T => {
    if (reading.kind === 'read') return reading.value;
    lines.push(reading.line);
    return otherwise;
  };
  const [unknownFrom, unknownTo] = [
    unknownPlace(terminal, network, 'FROM', from),
    unknownPlace(terminal, network, 'TO', to),
  ];
  lines.push(...[unknownFrom, unknownTo].filter((line) => line !== null));
  const departure = accept(readDate(t, given), null) ?? undefined;
  const maximumTransfers = accept(readTransfers(t, given), null) ?? undefined;
  const withinDays = accept(readDays(t, '--within', given.within), null) ?? undefined;
  const number = accept(readRouteNumber(t, given), null);
  const lists = (['avoid', 'require', 'open', 'close'] as const).map((name) => [name, given[name]] as const);
  const reading = readQuestion(
    network,
    {
      from,
      to,
      tonnes: accept(readTonnes(t, given), 1),
      unit: accept(readUnit(t, given), 'container-40'),
      criteria: [...accept(readCriteria(t, given), ['cost', 'hours'] as const)],
      ...(departure === undefined ? {} : { departure }),
      ...(maximumTransfers === undefined ? {} : { maximumTransfers }),
      ...(withinDays === undefined ? {} : { withinDays }),
      ...Object.fromEntries(
        lists.flatMap(([name, things]) => (things === undefined ? [] : [[name, [...things]]])),
      ),
    },
    locale,
    t,
  );
  if (reading.kind === 'wrong')
    // Unknown places are told above, in the words of a terminal.
    for (const problem of reading.errors)
      if (problem.pointer !== '/query/from' && problem.pointer !== '/query/to')
        lines.push(problemLine(t, problem));
  return lines.length > 0 || reading.kind === 'wrong'
    ? { kind: 'refused', lines }
    : { kind: 'asked', asked: { question: reading.question, told: reading.told, number } };
};
