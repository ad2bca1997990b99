import type { Network, RouteAnswer } from '@hamkor/corridors';
import { findRoutes } from '@hamkor/corridors';
import { refusalError } from '@hamkor/server';
import { openCorridors } from '../corridors/open-corridors.ts';
import type { Terminal } from '../terminal.ts';
import type { GivenRoute } from './given.ts';
import type { AskedRoute } from './question.ts';
import { problemLine, readAsked } from './question.ts';
import { relaxLines } from './relax-lines.ts';

/** Prints the routes as a document or as tables; a number that no route has is refused first. */
const give = async (
  network: Network,
  asked: AskedRoute,
  routes: Extract<RouteAnswer, { readonly kind: 'routes' }>['routes'],
  json: boolean,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse } = terminal;
  const chosen = routes[asked.number - 1];
  if (chosen === undefined) {
    refuse(t('cli.route.noSuchRoute', { found: String(asked.number), count: routes.length }));
    return;
  }
  if (json) {
    const { routesDocument } = await import('./route-document.ts');
    print(routesDocument(asked, routes, []));
    return;
  }
  const [{ frontLines }, { legLines }] = await Promise.all([
    import('./front-lines.ts'),
    import('./leg-lines.ts'),
  ]);
  for (const line of frontLines(terminal, network, asked, routes)) say(line);
  for (const line of legLines(terminal, network, chosen, asked.number)) say(line);
};

/** Finds the routes of a consignment in the network of the members and prints them. */
export const runRoute = async (
  from: string,
  to: string,
  given: GivenRoute,
  terminal: Terminal,
): Promise<void> => {
  const network = await openCorridors(given.overlay, terminal);
  if (network === null) return;
  const reading = readAsked(terminal, network, from, to, given);
  if (reading.kind === 'refused') {
    for (const line of reading.lines) terminal.refuse(line);
    return;
  }
  const { asked } = reading;
  const json = given.json ?? false;
  const answer = findRoutes(network, asked.question);
  if (answer.kind === 'routes') {
    await give(network, asked, answer.routes, json, terminal);
    return;
  }
  if (answer.kind !== 'no-path') {
    terminal.refuse(problemLine(terminal.t, refusalError(network, answer, terminal.locale, terminal.t)));
    return;
  }
  if (json) {
    const { routesDocument } = await import('./route-document.ts');
    terminal.print(routesDocument(asked, [], answer.relax));
  }
  for (const line of relaxLines(terminal, network, asked, answer.relax)) terminal.refuse(line);
};
