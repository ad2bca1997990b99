import { useSyncExternalStore } from 'react';
import styles from './toast.module.css';

let message: { readonly text: string; readonly id: number } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const announce = (next: typeof message): void => {
  message = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says in one line, for four seconds and to screen readers, that something was done. */
export const toast = (text: string): void => {
  clearTimeout(timer);
  announce({ text, id: (message?.id ?? 0) + 1 });
  timer = setTimeout(() => announce(null), 4000);
};

export const Toasts = () => {
  const shown = useSyncExternalStore(subscribe, () => message);
  return (
    <output className={styles.region}>
      {shown !== null && (
        <span key={shown.id} className={styles.toast}>
          {shown.text}
        </span>
      )}
    </output>
  );
};
