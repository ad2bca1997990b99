import type { AmountDocument, RouteDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../evidence/CertaintySwatch.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { unitOf } from './amount-figure.ts';
import type { FreightUnit } from './amount-figure.ts';
import styles from './OperationSheet.module.css';
import { useFreightText } from './use-freight-text.ts';
import { useOperationWords } from './use-operation-words.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface OperationSheetProps {
  readonly route: RouteDocument;
  readonly names: SubjectNames;
}

/** Rows behind the amounts of an operation, each once. */
const rowsOf = (amounts: readonly AmountDocument[]): string =>
  [...new Set(amounts.flatMap(({ rows }) => rows.map(({ table, id }) => `${table} ${id}`)))].join('; ');

/** The operations of a route as they are printed: no wider than a sheet, with the rows that each line rests on. */
export const OperationSheet = ({ route, names }: OperationSheetProps) => {
  const t = useTranslations('corridors.operations');
  const { what, where } = useOperationWords(names);
  const { write } = useFigureText();
  const { kilometres } = useFreightText();
  const cell = ({ value, low, high, confidence }: AmountDocument, unit: FreightUnit) => (
    <td>
      {write(value, unit).number} <CertaintySwatch certainty={confidence} />
      {low !== high && (
        <small>
          {write(low, unit).number}–{write(high, unit).number}
        </small>
      )}
    </td>
  );
  return (
    <table className={styles.sheet}>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('distance')}, km</th>
          <th scope="col">
            {t('time')}, {t('unitHours')}
          </th>
          <th scope="col">
            {t('cost')}, {write(0, unitOf.cost).unit}
          </th>
          <th scope="col">
            {t('co2e')}, {write(0, unitOf.co2e).unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {route.operations.map((operation, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a route may do the same thing at a place twice
          <tr key={place}>
            <th scope="row">
              {what(operation)}: {where(operation)}
              <small>{rowsOf([operation.hours, operation.cost, operation.co2e])}</small>
            </th>
            <td>{operation.km === 0 ? '' : kilometres(operation.km)}</td>
            {cell(operation.hours, unitOf.hours)}
            {cell(operation.cost, unitOf.cost)}
            {cell(operation.co2e, unitOf.co2e)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
