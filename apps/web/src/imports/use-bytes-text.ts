import { useLocale } from 'use-intl';

const names = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as people read it, in powers of 1000 as disks are sold: `370 MB`. */
export const writeBytes = (bytes: number, locale: string): string => {
  const power = bytes < 1000 ? 0 : Math.min(names.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: names[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
};

/** `writeBytes` in the reader's language. */
export const useBytesText = (): ((bytes: number) => string) => {
  const locale = useLocale();
  return (bytes) => writeBytes(bytes, locale);
};
