import type { RecordDocument } from '@hamkor/contract';
import type { FieldName } from './form/field-list.ts';

/** A figure of a record: which one, and the unit in which it is kept. */
export interface FigureField {
  readonly name: FieldName;
  readonly pointer: string;
  readonly unit: string;
}

const units: Readonly<Partial<Record<FieldName, string>>> = {
  areaHa: 'ha',
  residents: 'residents',
  jobs: 'jobs',
  investmentUsd: 'USD',
  amountUsd: 'USD',
  employees: 'employees',
  places: 'places',
};

const isAmount = (value: unknown): value is { readonly unit: string } =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;

/** The figures of a record for which somebody may know another value. */
export const figureFields = ({ details }: RecordDocument['body']): readonly FigureField[] =>
  Object.entries(details).flatMap(([name, value]): FigureField[] => {
    const pointer = `/details/${name}`;
    const unit = units[name as FieldName];
    if (unit !== undefined) return [{ name: name as FieldName, pointer, unit }];
    return isAmount(value) ? [{ name: name as FieldName, pointer, unit: value.unit }] : [];
  });
