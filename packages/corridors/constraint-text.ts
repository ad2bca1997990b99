/** Constraints as one writes them in a terminal, in an address of the API or of a page. */
import { type Mode, modes } from './network.ts';
import type { Closure, Subject } from './question.ts';

const subjectKinds = ['node', 'link', 'country', 'corridor', 'mode'] as const;
const isMode = (text: string): text is Mode => modes.some((mode) => mode === text);

export type SubjectReading =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** `no-kind`: no "kind:" before the id; `unknown-kind`: none of the five; `no-id`: nothing follows. */
  | {
      readonly kind: 'bad-subject';
      readonly found: string;
      readonly reason: 'no-kind' | 'unknown-kind' | 'no-id' | 'unknown-mode';
    };

/** Reads `node:KZDOS`, `country:AFG`, `corridor:cku`, `link:…`, `mode:air`. Whether the id exists is not looked at. */
export const parseSubject = (text: string): SubjectReading => {
  const bad = (reason: (SubjectReading & { kind: 'bad-subject' })['reason']): SubjectReading => ({
    kind: 'bad-subject',
    found: text,
    reason,
  });
  const colon = text.indexOf(':');
  if (colon < 0) return bad('no-kind');
  const written = text.slice(0, colon).trim();
  const kind = subjectKinds.find((known) => known === written);
  const id = text.slice(colon + 1).trim();
  if (kind === undefined) return bad('unknown-kind');
  if (id === '') return bad('no-id');
  if (kind !== 'mode') return { kind: 'subject', subject: { kind, id } };
  return isMode(id) ? { kind: 'subject', subject: { kind, id } } : bad('unknown-mode');
};

/** @example writeSubject({ kind: 'node', id: 'KZDOS' }) // 'node:KZDOS' */
export const writeSubject = ({ kind, id }: Subject): string => `${kind}:${id}`;

export type ClosureReading =
  | { readonly kind: 'closure'; readonly closure: Closure }
  /** `not-closable`: only places and links can be shut; `bad-days`: no whole number of days from 1. */
  | {
      readonly kind: 'bad-closure';
      readonly found: string;
      readonly reason: 'bad-subject' | 'not-closable' | 'bad-days';
    };

/** Reads `node:KZDOS` (shut for good) and `node:KZDOS@60` (shut for 60 days from the departure). */
export const parseClosure = (text: string): ClosureReading => {
  const at = text.lastIndexOf('@');
  const reading = parseSubject(at < 0 ? text : text.slice(0, at));
  if (reading.kind === 'bad-subject') return { kind: 'bad-closure', found: text, reason: 'bad-subject' };
  const { kind, id } = reading.subject;
  if (kind !== 'node' && kind !== 'link') return { kind: 'bad-closure', found: text, reason: 'not-closable' };
  const written = at < 0 ? null : text.slice(at + 1).trim();
  if (written !== null && !/^[1-9]\d{0,4}$/u.test(written)) {
    return { kind: 'bad-closure', found: text, reason: 'bad-days' };
  }
  return {
    kind: 'closure',
    closure: { subject: { kind, id }, days: written === null ? null : Number(written) },
  };
};

/** @example writeClosure({ subject: { kind: 'node', id: 'KZDOS' }, days: 60 }) // 'node:KZDOS@60' */
export const writeClosure = ({ subject, days }: Closure): string =>
  days === null ? writeSubject(subject) : `${writeSubject(subject)}@${days}`;
