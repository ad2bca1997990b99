import type { ChainTable, EvidenceRow } from '@hamkor/contract';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { FigureLike } from '../../evidence/format-figure.ts';
import { useSlip } from '../../evidence/slip-context.ts';
import { corridorEngine } from '../model/edit-model.ts';
import { yours } from '../model/evidence-of.ts';
import { fieldsOf } from '../model/fields.ts';
import type { Row } from '../model/rows.ts';
import { useEditing } from './editing.ts';

/** Origins behind what the corridor engine finds. */
const freight = ['corridor-network', 'freight-rates', 'emission-factors'] as const;

const originsOf = ({ origin }: EvidenceRow): readonly string[] => {
  if (origin === yours) return [];
  return origin === corridorEngine ? freight : [origin];
};

/** Opens the source slip of a figure of the model: its range, year, origin and the row it was taken from. */
export const useEvidenceSlip = () => {
  const t = useTranslations('chains.evidence');
  const open = useSlip();
  const { evidence, words } = useEditing();
  return useCallback(
    (table: ChainTable, row: Row, field: string, anchor: HTMLElement): void => {
      const known = evidence(table, row.id, field);
      const value = row[field];
      const column = fieldsOf[table].find((each) => each.field === field);
      const unit = column?.kind === 'number' && column.unit !== undefined ? words.unit(column.unit) : '';
      const isShare = column?.kind === 'number' && column.unit === 'percent';
      const figure: FigureLike = {
        value: typeof value === 'number' ? value : null,
        ...(known?.low === null || known?.low === undefined ? {} : { low: known.low }),
        ...(known?.high === null || known?.high === undefined ? {} : { high: known.high }),
        unit: isShare ? 'share' : known?.unit || unit,
        years: known?.year === null || known?.year === undefined ? null : [known.year, known.year],
        confidence: known?.confidence ?? 'unverified',
        origins: known === undefined ? [] : originsOf(known),
        cited:
          known === undefined
            ? t('none')
            : known.origin === yours
              ? t('yours')
              : known.source || t('noSource'),
        steps: [],
      };
      open({ figure, subject: `${words.row(table, row.id)}, ${words.field(field)}`, rivals: [], anchor });
    },
    [evidence, words, open, t],
  );
};
