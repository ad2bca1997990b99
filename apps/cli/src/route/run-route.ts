import type { Network, RouteAnswer } from '@hamkor/corridors';
import { findRoutes, preferredRoute } from '@hamkor/corridors';
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
  const preferred = preferredRoute(routes);
  const preferredPlace = preferred === null ? 0 : routes.indexOf(preferred);
  const place = asked.number === null ? preferredPlace : asked.number - 1;
  const chosen = routes[place];
  if (chosen === undefined) {
    refuse(t('cli.route.noSuchRoute', { found: String(place + 1), count: routes.length }));
    return;
  }
  if (json) {
    const { routesDocument } = await import('./route-document.ts');
    print(routesDocument(asked, routes, preferredPlace, []));
    return;
  }
  const [{ frontLines }, { legLines }] = await Promise.all([
    import('./front-lines.ts'),
    import('./leg-lines.ts'),
  ]);
  for (const line of frontLines(terminal, network, asked, routes, { preferred: preferredPlace, told: place }))
    say(line);
  for (const line of legLines(terminal, network, chosen, place + 1)) say(line);
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
    terminal.print(routesDocument(asked, [], null, answer.relax));
  }
  for (const line of relaxLines(terminal, network, asked, answer.relax)) terminal.refuse(line);
};
