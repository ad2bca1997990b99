import type { RouteSetDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import styles from './ChangeNotice.module.css';
import { bestOfEach, routeChange } from './route-change.ts';
import type { BestOfEach } from './route-change.ts';
import { useFreightText } from './use-freight-text.ts';

interface ChangeNoticeProps {
  readonly before: RouteSetDocument;
  readonly after: RouteSetDocument;
  readonly onClear: () => void;
}

/** What shutting, opening, avoiding or requiring changes: the best in time, money and emissions before and after. */
export const ChangeNotice = ({ before, after, onClear }: ChangeNoticeProps) => {
  const t = useTranslations('corridors.change');
  const { time, usd, co2e, signed } = useFreightText();
  const [was, is] = [bestOfEach(before.routes), bestOfEach(after.routes)];
  const change = routeChange(before.routes, after.routes);
  const axes = [
    ['hours', t('quickest'), time],
    ['cost', t('cheapest'), usd],
    ['co2e', t('cleanest'), co2e],
  ] as const satisfies readonly (readonly [keyof BestOfEach, string, (value: number) => string])[];
  const finding = (): string => {
    if (is === null) return t('cutOff');
    if (was === null || change === null) return t('connected');
    if (axes.every(([axis]) => Math.abs(change[axis]) < 0.5)) return t('nothing');
    return t('finding', {
      time: signed(change.hours, time),
      cost: signed(change.cost, usd),
      co2e: signed(change.co2e, co2e),
    });
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
            <th scope="col">{t('best')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(([axis, label, writer]) => (
            <tr key={axis}>
              <th scope="row">{label}</th>
              <td>{was === null ? '—' : writer(was[axis])}</td>
              <td>{is === null ? '—' : writer(is[axis])}</td>
              <td
                data-worse={(change?.[axis] ?? 0) > 0.5 || undefined}
                data-better={(change?.[axis] ?? 0) < -0.5 || undefined}
              >
                {change === null ? '—' : signed(change[axis], writer)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
