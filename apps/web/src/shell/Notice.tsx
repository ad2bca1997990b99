import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A failure is announced at once; an empty list is not. */
  readonly alert?: boolean;
}

/** A plain statement in the page's own voice: what happened, what to do. */
export const Notice = ({ title, children, actions, alert = false }: NoticeProps) => (
  <div className={styles.notice} data-alert={alert || undefined} role={alert ? 'alert' : undefined}>
    <p className={styles.title}>{title}</p>
    <div className={styles.text}>{children}</div>
    {Boolean(actions) && <div className={styles.actions}>{actions}</div>}
  </div>
);
