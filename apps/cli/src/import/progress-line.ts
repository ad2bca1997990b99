import type { ImportProgress } from '@hamkor/server';
import { printable } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';

/** Where an import stands as one line: a bar, per cent, rows, rate, time left, file. */
export const progressLine = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  progress: ImportProgress,
): string => {
  const { bytesDone, bytesTotal, rows, rowsPerSecond, secondsLeft, file } = progress;
  const part = bytesTotal === 0 ? 0 : Math.min(1, bytesDone / bytesTotal);
  const filled = Math.round(part * 20);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 0 });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', maximumFractionDigits: 0 });
  const left =
    secondsLeft === null
      ? 'none'
      : secondsLeft < 90
        ? seconds.format(Math.ceil(secondsLeft))
        : minutes.format(Math.ceil(secondsLeft / 60));
  const words = t('warehouse.cli.progress', {
    phase: t(`warehouse.cli.phases.${progress.phase}`),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }).format(part),
    rows,
    rate: rowsPerSecond === null ? 'none' : number.format(rowsPerSecond),
    left,
    file: file === null ? 'none' : printable(file, 120),
  });
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${words}`;
};

/** Where progress is written. */
export interface ProgressOutlet {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Shows progress: one line that changes on a terminal, else a line at every phase and every ten seconds. */
export const showProgress = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  outlet: ProgressOutlet,
  now: () => number,
): { readonly tell: (progress: ImportProgress) => void; readonly end: () => void } => {
  let phase: string | null = null;
  let told = now();
  return {
    tell: (progress) => {
      if (outlet.isTTY === true) {
        const line = progressLine(terminal, progress).slice(0, Math.max(20, (outlet.columns ?? 100) - 1));
        outlet.write(`\r\u001B[K${line}`);
        return;
      }
      // Before anything is done there is nothing to tell: the plan has been.
      const isNews = progress.phase !== phase && (progress.bytesDone > 0 || progress.phase === 'done');
      if (!isNews && now() - told < 10_000) return;
      phase = progress.phase;
      told = now();
      outlet.write(`${progressLine(terminal, progress)}\n`);
    },
    end: () => {
      if (outlet.isTTY === true) outlet.write('\r\u001B[K');
    },
  };
};
