import type { Network, Route, Total } from '@hamkor/corridors';
import { arrivalWithin, modesInOrder } from '@hamkor/corridors';
import { aligned } from '../aligned.ts';
import { confidenceMarks } from '../options/words.ts';
import type { Terminal } from '../terminal.ts';
import { placeName } from './place-name.ts';
import type { AskedRoute } from './question.ts';
import { placesListed } from './spread-routes.ts';

/** `12.3 (9.9–18.2)`. */
const ranged = ({ value, low, high }: Total, per: number, format: Intl.NumberFormat): string =>
  `${format.format(value / per)} (${format.format(low / per)}–${format.format(high / per)})`;

/** Places in the list of routes, from 0, that are shown whatever else is. */
interface ShownPlaces {
  readonly preferred: number;
  /** The one that is told leg by leg. */
  readonly told: number;
}

const preferredMark = '*';

/** What a reader at a terminal is shown of the Pareto set, the quickest first, the one to prefer marked. */
export const frontLines = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  network: Network,
  { question, told }: AskedRoute,
  routes: readonly Route[],
  shown: ShownPlaces,
): string[] => {
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { withinDays, overlay } = told;
  const head = [
    t('cli.route.head.number'),
    t('cli.route.head.days'),
    t('cli.route.head.usd'),
    t('cli.route.head.kg'),
    t('cli.route.head.km'),
    t('cli.route.head.borders'),
    t('cli.route.head.certain', confidenceMarks),
    ...(withinDays === null ? [] : [t('cli.route.head.onTime')]),
    t('cli.route.head.way'),
  ];
  const places = placesListed(routes.length, [shown.preferred, shown.told]);
  const rows = places.flatMap((place) => {
    const route = routes[place];
    if (route === undefined) return [];
    const { published, estimated, unverified } = route.hours.shares;
    return [
      [
        `${place === shown.preferred ? `${preferredMark} ` : ''}${place + 1}`,
        ranged(route.hours, 24, tenths),
        ranged(route.cost, 1, whole),
        whole.format(route.co2e.value),
        whole.format(route.km),
        whole.format(route.borders),
        [published, estimated, unverified].map((share) => whole.format(share * 100)).join('/'),
        ...(withinDays === null ? [] : [percent.format(arrivalWithin(route, withinDays * 24))]),
        modesInOrder(route)
          .map((mode) => t(`freight.mode.${mode}`))
          .join(' → '),
      ],
    ];
  });
  const speech = { locale };
  return [
    t('cli.route.title', {
      from: placeName(speech, network, question.from),
      to: placeName(speech, network, question.to),
      count: routes.length,
    }),
    t('cli.route.load', {
      tonnes: question.consignment.tonnes,
      unit: t(`freight.unit.${question.consignment.unit}`),
      departure: question.departure ?? t('cli.route.anyDay'),
    }),
    ...(overlay === null ? [] : [t('cli.route.overlay', { name: overlay })]),
    '',
    ...aligned(
      head,
      rows,
      head.map((_, column) => (column === head.length - 1 ? 'left' : 'right')),
    ),
    '',
    t('cli.route.preferred', { mark: preferredMark }),
    t('cli.options.marks', confidenceMarks),
    ...(rows.length < routes.length
      ? [t('cli.route.thinned', { shown: rows.length, count: routes.length })]
      : []),
  ];
};
