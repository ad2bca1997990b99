import type { Json } from '@hamkor/acts';
import type { ExchangeProblem, Reading } from '@hamkor/exchange';
import { csvRows, readFacilityRecord, readIati, readOc4idsText, readRecords } from '@hamkor/exchange';
import type { exchangeFormats } from '@hamkor/contract';
import { readWorkbook } from '../workbooks/on-demand.ts';
import { alpha2Of, alpha3Of } from './country-letters.ts';

export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Most records taken in at once: they are acts one behind the other. */
export const mostRecords = 1000;

const refused = (kind: ExchangeProblem['kind'], found: string | null, expected: string | null): Reading => ({
  records: [],
  problems: [{ kind, at: '', found, expected }],
  unmapped: [],
});

/** Text of bytes in UTF-8; null where they are none. */
const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A workbook is an archive, and begins as one. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first sheet that has anything in it. */
const readSheet = async (bytes: Uint8Array): Promise<Reading> => {
  const book = await readWorkbook(bytes);
  if (book.kind === 'problems') {
    const [problem] = book.problems;
    return problem?.kind === 'too-large'
      ? refused('too-large', problem.found, problem.expected)
      : refused('not-a-table', problem?.found ?? null, 'type');
  }
  const sheet = book.sheets.find(({ rows }) => rows.length > 0);
  return readRecords(sheet?.rows ?? []);
};

const readTable = async (bytes: Uint8Array): Promise<Reading> => {
  if (isArchive(bytes)) return readSheet(bytes);
  const text = utf8(bytes);
  if (text === null) return refused('not-a-table', null, 'UTF-8');
  const rows = csvRows(text);
  return rows === null ? refused('not-a-table', '"', 'type') : readRecords(rows);
};

const readFacility = (text: string): Reading => {
  let document: Json;
  try {
    document = JSON.parse(text) as Json;
  } catch (reason) {
    return refused('not-json', reason instanceof Error ? reason.message : null, 'JSON');
  }
  return readFacilityRecord(document, alpha2Of, alpha3Of);
};

/** Records of a file, by its content and never by its name: all of them, or none and why. */
export const readExchangeFile = async (format: ExchangeFormat, bytes: Uint8Array): Promise<Reading> => {
  const reading = await readFormat(format, bytes);
  return reading.records.length > mostRecords
    ? refused('too-large', `${reading.records.length}`, `${mostRecords}`)
    : reading;
};

const readFormat = async (format: ExchangeFormat, bytes: Uint8Array): Promise<Reading> => {
  if (format === 'records') return readTable(bytes);
  if (format === 'iati') return readIati(bytes, { alpha2Of, alpha3Of });
  const text = utf8(bytes);
  if (text === null) return refused('not-json', null, 'UTF-8');
  return format === 'oc4ids' ? readOc4idsText(text) : readFacility(text);
};
