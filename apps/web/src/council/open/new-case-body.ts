import type { NewCaseDocument } from '@hamkor/contract';
import type { CaseKind } from '@hamkor/council';
import type { Typed } from '../deeds/deed-body.ts';
import { instantOf } from '../time/zoned-time.ts';

type NewCase = NewCaseDocument['body'];

export const languages = ['en', 'ru', 'zh'] as const;
export const formats = ['in-person', 'video', 'hybrid'] as const;
export const matters = ['text', 'project', 'membership'] as const;

const given = (typed: Typed, name: string): string | null => {
  const text = (typed[name] ?? '').trim();
  return text === '' ? null : text;
};
const trilingual = (typed: Typed, name: string): NewCase['title'] => ({
  en: given(typed, `${name}.en`),
  ru: given(typed, `${name}.ru`),
  zh: given(typed, `${name}.zh`),
});
const isEmpty = (text: NewCase['title']): boolean => languages.every((language) => text[language] === null);
const chosen = <T extends string>(typed: Typed, name: string, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === typed[name]) ?? otherwise;

/** What a kind of case is about unless somebody says otherwise. */
export const usualMatter = (kind: CaseKind): NewCase['matter'] => (kind === 'project' ? 'project' : 'text');

/** The meeting as it is planned; a list of what is missing instead. */
const planOf = (typed: Typed): NonNullable<NewCase['meeting']> | readonly string[] => {
  const zone = given(typed, 'startsAt.zone') ?? '';
  const startsAt = instantOf(given(typed, 'startsAt') ?? '', zone);
  const end = given(typed, 'endsAt');
  const endsAt = end === null ? null : instantOf(end, zone);
  const link = given(typed, 'link');
  const missing = [
    startsAt === null ? 'startsAt' : null,
    end !== null && (endsAt === null || (startsAt !== null && endsAt <= startsAt)) ? 'endsAt' : null,
    link !== null && !/^https:\/\/\S+$/.test(link) ? 'link' : null,
  ].filter((name) => name !== null);
  return startsAt === null || missing.length > 0
    ? missing
    : {
        startsAt,
        endsAt,
        zone,
        place: given(typed, 'place'),
        format: chosen(typed, 'format', formats, 'in-person'),
        link,
      };
};

/** A new case from what was typed into its form, or the names of the fields that are missing or no value. */
export const newCaseOf = (
  kind: CaseKind,
  typed: Typed,
  as: string | null,
):
  | { readonly kind: 'ready'; readonly sent: NewCaseDocument }
  | { readonly kind: 'missing'; readonly fields: readonly string[] } => {
  const title = trilingual(typed, 'title');
  const summary = trilingual(typed, 'summary');
  const matter = chosen(typed, 'matter', matters, usualMatter(kind));
  const forum = given(typed, 'forum');
  const chair = given(typed, 'chair');
  const concerned = matter === 'membership' ? given(typed, 'concerned') : null;
  const meeting = kind === 'meeting' ? planOf(typed) : null;
  const missing = [
    isEmpty(title) ? 'title' : null,
    isEmpty(summary) ? 'summary' : null,
    forum === null ? 'forum' : null,
    chair === null ? 'chair' : null,
    matter === 'membership' && concerned === null ? 'concerned' : null,
    ...(Array.isArray(meeting) ? (meeting as readonly string[]) : []),
  ].filter((name) => name !== null);
  if (missing.length > 0 || forum === null || chair === null || Array.isArray(meeting))
    return { kind: 'missing', fields: missing };
  const interested = (given(typed, 'interested') ?? '').split(',').filter((code) => code !== '');
  return {
    kind: 'ready',
    sent: {
      as,
      body: {
        caseKind: kind,
        matter,
        title,
        summary,
        forum,
        chair,
        concerned,
        interested: interested.length === 0 ? null : interested,
        parent: given(typed, 'parent'),
        dossier: given(typed, 'dossier'),
        readers: chosen(typed, 'readers', ['public', 'members'], 'members'),
        meeting: meeting as NewCase['meeting'],
      },
    },
  };
};
