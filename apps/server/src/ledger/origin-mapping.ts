import type { OriginDocument } from '@hamkor/contract';
import type { Origin } from '@hamkor/provenance';
import type { OriginRow } from './tables.ts';

/** An origin as it is kept. */
export const originRow = (origin: Origin): OriginRow => ({
  id: origin.id,
  producer: origin.producer,
  title: origin.title,
  url: origin.url,
  accessed: origin.accessed,
  licence: origin.licence,
  period: origin.period,
  citation: origin.citation,
  processing: origin.processing,
  processing_note: origin.processingNote,
  gaps: [...origin.gaps],
  tables: origin.tables,
});

/** An origin as it leaves. */
export const originDocument = (row: OriginRow): OriginDocument => ({
  id: row.id,
  producer: row.producer,
  title: row.title,
  url: row.url,
  accessed: row.accessed,
  licence: row.licence,
  period: row.period,
  citation: row.citation,
  processing: row.processing,
  processingNote: row.processing_note,
  gaps: row.gaps,
  tables: row.tables.map((table) => ({ ...table })),
});
