import type { TaskProgress, TaskWatch } from '@hamkor/chains';
import type { Terminal } from '../terminal.ts';
import type { ProgressOutlet } from '../import/progress-line.ts';
import { figuresIn } from './figures.ts';

/** Where the work stands as one line: a bar, the solve it is at, the best so far and how far it may be from the best there is. */
export const progressLine = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  progress: TaskProgress,
): string => {
  const { amount, percent } = figuresIn(locale);
  const { done, of, seconds, incumbent, gap } = progress;
  const filled = of === 0 ? 0 : Math.round((Math.min(done, of) / of) * 20);
  const words = t('chainCli.progress', {
    at: progress.at.replace(/^[a-z]+:/, ''),
    done: String(done),
    of: String(of),
    incumbent: incumbent === null ? 'none' : amount(incumbent),
    gap: gap === null || !Number.isFinite(gap) ? 'none' : percent(gap),
    seconds: amount(Math.round(seconds)),
  });
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${words}`;
};

/** Milliseconds between two changes of the line. */
const everyMs = 120;

/**
 * Shows on a terminal how far the work has come, and lets Ctrl-C stop it with what it has; a second Ctrl-C ends the program
 * at once. `end` takes both away again.
 */
export const watchWork = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  outlet: ProgressOutlet,
  now: () => number,
): { readonly watch: TaskWatch & { readonly signal: AbortSignal }; readonly end: () => void } => {
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once('SIGINT', stop);
  let told = -Infinity;
  const onProgress = (progress: TaskProgress): void => {
    if (now() - told < everyMs) return;
    told = now();
    outlet.write(
      `\r\u001B[K${progressLine(terminal, progress).slice(0, Math.max(20, (outlet.columns ?? 100) - 1))}`,
    );
  };
  return {
    watch: { signal: stopped.signal, ...(outlet.isTTY === true ? { onProgress } : {}) },
    end: () => {
      process.removeListener('SIGINT', stop);
      if (outlet.isTTY === true) outlet.write('\r\u001B[K');
    },
  };
};
