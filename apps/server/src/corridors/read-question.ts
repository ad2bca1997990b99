import type { RouteQuestionDocument } from '@hamkor/contract';
import type { Closure, Network, RouteQuestion, RouteRefusal, Subject } from '@hamkor/corridors';
import {
  parseClosure,
  parseSubject,
  resolveNode,
  resolveSubject,
  writeClosure,
  writeSubject,
} from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import type { RouteQuery } from './route-fields.ts';

type Words = Awaited<ReturnType<typeof phrases>>;

/** A question as the network understands it, and as it is told back with every default filled in. */
export type QuestionReading =
  | { readonly kind: 'question'; readonly question: RouteQuestion; readonly told: RouteQuestionDocument }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] };

type Asked = Omit<RouteQuery, 'route' | 'format'>;

/** Places by name in one language, each with the id it is asked for by. */
const placeNames = (network: Network, ids: readonly string[], locale: Locale): string =>
  ids
    .map((id) => {
      const name = network.node(id)?.name[locale];
      return name === undefined ? id : `${name} (${id})`;
    })
    .join(', ');

/** An unknown place, with the nearest names in the reader's language. */
export const unknownPlace = (
  network: Network,
  pointer: string,
  found: string,
  nearest: readonly string[],
  locale: Locale,
  t: Words,
): FieldError => {
  if (nearest.length === 0) return { pointer, detail: t('problems.corridors.unknownPlace', { found }) };
  const names = placeNames(network, nearest, locale);
  return { pointer, detail: t('problems.corridors.unknownPlaceNear', { found, names }), expected: names };
};

/** Something unknown that was to be avoided, required, opened or shut; `nearest` as they are written in a question. */
const unknownSubject = (pointer: string, found: string, nearest: readonly string[], t: Words): FieldError => {
  if (nearest.length === 0) return { pointer, detail: t('problems.corridors.unknownSubject', { found }) };
  const names = nearest.join(', ');
  return { pointer, detail: t('problems.corridors.unknownSubjectNear', { found, names }), expected: names };
};

const subjectForms = 'node:KZDOS, link:…, country:KAZ, corridor:cku, mode:rail';
const openingForms = 'link:…, corridor:cku';
const closureForms = 'node:KZDOS, node:KZDOS@60, link:…';

/** Reads a question against the network it is asked of; all that is wrong is told, not the first. */
export const readQuestion = (network: Network, asked: Asked, locale: Locale, t: Words): QuestionReading => {
  const errors: FieldError[] = [];
  const place = (field: 'from' | 'to'): string => {
    const found = asked[field];
    const resolved = resolveNode(network, found);
    if (resolved.kind === 'node') return resolved.id;
    errors.push(unknownPlace(network, `/query/${field}`, found, resolved.nearest, locale, t));
    return found;
  };
  /** Places may be called by name here too. */
  const named = (subject: Subject): Subject => {
    const resolved = subject.kind === 'node' ? resolveNode(network, subject.id) : null;
    return resolved?.kind === 'node' ? { kind: 'node', id: resolved.id } : subject;
  };
  const known = (field: string, index: number, written: Subject): Subject | null => {
    const subject = named(written);
    const resolved = resolveSubject(network, subject);
    if (resolved.kind === 'subject') return subject;
    errors.push(unknownSubject(`/query/${field}/${index}`, writeSubject(written), resolved.nearest, t));
    return null;
  };
  const subjects = (field: 'avoid' | 'require' | 'open'): Subject[] =>
    (asked[field] ?? []).flatMap((text, index) => {
      const pointer = `/query/${field}/${index}`;
      const reading = parseSubject(text);
      if (reading.kind === 'bad-subject') {
        const detail = t('problems.corridors.badSubject', { found: text });
        errors.push({ pointer, detail, expected: field === 'open' ? openingForms : subjectForms });
        return [];
      }
      const { subject } = reading;
      if (field === 'open' && subject.kind !== 'link' && subject.kind !== 'corridor') {
        const detail = t('problems.corridors.badOpening', { found: text });
        errors.push({ pointer, detail, expected: openingForms });
        return [];
      }
      return known(field, index, subject) ?? [];
    });
  const closures = (asked.close ?? []).flatMap((text, index): Closure[] => {
    const reading = parseClosure(text);
    if (reading.kind === 'bad-closure') {
      const detail = t('problems.corridors.badClosure', { found: text });
      errors.push({ pointer: `/query/close/${index}`, detail, expected: closureForms });
      return [];
    }
    const subject = known('close', index, reading.closure.subject);
    if (subject?.kind !== 'node' && subject?.kind !== 'link') return [];
    return [{ subject, days: reading.closure.days }];
  });
  const withinDays = asked.withinDays ?? null;
  const question: RouteQuestion = {
    from: place('from'),
    to: place('to'),
    consignment: { tonnes: asked.tonnes, unit: asked.unit },
    departure: asked.departure ?? null,
    criteria: asked.criteria,
    constraints: {
      avoid: subjects('avoid'),
      require: subjects('require'),
      open: subjects('open'),
      closures,
      maximumTransfers: asked.maximumTransfers ?? null,
      withinHours: withinDays === null ? null : withinDays * 24,
    },
  };
  if (errors.length > 0) return { kind: 'wrong', errors };
  const { avoid, require, open } = question.constraints;
  return {
    kind: 'question',
    question,
    told: {
      from: question.from,
      to: question.to,
      ...question.consignment,
      departure: question.departure,
      criteria: [...question.criteria],
      avoid: avoid.map(writeSubject),
      require: require.map(writeSubject),
      open: open.map(writeSubject),
      close: closures.map(writeClosure),
      maximumTransfers: question.constraints.maximumTransfers,
      withinDays,
      overlay: network.overlay,
    },
  };
};

/** Refusals of the search itself; that there is no path is an answer and no refusal. */
export const refusalError = (
  network: Network,
  refusal: Exclude<RouteRefusal, { readonly kind: 'no-path' }>,
  locale: Locale,
  t: Words,
): FieldError => {
  switch (refusal.kind) {
    case 'unknown-node': {
      const { field, found, nearest } = refusal;
      return unknownPlace(network, `/query/${field}`, found, nearest, locale, t);
    }
    case 'unknown-subject': {
      const { field, found, nearest } = refusal;
      return unknownSubject(`/query/${field}`, found, nearest, t);
    }
    case 'same-node':
      return { pointer: '/query/to', detail: t('problems.corridors.sameNode') };
    case 'bad-tonnes':
      return {
        pointer: '/query/tonnes',
        detail: t('problems.field.above', { minimum: 0 }),
        expected: '> 0',
      };
    case 'bad-departure':
      return {
        pointer: '/query/departure',
        detail: t('problems.corridors.badDeparture', { found: refusal.found }),
        expected: 'YYYY-MM-DD',
      };
    case 'too-many-requirements':
      return {
        pointer: '/query/require',
        detail: t('problems.corridors.tooManyRequirements', { limit: refusal.limit }),
        expected: `<= ${refusal.limit}`,
      };
    case 'too-many-routes':
      return { pointer: '/query/criteria', detail: t('problems.corridors.tooManyRoutes') };
    case 'cancelled':
      // Nobody cancels a question that is answered at once.
      throw new Error('a search that cannot be cancelled was');
  }
};
