import type { OptionListDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { VintageLine } from '../evidence/VintageLine.tsx';
import filterStyles from '../filter/Filters.module.css';
import { FuelsField } from '../filter/FuelsField.tsx';
import { VintageField } from '../filter/VintageField.tsx';
import styles from './BasisBar.module.css';
import type { OptionBasis } from './search.ts';

interface BasisBarProps {
  readonly basis: OptionBasis;
  readonly onChange: (change: {
    readonly vintage?: string | undefined;
    readonly fuels?: 'without' | undefined;
  }) => void;
  /** The answer, once there is one: it says which data it rests on. */
  readonly answer: Pick<OptionListDocument, 'vintage'> | undefined;
  /** What can be done with the whole: save, brief. */
  readonly children?: ReactNode;
}

/** What options rest on, named; and the choice of other data, and of fuels and gold. */
export const BasisBar = ({ basis, onChange, answer, children }: BasisBarProps) => (
  <div className={styles.basis}>
    {answer !== undefined && <VintageLine vintage={answer.vintage} />}
    <div className={[filterStyles.bar, styles.fields].join(' ')}>
      <VintageField chosen={basis.vintage} onChoose={(vintage) => onChange({ vintage })} />
      <FuelsField
        chosen={basis.fuels}
        onChoose={(fuels) => onChange({ fuels: fuels === 'without' ? fuels : undefined })}
      />
      {children}
    </div>
  </div>
);
