const unit = (value: number, name: 'second' | 'minute' | 'hour', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** A span of time as people say it: `40 sec`, `3 min 20 sec`, `2 hr 5 min`; below a second it is one second. */
export const writeDuration = (seconds: number, locale: string): string => {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return unit(whole, 'second', locale);
  if (whole < 3600) {
    const minutes = unit(Math.floor(whole / 60), 'minute', locale);
    return whole % 60 === 0 ? minutes : `${minutes} ${unit(whole % 60, 'second', locale)}`;
  }
  const minutes = Math.round(whole / 60);
  const hours = unit(Math.floor(minutes / 60), 'hour', locale);
  return minutes % 60 === 0 ? hours : `${hours} ${unit(minutes % 60, 'minute', locale)}`;
};
