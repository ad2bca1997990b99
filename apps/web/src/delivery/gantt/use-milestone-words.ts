import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { GanttRow } from './gantt-row.ts';

/** Sentences about milestones in the reader's language. */
export const useMilestoneWords = () => {
  const t = useTranslations('delivery.milestone');
  const date = useDateText();
  const text = useText();
  const nameOf = useCountryName();

  const title = (row: Pick<GanttRow, 'title'>): string => (row.title === null ? t('end') : text(row.title));

  /** `92 days later than first planned`, or that it is as planned. */
  const slip = (days: number): string =>
    days === 0 ? t('slip.none') : t(days > 0 ? 'slip.later' : 'slip.earlier', { days: Math.abs(days) });

  /** All that the drawing shows of a milestone, for those who do not see it. */
  const sentence = (row: GanttRow): string => {
    const isOpen = row.achieved === null;
    return [
      row.owner === null ? title(row) : t('sentence.owner', { title: title(row), state: nameOf(row.owner) }),
      t(`standing.${row.standing}`),
      t('sentence.firstPlanned', { date: date(row.firstPlanned) }),
      row.planned === row.firstPlanned ? null : t('sentence.planned', { date: date(row.planned) }),
      row.forecast === null || !isOpen ? null : t('sentence.forecast', { date: date(row.forecast) }),
      row.corrected === null || !isOpen
        ? null
        : t(`sentence.${row.corrected.kind}`, { from: date(row.corrected.from), to: date(row.corrected.to) }),
      row.achieved === null ? null : t('sentence.achieved', { date: date(row.achieved) }),
      row.slipDays === 0 ? null : slip(row.slipDays),
      isOpen ? null : t(row.isConfirmed ? 'confirmed' : 'unconfirmed'),
      row.isDisputed ? t('disputed') : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };

  return { title, slip, sentence };
};
