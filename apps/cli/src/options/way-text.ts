import type { OptionRouteDocument, TotalDocument } from '@hamkor/contract';
import type { Terminal } from '../terminal.ts';
import { confidenceMarks } from './words.ts';

type Speech = Pick<Terminal, 't' | 'locale'>;

/** Part of a total from which the less sure confidence is the total's own. */
const telling = 0.05;

const markOf = ({ shares }: TotalDocument): string => {
  if (shares.unverified > telling) return confidenceMarks.unverified;
  return shares.estimated > telling ? confidenceMarks.estimated : confidenceMarks.published;
};

/** The way between partners in a row of a list: `? 12.3 d, 250 USD/t, 80 kg/t`; a dash where there is none. */
export const wayText = ({ t, locale }: Speech, way: OptionRouteDocument | null): string => {
  if (way === null) return '–';
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return t('cli.options.way.row', {
    mark: markOf(way.hours),
    days: days.format(way.hours.value / 24),
    usd: whole.format(way.usdPerTonne.value),
    kg: whole.format(way.kgCo2ePerTonne.value),
  });
};

const range = ({ low, high }: TotalDocument, per: number, format: Intl.NumberFormat): string =>
  `${format.format(low / per)}–${format.format(high / per)}`;

/** The way between partners told with its ranges and what must be known of it. */
export const wayLines = (speech: Speech, way: OptionRouteDocument | null): string[] => {
  const { t, locale } = speech;
  if (way === null) return [t('options.way.noneLong')];
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return [
    t('options.way.lede', {
      from: way.fromName[locale],
      to: way.toName[locale],
      modes: way.modes.map((mode) => t(`freight.mode.${mode}`)).join(' → '),
      borders: way.borders,
    }),
    wayText(speech, way),
    t('cli.options.way.ranges', {
      days: range(way.hours, 24, days),
      usd: range(way.usdPerTonne, 1, whole),
      kg: range(way.kgCo2ePerTonne, 1, whole),
    }),
    ...way.flags.map((flag) => `- ${t(`freight.flag.${flag}`)}`),
    t('cli.options.way.more', { from: way.from, to: way.to }),
  ];
};
