import type { Json } from '@hamkor/acts';
import { blankBody } from '../blank-body.ts';
import type { TextLanguage } from '../main-language.ts';
import { declaredLanguage } from '../main-language.ts';
import { stageOfActivityStatus } from './activity-status.ts';
import { codeOfTag } from './code-tag.ts';
import type { Element } from './element.ts';
import { attributeOf, childrenOf, textOf } from './element.ts';
import type { ActivityType } from './write-activity.ts';

/** ISO 3166-1: from two letters to three, or none. */
export type Alpha3Of = (alpha2: string) => string | null;

const numberOf = (text: string | null): number | null =>
  text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;

const yearOf = (date: string | null): number | null => {
  const year = Number(/^(\d{4})-\d\d-\d\d/.exec(date ?? '')?.[1]);
  return Number.isNaN(year) ? null : year;
};

const first = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((inner, name) => childrenOf(inner, name)[0], element);

/** The first words in each of our languages; other languages count by their script, behind those that are declared. */
const trilingual = (element: Element | undefined, fallback: string | null): Json => {
  const said: Record<TextLanguage, string | null> = { en: null, ru: null, zh: null };
  for (const narrative of childrenOf(element, 'narrative')) {
    const words = textOf(narrative)?.trim() ?? null;
    if (words !== null)
      said[declaredLanguage(attributeOf(narrative, 'xml:lang') ?? fallback, words)] ??= words;
  }
  return said.en === null && said.ru === null && said.zh === null ? null : said;
};

const dateOf = (activity: Element, types: readonly string[]): string | null => {
  const dates = childrenOf(activity, 'activity-date');
  for (const type of types) {
    const found = dates.find((date) => attributeOf(date, 'type') === type);
    if (found !== undefined) return attributeOf(found, 'iso-date');
  }
  return null;
};

const placeOf = (activity: Element): Json => {
  const location = first(activity, 'location');
  if (location === undefined) return null;
  const [lat = null, lon = null] = (textOf(first(location, 'point', 'pos')) ?? '')
    .trim()
    .split(/\s+/)
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : null));
  return {
    name: textOf(first(location, 'name', 'narrative')),
    lat: lon === null ? null : lat,
    lon: lat === null ? null : lon,
    unlocode: null,
  };
};

const usdOf = (activity: Element): number | null => {
  const payments = [...childrenOf(activity, 'transaction'), ...childrenOf(activity, 'planned-disbursement')];
  const [only, ...others] = payments;
  const value = first(only, 'value');
  const currency = attributeOf(value, 'currency') ?? attributeOf(activity, 'default-currency');
  // Of several payments none is the whole investment.
  return others.length > 0 || currency !== 'USD' ? null : numberOf(textOf(value));
};

const figureOf = (
  activity: Element,
  code: string,
): { readonly value: number; readonly unit: string | null } | null => {
  for (const result of childrenOf(activity, 'result'))
    for (const indicator of childrenOf(result, 'indicator')) {
      if (attributeOf(first(indicator, 'reference'), 'code') !== code) continue;
      const target = first(indicator, 'period', 'target');
      const value = numberOf(attributeOf(target, 'value'));
      if (value !== null) return { value, unit: attributeOf(first(target, 'dimension'), 'value') };
    }
  return null;
};

const detailsOf = (activity: Element, type: ActivityType): Json => {
  const start = yearOf(dateOf(activity, ['2', '1']));
  const end = yearOf(dateOf(activity, ['4', '3']));
  if (type === 'programme') return { fromYear: start, toYear: end };
  if (type === 'investment') return { kind: null, amountUsd: usdOf(activity), share: null, instrument: null };
  const capacity = figureOf(activity, 'capacity');
  return {
    stage: stageOfActivityStatus[attributeOf(first(activity, 'activity-status'), 'code') ?? ''] ?? null,
    startYear: start,
    completionYear: end,
    capacity:
      capacity === null || capacity.unit === null
        ? null
        : { value: capacity.value, unit: capacity.unit, year: null },
    investmentUsd: usdOf(activity),
    currencyNote: null,
    jobs: figureOf(activity, 'jobs')?.value ?? null,
    partners: childrenOf(activity, 'participating-org')
      .filter((one) => attributeOf(one, 'role') === '4')
      .flatMap((one) => textOf(first(one, 'narrative')) ?? []),
    corridorHint: null,
  };
};

/** What the elements of IATI alone tell of an activity, shaped as the body of a record; what they do not tell is null. */
export const readActivity = (activity: Element, type: ActivityType, alpha3Of: Alpha3Of): Json => {
  const language = attributeOf(activity, 'xml:lang');
  return {
    type,
    ...blankBody,
    name: trilingual(first(activity, 'title'), language) ?? blankBody.name,
    summary: trilingual(first(activity, 'description'), language),
    states: childrenOf(activity, 'recipient-country').flatMap(
      (country) => alpha3Of(attributeOf(country, 'code') ?? '') ?? [],
    ),
    codes: childrenOf(activity, 'tag').flatMap((tag) => codeOfTag(tag) ?? []),
    identifiers: childrenOf(activity, 'other-identifier').flatMap((one) => {
      const scheme = textOf(first(one, 'owner-org', 'narrative'));
      const id = attributeOf(one, 'ref');
      return scheme === null || id === null ? [] : [{ scheme, id }];
    }),
    place: placeOf(activity),
    website: textOf(first(activity, 'contact-info', 'website')),
    details: detailsOf(activity, type),
  };
};
