import type { Locale } from '@hamkor/messages';
import type { Trilingual } from '@hamkor/registry';
import { Feed } from 'feed';
import { actOf } from '../../acts/act-mapping.ts';
import { readableActs } from '../../acts/read-acts.ts';
import { inLanguage } from '../../matching/in-language.ts';
import { feedTitle } from '../../platform/feed-title.ts';
import { phrases } from '../../platform/language.ts';
import type { Database } from '../../tables.ts';
import { placeTime } from '../place-time.ts';

/** Entries of the feed. */
const mostShown = 50;

const told = {
  'council.open': 'case-opened',
  'council.circulate': 'case-circulated',
  'council.send-documents': 'case-circulated',
  'council.table': 'case-tabled',
  'council.announce-silence': 'case-silence',
} as const;
type Told = keyof typeof told;

interface Entry {
  readonly key: (typeof told)[Told] | 'case-adopted';
  readonly id: string;
  readonly case: string;
  readonly at: string;
  readonly name: Trilingual;
  readonly date: string;
}

const actEntries = async (db: Database): Promise<readonly Entry[]> => {
  const rows = await readableActs(db)
    .innerJoin('council_case', 'council_case.id', 'act.subject_id')
    .select(['title_en', 'title_ru', 'title_zh'])
    .where('act.subject_type', '=', 'case')
    .where('act.kind', 'in', Object.keys(told))
    .orderBy('act.seq', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map((row) => {
    const { content, entry } = actOf(row);
    const body = content.body as { readonly until?: string; readonly zone?: string };
    return {
      key: told[content.kind as Told],
      id: `act:${entry.seq}`,
      case: content.subject.id,
      at: content.at,
      name: { en: row.title_en, ru: row.title_ru, zh: row.title_zh },
      date: body.until === undefined ? '' : placeTime(body.until, body.zone ?? 'UTC'),
    };
  });
};

const decisionEntries = async (db: Database, now: string): Promise<readonly Entry[]> => {
  const rows = await db
    .selectFrom('council_decision')
    .innerJoin('council_case', 'council_case.id', 'council_decision.case_id')
    .select(['council_decision.body'])
    .where('council_case.is_history', '=', false)
    .where('at', '<=', now)
    .orderBy('at', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map(({ body }) => ({
    key: 'case-adopted',
    id: `decision:${body.id}`,
    case: body.case,
    at: body.at,
    name: body.text ?? body.title,
    date: '',
  }));
};

/** What is public of the council as Atom, newest first: cases opened, texts sent round, questions, decisions. */
export const councilFeed = async (
  db: Database,
  origin: string,
  locale: Locale,
  now: string,
): Promise<string> => {
  const all = [...(await actEntries(db)), ...(await decisionEntries(db, now))];
  const entries = all.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, mostShown);
  const t = await phrases(locale);
  const feed = new Feed({
    id: 'urn:hamkor:council',
    title: t('mail.council.feed'),
    updated: new Date(entries[0]?.at ?? now),
    link: `${origin}/council`,
    language: locale,
    generator: 'Hamkor',
  });
  for (const { key, id, case: of, at, name, date } of entries)
    feed.addItem({
      id: `urn:hamkor:council:${id}`,
      title: feedTitle(t(`matching.notice.${key}`, { name: inLanguage(name, locale), date })),
      link: `${origin}/council/cases/${of}`,
      date: new Date(at),
    });
  return feed.atom1();
};
