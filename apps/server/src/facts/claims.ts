import type { RivalLink } from '@hamkor/provenance';
import {
  confidences,
  knownIn,
  list,
  oneOf,
  optional,
  source,
  text,
  withRivals,
  year,
} from '@hamkor/provenance';
import type { ClaimDocument, IndicatorDocument } from '@hamkor/contract';
import { country, id, textColumns, textOf } from './columns.ts';
import { bloc, gatherIndicators } from './indicators.ts';
import type { FactFolder } from './folder.ts';
import type { KnownCodes } from './codes.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'seed-claims';
const file = `${origin}/claims.csv`;

/** The Organisation as such, where a claim speaks of its bodies and not of the ten members. */
const organisation = 'SCO';

const readStatements = (
  facts: FactFolder,
  codes: KnownCodes,
): Omit<ClaimDocument, 'rivals' | 'statedFigure'>[] => {
  const rows = facts.table(
    origin,
    'claims.csv',
    {
      id: id('CL'),
      seed: oneOf('seed', ['article-2025', 'note-2021']),
      ...textColumns('text'),
      text_en: text('text_en'),
      subject: list(country('subject', codes, organisation, bloc)),
      stated: optional(text('stated')),
      statedUnit: optional(text('stated_unit')),
      statedYear: optional(year('stated_year')),
      topic: text('topic'),
      verdict: oneOf('verdict', ['confirmed', 'differs', 'contradicted', 'not-found']),
      checked: optional(text('checked')),
      checkedBy: optional(text('checked_by')),
      ...textColumns('note'),
      source: source(),
      confidence: oneOf('confidence', confidences),
    },
    (row) => row.id,
  );
  for (const [index, row] of rows.entries())
    if (row.verdict !== 'not-found' && row.checkedBy === null)
      facts.refuse(
        file,
        index,
        'checked_by',
        '',
        `the source behind the verdict "${row.verdict}"`,
        'name the page that shows it, or set the verdict to not-found',
      );
  return rows.map((row) => ({
    id: row.id,
    seed: row.seed,
    text: { en: row.text_en, ru: row.text_ru, zh: row.text_zh },
    subject: [...row.subject],
    stated: { text: row.stated ?? '', unit: row.statedUnit ?? '', year: row.statedYear },
    topic: row.topic,
    verdict: row.verdict,
    checked: row.checked,
    checkedBy: row.checkedBy,
    note: textOf('note', row),
    confidence: row.confidence,
    cited: row.source,
    origin,
  }));
};

const keyOf = (iso3: string, indicator: string, of: number | undefined): string =>
  `${iso3} ${indicator} ${of}`;

/** Links from claims to indicators; each must find a claim and a figure. */
const readLinks = (
  facts: FactFolder,
  table: 'rivals.csv' | 'stated.csv',
  claims: readonly { readonly id: string }[],
  indicators: readonly IndicatorDocument[],
): readonly RivalLink[] => {
  const known = new Set(
    indicators.map(({ iso3, indicator, figure }) => keyOf(iso3, indicator, figure.years?.[0])),
  );
  const links = facts.table(
    origin,
    table,
    {
      claim: knownIn('claim', new Set(claims.map((claim) => claim.id)), 'claim'),
      iso3: text('iso3'),
      indicator: text('indicator'),
      year: year('year'),
    },
    (row) => `${row.claim} ${row.iso3} ${row.indicator} ${row.year}`,
  );
  // Refused indicators are told already; every link to them would only repeat it.
  const isComparable = indicators.length > 0;
  for (const [index, link] of links.entries())
    if (isComparable && !known.has(keyOf(link.iso3, link.indicator, link.year)))
      facts.refuse(
        `${origin}/${table}`,
        index,
        'indicator',
        keyOf(link.iso3, link.indicator, link.year),
        'a country, indicator and year that indicators.csv holds',
        'correct the link, or add the figure with its source',
      );
  return links;
};

export interface ClaimFacts {
  readonly claims: readonly ClaimDocument[];
  /** Which indicator speaks of the same fact as which claim. */
  readonly rivals: readonly RivalLink[];
  /** Which indicator holds the number that a claim states. */
  readonly stated: readonly RivalLink[];
}

/** Claims of the founding texts with their rivals, given the indicators already read. */
export const gatherClaimsBeside = (
  facts: FactFolder,
  codes: KnownCodes,
  indicators: readonly IndicatorDocument[],
): ClaimFacts => {
  const statements = readStatements(facts, codes);
  const rivals = readLinks(facts, 'rivals.csv', statements, indicators);
  const stated = readLinks(facts, 'stated.csv', statements, indicators);
  const figures = new Map(
    withRivals(statements, stated, indicators).map(({ id: claim, rivals: [own] }) => [claim, own?.figure]),
  );
  return {
    rivals,
    stated,
    claims: withRivals(statements, rivals, indicators).map((claim) =>
      Object.assign(claim, { statedFigure: figures.get(claim.id) ?? null }),
    ),
  };
};

const gatherClaims: Gather<readonly ClaimDocument[]> = (facts, codes) =>
  gatherClaimsBeside(facts, codes, gatherIndicators(facts, codes)).claims;

export const readClaims = readerOf(gatherClaims);
