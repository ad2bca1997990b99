import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Mark } from './Mark.tsx';
import styles from './Paper.module.css';

interface PaperProps {
  /** The way back, at the start of the line over the sheet. */
  readonly back: ReactNode;
  readonly print: string;
  readonly children: ReactNode;
}

/** A page that is one leaf of A4: on the screen it looks as it prints. The line over it stays off paper. */
export const Paper = ({ back, print, children }: PaperProps) => (
  <div className={styles.page}>
    <div className={styles.controls}>
      {back}
      <Button look="solid" onClick={() => globalThis.print()}>
        {print}
      </Button>
    </div>
    {children}
  </div>
);

interface LeafProps {
  readonly title: string;
  /** What the sheet is, beside the mark of the platform. */
  readonly above: string;
  readonly isBusy?: boolean;
  /** Larger text and more air, for a leaf with little on it. */
  readonly isAiry?: boolean;
  readonly children: ReactNode;
}

/** The leaf itself, with the title of the document. */
export const Leaf = ({ title, above, isBusy = false, isAiry = false, children }: LeafProps) => (
  <article className={styles.leaf} aria-busy={isBusy || undefined} data-airy={isAiry || undefined}>
    <title>{title}</title>
    <p className={styles.above}>
      <Mark /> {above}
    </p>
    {children}
  </article>
);
