import type { Amount, Network, Operation, Route } from '@hamkor/corridors';
import { arrivalQuantiles } from '@hamkor/corridors';
import { readNomenclature } from '@hamkor/server';
import { aligned } from '../aligned.ts';
import { confidenceMarks } from '../options/words.ts';
import type { Terminal } from '../terminal.ts';
import { placeName } from './place-name.ts';

type Speech = Pick<Terminal, 't' | 'locale'>;

const whatText = ({ t }: Speech, { kind, mode, toMode }: Operation): string => {
  const what = t(`freight.operation.${kind}`);
  const modes =
    mode === toMode
      ? t(`freight.mode.${mode}`)
      : `${t(`freight.mode.${mode}`)} → ${t(`freight.mode.${toMode}`)}`;
  return `${what}: ${modes}`;
};

const gaugeText = ({ gauge, toGauge }: Operation): string => {
  if (gauge === null) return '';
  return toGauge === null || toGauge === gauge ? String(gauge) : `${gauge} → ${toGauge}`;
};

/** A value with the sign of its confidence before it. */
const figure = ({ value, confidence }: Amount, format: Intl.NumberFormat): string =>
  `${confidenceMarks[confidence]} ${format.format(value)}`;

const legTable = (speech: Speech, network: Network, { operations }: Route): string[] => {
  const { t, locale } = speech;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const range = ({ low, high }: Amount): string =>
    low === high ? '' : ` (${tenths.format(low)}–${tenths.format(high)})`;
  const rows = operations.map((leg) => [
    whatText(speech, leg),
    leg.to === leg.at
      ? placeName(speech, network, leg.at)
      : `${placeName(speech, network, leg.at)} → ${placeName(speech, network, leg.to)}`,
    gaugeText(leg),
    leg.km > 0 ? whole.format(leg.km) : '',
    `${figure(leg.hours, tenths)}${range(leg.hours)}`,
    figure(leg.cost, whole),
    figure(leg.co2e, whole),
  ]);
  const head = (['what', 'where', 'gauge', 'km', 'hours', 'usd', 'kg'] as const).map((name) =>
    name === 'usd' ? 'USD' : t(`cli.route.head.${name}`),
  );
  return aligned(head, rows, ['left', 'left', 'right', 'right', 'right', 'right', 'right']);
};

/** One route told leg by leg: what happens where, how long, for how much, how sure; then what must be known of it. */
export const legLines = (speech: Speech, network: Network, route: Route, number: number): string[] => {
  const { t, locale } = speech;
  const names = new Map(readNomenclature().areas.map(({ code, name }) => [code, name[locale]]));
  const [p10 = 0, p50 = 0, p90 = 0] = arrivalQuantiles(route, [0.1, 0.5, 0.9]).map((hours) => hours / 24);
  const rows = route.operations.flatMap(({ cost, hours, co2e }) => [
    ...cost.rows,
    ...hours.rows,
    ...co2e.rows,
  ]);
  const origins = [...new Set(rows.map(({ origin }) => origin))].toSorted();
  return [
    '',
    t('cli.route.chosen', { number: String(number) }),
    ...legTable(speech, network, route),
    '',
    t('cli.route.arrival', { p10, p50, p90 }),
    t('cli.route.through', { countries: route.countries.map((iso3) => names.get(iso3) ?? iso3).join(', ') }),
    ...(route.flags.length > 0
      ? [`${t('cli.route.flags')}:`, ...route.flags.map((flag) => `- ${t(`freight.flag.${flag}`)}`)]
      : []),
    t('cli.route.origins', { origins: origins.join(', ') }),
    t('cli.route.moreRoutes'),
  ];
};
