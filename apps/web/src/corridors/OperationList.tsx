import type { AmountDocument, OperationDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../evidence/CertaintySwatch.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { amountFigure, unitOf } from './amount-figure.ts';
import styles from './OperationList.module.css';
import { useFreightText } from './use-freight-text.ts';
import { useOperationWords } from './use-operation-words.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface OperationListProps {
  readonly operations: readonly OperationDocument[];
  readonly names: SubjectNames;
}

const amounts = ['hours', 'cost', 'co2e'] as const;

// Money and emissions do not arise everywhere; time is told of every operation.
const arises = (amount: (typeof amounts)[number], { value, high }: AmountDocument): boolean =>
  amount === 'hours' || value !== 0 || high !== 0;

/** Operations as two lines each, for narrow screens: what and where, its figures; opened, ranges, sources and flags. */
export const OperationList = ({ operations, names }: OperationListProps) => {
  const t = useTranslations('corridors.operations');
  const tFlag = useTranslations('freight.flag');
  const { what, where } = useOperationWords(names);
  const { text } = useFigureText();
  const { kilometres } = useFreightText();
  const headings = { hours: t('time'), cost: t('cost'), co2e: t('co2e') };
  return (
    <ol className={styles.list} aria-label={t('caption')}>
      {operations.map((operation, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a route may do the same thing at a place twice
        <li key={place}>
          <details>
            <summary>
              <span className={styles.what}>{what(operation)}</span> {where(operation)}
              <span className={styles.figures}>
                {amounts
                  .filter((amount) => arises(amount, operation[amount]))
                  .map((amount) => (
                    <span key={amount}>
                      {text({ value: operation[amount].value, unit: unitOf[amount] })}{' '}
                      <CertaintySwatch certainty={operation[amount].confidence} />
                    </span>
                  ))}
              </span>
            </summary>
            <dl className={styles.more}>
              {amounts.map((amount) => (
                <div key={amount}>
                  <dt>{headings[amount]}</dt>
                  <dd>
                    <FigureView
                      figure={amountFigure(operation[amount], unitOf[amount])}
                      subject={`${what(operation)}, ${where(operation)}, ${headings[amount]}`}
                    />
                  </dd>
                </div>
              ))}
              {operation.km > 0 && (
                <div>
                  <dt>{t('distance')}</dt>
                  <dd>{kilometres(operation.km)} km</dd>
                </div>
              )}
              {operation.flags.length > 0 && (
                <div>
                  <dt>{t('flags')}</dt>
                  <dd>{operation.flags.map((flag) => tFlag(flag)).join('; ')}</dd>
                </div>
              )}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
};
