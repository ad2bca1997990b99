import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { writeDuration } from '../../imports/write-duration.ts';
import type { AnswerStatus } from './answer-status.ts';

/** How sure an answer is, in honest words: "Proved best", "Within 2.1 % of the best possible, stopped after 60 s". */
export const useStatusWords = (): ((status: AnswerStatus, seconds: number | null) => string) => {
  const t = useTranslations('chains.status');
  const locale = useLocale();
  const { text } = useFigureText();
  return (status, seconds) => {
    const time = seconds === null ? null : writeDuration(seconds, locale);
    switch (status.kind) {
      case 'within': {
        if (status.gap === null) return t('unbound');
        const gap = text({ value: status.gap, unit: 'share' });
        return status.stop === 'time' && time !== null
          ? t('withinTime', { gap, time })
          : t('within', { gap, stop: status.stop ?? 'none' });
      }
      case 'partly':
        return t('partly', { open: status.open, of: `${status.of}` });
      case 'stopped':
        return t(`stopped.${status.stop}`);
      case 'too-large':
        return t('tooLarge', { nonzeros: status.nonzeros, limit: status.limit });
      case 'refused':
        return t('refused', { problems: status.problems });
      case 'proved':
      case 'infeasible':
      case 'unbounded':
        return t(status.kind);
    }
  };
};
