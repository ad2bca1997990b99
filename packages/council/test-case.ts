/** Made-up cases for tests: members AAA, BBB, …, observers YYY and ZZZ, nobody of whom exists. */
import type { CaseAct, CaseActor, CaseFold, CaseKind, CouncilBody, DeedKind } from './index.ts';
import { evolveCase } from './index.ts';

/** Three words of the same letter: `A` is the member `AAA`. */
export const codeOf = (letter: string): string => letter.repeat(3);

export const tenMembers: readonly string[] = Array.from('ABCDEFGHIJ', codeOf);
export const observers: readonly string[] = ['YYY', 'ZZZ'];

const actor = (account: string, role: CaseActor['role'], state: string | null): CaseActor => ({
  account,
  role,
  state,
  organisation: null,
});
export const coordinator = (state: string): CaseActor =>
  actor(`coordinator-${state}`, 'national-coordinator', state);
export const editor = (state: string): CaseActor => actor(`editor-${state}`, 'ministry-editor', state);
export const officer = (name: string): CaseActor => actor(`officer-${name}`, 'secretariat-officer', null);
export const enterprise = (state: string): CaseActor => ({
  ...actor(`enterprise-${state}`, 'enterprise', state),
  organisation: `ORG-${state}`,
});
export const auditor: CaseActor = actor('auditor', 'auditor', null);
export const administrator: CaseActor = actor('administrator', 'administrator', null);
export const nobody: CaseActor = { account: null, role: null, state: null, organisation: null };

/** Monday, 9 March 2026, six in the morning in UTC: all hours of tests count from here. */
export const start = Date.UTC(2026, 2, 9, 6);
const whole: string[] = [];
/** The instant so many hours after the start. */
export const hour = (hours: number): string =>
  (whole[hours] ??= new Date(start + Math.round(hours * 3_600_000)).toISOString());

export const said = (text: string): { en: string; ru: string; zh: string } => ({
  en: text,
  ru: text,
  zh: text,
});

export const openBody = (
  caseKind: CaseKind,
  more: Partial<CouncilBody<'council.open'>> = {},
): CouncilBody<'council.open'> => ({
  caseKind,
  matter: caseKind === 'project' ? 'project' : 'text',
  title: said('Programme'),
  summary: said('In short'),
  forum: 'forum',
  chair: 'BBB',
  members: [...tenMembers],
  observers: [...observers],
  concerned: null,
  interested: null,
  parent: null,
  dossier: null,
  readers: 'public',
  meeting:
    caseKind === 'meeting'
      ? {
          startsAt: hour(24 * 30),
          endsAt: null,
          zone: 'Asia/Dushanbe',
          place: 'Dushanbe',
          format: 'video',
          link: null,
        }
      : null,
  ...more,
});

/** A first draft of one paragraph in the languages named. */
export const draftBody = (zh: string | null = '第一条') => ({
  title: { ru: 'Программа', zh: '纲要', en: 'Programme' },
  paragraphs: [
    { kind: 'paragraph' as const, depth: 0, texts: { ru: 'Статья первая', zh, en: 'Article one' } },
  ],
  fileSha256: null,
});

/** Acts told one after the other, each with what came of it. */
export interface Story {
  /** The case as the accepted acts left it. */
  readonly fold: () => CaseFold;
  /** Acts that were accepted. */
  readonly acts: () => readonly CaseAct[];
  /** Does something; gives the stage the case is at, or the rule that forbids it. */
  readonly does: (hours: number, who: CaseActor, kind: DeedKind, body?: unknown) => string;
}

export const story = (before: CaseFold | null = null, id = 'case'): Story => {
  let fold = before;
  let seq = before?.state.lastAct ?? 0;
  const acts: CaseAct[] = [];
  return {
    fold: () => fold!,
    acts: () => acts,
    does: (hours, who, kind, body = {}) => {
      seq += 1;
      const act = { case: id, seq, at: hour(hours), actor: who, kind, body } as CaseAct;
      const evolution = evolveCase(fold, act);
      if (evolution.kind === 'refused') return evolution.rule;
      fold = evolution.fold;
      acts.push(act);
      return fold.state.stage;
    },
  };
};

/** Body of a question on the text as it stands, or on a snapshot for a gate. */
export const questionOn = (
  fold: CaseFold,
  more: Partial<CouncilBody<'council.table'>> = {},
): CouncilBody<'council.table'> => ({
  hash: fold.document?.hash ?? 'f'.repeat(64),
  level: 'ministers',
  members: [...fold.state.members],
  observers: [...fold.state.observers],
  gate: null,
  checklist: null,
  ...more,
});

export const silenceOn = (
  fold: CaseFold,
  until: string,
  more: Partial<CouncilBody<'council.announce-silence'>> = {},
): CouncilBody<'council.announce-silence'> => ({
  ...questionOn(fold),
  until,
  zone: 'Asia/Tashkent',
  place: 'Tashkent',
  nonWorkingDays: [],
  weekend: [6, 7],
  ...more,
});

/** A case whose text was drafted, sent round and certified by two officers, all before the first hour. */
export const concordantCase = (more: Partial<CouncilBody<'council.open'>> = {}): Story => {
  const told = story();
  told.does(-24, coordinator('AAA'), 'council.open', openBody('programme', more));
  told.does(-23, coordinator('AAA'), 'drafting.start', draftBody());
  const { hash } = told.fold().document!;
  told.does(-22, officer('one'), 'council.circulate', {
    hash,
    meeting: null,
    meetingAt: null,
    termDays: null,
  });
  told.does(-21, officer('one'), 'drafting.certify', { hash });
  told.does(-20, officer('two'), 'drafting.certify', { hash });
  return told;
};

/** Body of an amendment with other words for the first paragraph. */
export const replacing = (told: Story, ru: string, zh: string | null = '另') => {
  const [paragraph] = told.fold().document!.paragraphs;
  return {
    amendment: {
      operation: 'replace',
      paragraph: paragraph!.id,
      base: paragraph!.hash,
      texts: { ru, zh, en: null },
    },
    reason: null,
  };
};

/** Two officers certify the text as it stands. */
export const certifying = (told: Story, hours: number): void => {
  const { hash } = told.fold().document!;
  told.does(hours, officer('two'), 'drafting.certify', { hash });
  told.does(hours, officer('three'), 'drafting.certify', { hash });
};
