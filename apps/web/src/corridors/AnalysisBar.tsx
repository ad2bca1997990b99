import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Parameters } from '../api/client.ts';
import { address } from '../api/client.ts';
import { Filters } from '../filter/Filters.tsx';
import styles from './AnalysisBar.module.css';
import type { AnalysisChange, AnalysisSearch } from './analysis-search.ts';
import { LoadFields } from './LoadFields.tsx';
import { OverlayField } from './OverlayField.tsx';

interface Download {
  readonly label: string;
  /** Path of the analysis under `/api/v1/`. */
  readonly path: string;
  readonly parameters: Parameters;
}

interface AnalysisBarProps {
  readonly search: AnalysisSearch;
  readonly onChange: (change: AnalysisChange) => void;
  /** Whole tables as the server writes them. */
  readonly downloads: readonly Download[];
  /** Fields of this analysis alone. */
  readonly children?: ReactNode;
}

/** What an analysis is asked of: load and overlay, all in the address; and its whole tables to take along. */
export const AnalysisBar = ({ search, onChange, downloads, children }: AnalysisBarProps) => {
  const t = useTranslations('corridors.analysis');
  return (
    <div className={styles.bar}>
      <Filters label={t('label')}>
        {children}
        <LoadFields search={search} onChange={onChange} />
        <OverlayField chosen={search.overlay} onChoose={(overlay) => onChange({ overlay })} />
        <span className={styles.downloads}>
          {downloads.map(({ label, path, parameters }) => (
            <a key={path} href={address(path, { ...parameters, format: 'csv' })} download>
              {label}
            </a>
          ))}
        </span>
      </Filters>
    </div>
  );
};
