const unit = (value: number, name: 'second' | 'minute' | 'hour', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** A span of time as people say it: `40 sec`, `3 min 20 sec`, `2 hr 5 min`; below a second it is one second. */
export const writeDuration = (seconds: number, locale: string): string => {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return unit(whole, 'second', locale);
  const join = (large: string, small: number, text: string): string =>
    small === 0 ? large : `${large} ${text}`;
  if (whole < 3600) {
    const rest = whole % 60;
    return join(unit(Math.floor(whole / 60), 'minute', locale), rest, unit(rest, 'second', locale));
  }
  const rest = Math.round((whole % 3600) / 60);
  if (rest === 60) return unit(Math.floor(whole / 3600) + 1, 'hour', locale);
  return join(unit(Math.floor(whole / 3600), 'hour', locale), rest, unit(rest, 'minute', locale));
};
