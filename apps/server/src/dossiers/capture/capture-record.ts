import type { CapturedItem, FigureLabel, ItemRef } from '@hamkor/dossier';
import { figureLabels } from '@hamkor/dossier';
import type { RecordState } from '@hamkor/registry';
import { figureFields } from '@hamkor/registry';
import { findEvolved } from '../../registry/keep-records.ts';
import { kindOf } from '../../registry/record-row.ts';
import { absentItem } from './absent-item.ts';
import type { CaptureMany } from './capture.ts';
import { statedFigure } from './captured-figure.ts';

const labels: ReadonlySet<string> = new Set(figureLabels);

/** The name of its field; a record has no other figures than those that have words. */
const labelOf = (field: string): FigureLabel => {
  const name = field.slice('/details/'.length);
  if (!labels.has(name)) throw new Error(`no words are known for the figure ${field}`);
  return name as FigureLabel;
};

const recordItem = (ref: ItemRef, record: RecordState | undefined): CapturedItem => {
  const address = `/bank/records/${encodeURIComponent(ref.id)}`;
  if (record === undefined || record.status !== 'published') return absentItem(ref, 'not-found', address);
  const { body, owner, rivals } = record;
  const { cited, year, confidence, origin } = body.source;
  const basis = { cited, confidence, origins: origin === null ? [] : [origin] };
  const known = figureFields(body).filter(({ unit }) => unit !== null);
  return {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: body.name,
    address,
    states: body.states.length > 0 || owner.state === null ? body.states : [owner.state],
    stage: kindOf(body),
    figures: [
      ...known.map(({ field, value, unit }) =>
        statedFigure({ path: field.slice(1), label: labelOf(field), value, unit: unit!, year, ...basis }),
      ),
      ...rivals.map((rival) =>
        statedFigure({
          path: `${rival.field.slice(1)}/reported/${rival.act}`,
          label: labelOf(rival.field),
          value: rival.value,
          unit: rival.unit,
          year: rival.year,
          confidence: rival.confidence,
          cited: rival.cited,
        }),
      ),
    ],
    gains: [],
  };
};

/** Published records of the data bank with their figures; what others report differently stands beside them. */
export const captureRecords: CaptureMany = async (refs, _sources, transaction) => {
  const found = await findEvolved(
    transaction,
    refs.map(({ id }) => id),
  );
  return refs.map((ref) => recordItem(ref, found.get(ref.id)?.state));
};
