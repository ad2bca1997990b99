import type { MatchPartDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useRecordWords } from '../use-record-words.ts';

type Key = MatchPartDocument['key'];

/** Every item of a list with commas, written its own way. */
const each = (value: string, write: (item: string) => string): string =>
  value.split(/, ?/).map(write).join(', ');

/** Writes what a part compared, by the part: a state by its name, days as days, a code with what it stands for. */
export const usePartWords = (): ((key: Key, value: string) => string) => {
  const t = useTranslations('bank.match');
  const tConfidence = useTranslations('evidence.confidence');
  const locale = useLocale();
  const date = useDateText();
  const words = useRecordWords();
  return (key, value) => {
    switch (key) {
      case 'state':
        return each(value, words.country);
      case 'language': {
        const names = new Intl.DisplayNames(locale, { type: 'language' });
        return each(value, (code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code));
      }
      case 'record':
        return tConfidence.has(value as 'published') ? tConfidence(value as 'published') : value;
      case 'freshness':
        return date(value);
      case 'reach':
        return /^\d+(?:\.\d+)?$/.test(value)
          ? t('partDays', { days: new Intl.NumberFormat(locale).format(Number(value)) })
          : value;
      case 'code': {
        const [scheme = '', code = ''] = value.split(' ');
        const name = words.codeName({ scheme, edition: null, code });
        return name === null ? value : `${name} (${value})`;
      }
      case 'capacity':
      case 'size':
      case 'certificate':
        return value;
    }
  };
};
