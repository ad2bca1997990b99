import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Page.module.css';
import { SubNavigation } from './SubNavigation.tsx';

interface PageProps {
  /** Title of the document; the page's h1 unless `heading` says more. */
  readonly title: string;
  /** The finding or name shown as h1. */
  readonly heading?: ReactNode;
  /** One or two sentences under the heading. */
  readonly lede?: ReactNode;
  /** Small line above the heading: where in the platform this is. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A page's frame: document title, heading, measure and rhythm. Every page is exactly one of these. */
export const Page = ({ title, heading, lede, above, children }: PageProps) => {
  const t = useTranslations('shell');
  return (
    <div className={styles.page}>
      <title>{`${title} · ${t('title')}`}</title>
      <SubNavigation />
      <header className={styles.head}>
        {above !== undefined && <div className={styles.above}>{above}</div>}
        <h1>{heading ?? title}</h1>
        {lede !== undefined && <div className={styles.lede}>{lede}</div>}
      </header>
      {children}
    </div>
  );
};

interface SectionProps {
  readonly id?: string;
  readonly heading: ReactNode;
  readonly lede?: ReactNode;
  /** Controls that belong to the section, at the end of its heading line. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a hairline, with its own heading. */
export const Section = ({ id, heading, lede, tools, children }: SectionProps) => (
  <section className={styles.section} id={id}>
    <div className={styles.sectionHead}>
      <h2>{heading}</h2>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {lede !== undefined && <div className={styles.sectionLede}>{lede}</div>}
    </div>
    {children}
  </section>
);
