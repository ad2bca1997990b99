import type { RouteDocument, RouteSetDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import styles from './ChangeNotice.module.css';
import { bestOfEach, totalsOf } from './route-change.ts';
import type { BestOfEach } from './route-change.ts';
import { useFreightText } from './use-freight-text.ts';

interface ChangeNoticeProps {
  readonly before: RouteSetDocument;
  readonly after: RouteSetDocument;
  /** The way taken without the change, and the one that stands in for it. */
  readonly usual: RouteDocument | null;
  readonly substitute: RouteDocument | null;
  readonly onClear: () => void;
}

interface Row {
  readonly label: string;
  readonly was: number | null;
  readonly is: number | null;
  readonly writer: (value: number) => string;
}

/** Less than this is no change that a reader would see. */
const seen = 0.5;

/** What shutting, opening, avoiding or requiring changes: the usual way, and the best of each kind, before and after. */
export const ChangeNotice = ({ before, after, usual, substitute, onClear }: ChangeNoticeProps) => {
  const t = useTranslations('corridors.change');
  const { time, usd, co2e, signed } = useFreightText();
  const [was, is] = [bestOfEach(before.routes), bestOfEach(after.routes)];
  const writers = { hours: time, cost: usd, co2e } as const;
  const axes = ['hours', 'cost', 'co2e'] as const satisfies readonly (keyof BestOfEach)[];
  const rows: readonly Row[] = [
    ...axes.map((axis) => ({
      label: t(`usual.${axis}`),
      was: usual === null ? null : totalsOf(usual)[axis],
      is: substitute === null ? null : totalsOf(substitute)[axis],
      writer: writers[axis],
    })),
    ...axes.map((axis) => ({
      label: t(`best.${axis}`),
      was: was?.[axis] ?? null,
      is: is?.[axis] ?? null,
      writer: writers[axis],
    })),
  ];
  const difference = ({ was: one, is: other }: Row): number | null =>
    one === null || other === null ? null : other - one;
  const finding = (): string => {
    if (substitute === null) return t('cutOff');
    if (usual === null) return t('connected');
    if (rows.every((row) => Math.abs(difference(row) ?? 0) < seen)) return t('nothing');
    const [usualRows, bestRows] = [rows.slice(0, axes.length), rows.slice(axes.length)];
    const isUsualKept = usualRows.every((row) => Math.abs(difference(row) ?? 0) < seen);
    const [hours, cost, emissions] = (isUsualKept ? bestRows : usualRows).map((row) =>
      signed(difference(row) ?? 0, row.writer),
    );
    return t(isUsualKept ? 'findingBest' : 'finding', { time: hours!, cost: cost!, co2e: emissions! });
  };
  return (
    <section className={styles.change} aria-live="polite" aria-label={t('label')}>
      <div className={styles.head}>
        <h2>{finding()}</h2>
        <Button look="plain" onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const change = difference(row);
            return (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.was === null ? '—' : row.writer(row.was)}</td>
                <td>{row.is === null ? '—' : row.writer(row.is)}</td>
                <td
                  data-worse={(change ?? 0) > seen || undefined}
                  data-better={(change ?? 0) < -seen || undefined}
                >
                  {change === null ? '—' : signed(change, row.writer)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
