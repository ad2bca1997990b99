import type { VintageDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { copyText } from '../evidence/copy-text.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { useBytesText } from '../imports/use-bytes-text.ts';
import { Button } from '../shell/Button.tsx';
import { toast } from '../shell/toast.tsx';
import { useEditionText } from './use-edition-text.ts';
import styles from './VintagePage.module.css';
import { VintageMarks } from './VintageMarks.tsx';
import { writeYearSpans } from './years-text.ts';

/** What loaded data are, as a list of facts. */
export const VintageFacts = ({ vintage }: { readonly vintage: VintageDocument }) => {
  const t = useTranslations('loaded.vintage');
  const tColumn = useTranslations('loaded.vintages.column');
  const tFormat = useTranslations('loaded.formats');
  const locale = useLocale();
  const { text, write } = useFigureText();
  const moment = useMomentText();
  const bytes = useBytesText();
  const edition = useEditionText();
  const { ref, usd, unmappedShare } = vintage;
  const isMarked = vintage.isActive || vintage.isSynthetic || vintage.isSuperseded;
  const copy = async (): Promise<void> => {
    if (await copyText(ref)) toast(t('copied'));
  };
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('ref'),
      <span key="ref">
        <code>{ref}</code>{' '}
        <Button look="plain" onClick={() => void copy()}>
          {t('copyRef')}
        </Button>
      </span>,
    ],
    [t('state'), isMarked ? <VintageMarks key="marks" vintage={vintage} /> : t('idle')],
    [tColumn('format'), tFormat(`${vintage.format}.name`)],
    [t('table'), t(`tables.${vintage.table}`)],
    [tColumn('years'), writeYearSpans(vintage.years)],
    [tColumn('rows'), vintage.rows.toLocaleString(locale)],
    [tColumn('value'), usd === null ? null : text({ value: usd, unit: 'USD' })],
    [
      tColumn('edition'),
      vintage.editionRead === null && vintage.editionKept === null ? null : edition(vintage),
    ],
    [tColumn('unmapped'), unmappedShare === null ? null : write(unmappedShare, 'share').number],
    [tColumn('loaded'), moment(vintage.importedAt)],
    [t('bytes'), bytes(vintage.bytes)],
    [t('analyses'), vintage.analyses.toLocaleString(locale)],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
