import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordBody } from '../record-body.ts';
import { recordBodySchema } from '../record-body.ts';
import { history, projectBody } from '../test-records.ts';
import type { RecordedAct } from './evolve.ts';
import { foldRecord, historyOf, restoring } from './fold.ts';

const owner = { state: 'KAZ', organisation: null };
const open = { scope: 'public', states: [] } as const;
const draft = (record: RecordBody, by: string) =>
  ({ kind: 'registry.draft', body: { record, owner, visibility: open }, by }) as const;
const submit = { kind: 'registry.submit', body: {} } as const;
const publish = (by: string) =>
  ({
    kind: 'registry.publish',
    body: { visibility: open, quality: 0.8, expiresOn: '2027-01-03' },
    by,
  }) as const;
const correct = (record: RecordBody, by = 'editor') =>
  ({ kind: 'registry.correct', body: { record, expiresOn: '2027-02-01' }, by }) as const;
const takeUp = (record: RecordBody) => ({ kind: 'registry.take-up', body: { record, owner } }) as const;
const withdraw = { kind: 'registry.withdraw', body: { reason: 'sold' } } as const;

const stateAfter = (acts: readonly RecordedAct[], upTo: number | null = null) => {
  const fold = foldRecord(acts, upTo);
  if (fold.kind !== 'record') throw new Error(fold.kind === 'illegal-act' ? fold.why : fold.kind);
  return fold.evolved.state;
};
const whyIllegal = (acts: readonly RecordedAct[]) => {
  const fold = foldRecord(acts);
  return fold.kind === 'illegal-act' ? `${fold.act} ${fold.why}` : fold.kind;
};

const one = projectBody();
const two = projectBody({ jobs: 900 });

test('a record is drafted, submitted, published, corrected, confirmed', () => {
  const acts = history(draft(one, 'author'), submit, publish('editor'), correct(two), {
    kind: 'registry.confirm',
    body: { expiresOn: '2027-05-01' },
    by: 'author',
  });
  expect(stateAfter(acts, 10)).toMatchObject({
    status: 'draft',
    version: 1,
    authors: ['author'],
    publishedAt: null,
  });
  expect(stateAfter(acts, 20)).toMatchObject({ status: 'submitted', version: 1 });
  expect(stateAfter(acts, 35)).toMatchObject({
    status: 'published',
    authors: [],
    publishedAt: '2026-01-03T08:00:00.000Z',
    confirmedAt: '2026-01-03T08:00:00.000Z',
    expiresOn: '2027-01-03',
    act: 30,
  });
  expect(stateAfter(acts, 40)).toMatchObject({
    version: 2,
    body: two,
    authors: ['editor'],
    expiresOn: '2027-02-01',
  });
  expect(stateAfter(acts)).toMatchObject({ version: 2, expiresOn: '2027-05-01', act: 50 });
  expect(foldRecord(acts, 9)).toEqual({ kind: 'no-record' });
});

test('steps of a history say which fields changed, with what stood before and after', () => {
  const told = historyOf(
    history(draft(one, 'a'), submit, publish('b'), correct(projectBody({ jobs: 900, partners: [] }))),
  );
  if (told.kind !== 'history') throw new Error(told.why);
  expect(told.steps.map(({ changes }) => changes.length > 0)).toEqual([true, false, false, true]);
  expect(told.steps[3]!.changes).toEqual([
    { field: '/details/jobs', before: 700, after: 900 },
    { field: '/details/partners', before: ['Example Works'], after: [] },
  ]);
  expect(told.steps[0]!.changes).toContainEqual({ field: '/place', before: null, after: one.place });
  expect(told.steps[0]!.changes.some(({ field }) => field === '/website')).toBe(false);
});

test('acts that cannot follow are told, not folded', () => {
  const publication = [draft(one, 'a'), submit, publish('b')] as const;
  expect(whyIllegal(history(submit))).toBe('10 no-record');
  expect(whyIllegal(history(draft(one, 'a'), publish('b')))).toBe('20 status-not-right');
  expect(whyIllegal(history(...publication, publish('b')))).toBe('40 status-not-right');
  expect(whyIllegal(history(draft(one, 'a'), takeUp(two)))).toBe('20 status-not-right');
  expect(whyIllegal(history(...publication, draft(two, 'a')))).toBe('40 status-not-right');
  const acts = history(...publication);
  expect(whyIllegal([acts[1]!, acts[0]!])).toBe('20 no-record');
  expect(whyIllegal([acts[0]!, acts[0]!])).toBe('10 order');
  const other = { ...acts[1]!, content: { ...acts[1]!.content, subject: { type: 'record', id: 'EX2' } } };
  expect(whyIllegal([acts[0]!, other])).toBe('20 other-subject');
  const moved = {
    ...draft(one, 'a'),
    body: { ...draft(one, 'a').body, owner: { state: 'RUS', organisation: null } },
  };
  expect(whyIllegal(history(draft(one, 'a'), moved))).toBe('20 other-owner');
  const organisation = { type: 'programme', details: { fromYear: null, toYear: null } };
  expect(whyIllegal(history(...publication, correct({ ...one, ...organisation } as RecordBody)))).toBe(
    '40 other-type',
  );
});

test('undo is a counter-act: what stood then stands again, and the undone stays in the history', () => {
  const acts = history(draft(one, 'a'), submit, publish('b'), correct(two), withdraw);
  const undo = { ...restoring(acts, 30)!, by: 'b' };
  const undone = history(draft(one, 'a'), submit, publish('b'), correct(two), withdraw, undo);
  expect(stateAfter(undone)).toMatchObject({ status: 'published', version: 3, body: one });
  expect(stateAfter(undone, 50)).toMatchObject({ status: 'withdrawn', body: two });
  const forged = { kind: 'registry.restore', body: { of: 30, record: projectBody({ jobs: 1 }) } } as const;
  expect(whyIllegal(history(draft(one, 'a'), submit, publish('b'), correct(two), forged))).toBe(
    '50 nothing-to-restore',
  );
  expect(restoring(acts, 5)).toBeNull();
});

test('a withdrawn record that is written anew is not published until it is published again', () => {
  const acts = history(draft(one, 'a'), submit, publish('b'), withdraw, draft(two, 'a'), withdraw);
  expect(stateAfter(acts, 50)).toMatchObject({ status: 'draft', publishedAt: null });
  expect(stateAfter(acts)).toMatchObject({ status: 'withdrawn', publishedAt: null });
});

test('a renewed source changes what nobody corrected', () => {
  const acts = history(takeUp(one), takeUp(two));
  expect(stateAfter(acts, 10)).toMatchObject({
    status: 'published',
    authors: [],
    confirmedAt: null,
    expiresOn: null,
  });
  expect(stateAfter(acts)).toMatchObject({ version: 2, body: two, rivals: [] });
});

test('a person’s correction stays, and a source that says otherwise stands beside it', () => {
  const corrected = projectBody({ investmentUsd: 250_000_000 });
  const renewed = projectBody(
    {
      investmentUsd: 230_000_000,
      jobs: 900,
      stage: 'operating',
      capacity: { value: 50_000, unit: 't/year', year: 2026 },
    },
    { source: { ...one.source, year: 2026, cited: 'https://example.org/2026' } },
  );
  const acts = history(takeUp(one), correct(corrected), takeUp(renewed), takeUp(renewed));
  const state = stateAfter(acts);
  expect(state.body).toEqual({ ...renewed, details: { ...renewed.details, investmentUsd: 250_000_000 } });
  expect(recordBodySchema.safeParse(state.body).success).toBe(true);
  expect(state.rivals).toEqual([
    {
      field: '/details/investmentUsd',
      value: 230_000_000,
      unit: 'USD',
      year: 2026,
      cited: 'https://example.org/2026',
      confidence: 'published',
      act: 30,
    },
  ]);
});

test('a reported figure stands beside the record once', () => {
  const report = {
    kind: 'registry.report-figure',
    body: {
      field: '/details/jobs',
      value: 650,
      unit: 'jobs',
      year: 2025,
      cited: 'a letter',
      confidence: 'unverified',
    },
    by: 'x',
  } as const;
  const state = stateAfter(history(takeUp(one), report, report));
  expect(state.rivals.map(({ value, act }) => [value, act])).toEqual([[650, 20]]);
  expect(state).toMatchObject({ version: 1, body: one, authors: [] });
});

/** Any deed in any order: legal ones are kept, as the server keeps only those. */
const anyHistory = fc
  .array(
    fc.record({
      pick: fc.constantFrom(
        'draft',
        'submit',
        'publish',
        'return',
        'correct',
        'confirm',
        'withdraw',
        'restore',
        'report',
        'take-up',
      ),
      jobs: fc.integer({ min: 1, max: 4 }),
      by: fc.constantFrom('a', 'b'),
    }),
    { minLength: 5, maxLength: 30 },
  )
  .map((picks) => {
    let acts: readonly RecordedAct[] = [];
    for (const [at, { pick, jobs, by }] of picks.entries()) {
      const body = projectBody({ jobs });
      const seq = (at + 1) * 10;
      const restore = restoring(acts, jobs * 20);
      const deeds = {
        draft: draft(body, by),
        submit,
        publish: publish(by),
        return: { kind: 'registry.return', body: { reason: 'unclear' } } as const,
        correct: correct(body, by),
        confirm: { kind: 'registry.confirm', body: { expiresOn: null }, by } as const,
        withdraw,
        restore: restore === null ? submit : { ...restore, by },
        report: {
          kind: 'registry.report-figure',
          body: {
            field: '/details/jobs',
            value: jobs,
            unit: 'jobs',
            year: null,
            cited: 'x',
            confidence: 'unverified',
          },
        } as const,
        'take-up': takeUp(body),
      };
      const [act] = history(deeds[pick as keyof typeof deeds]);
      const next = [...acts, { entry: { seq }, content: act!.content }];
      if (foldRecord(next).kind === 'record') acts = next;
    }
    return acts;
  });

test('folding a part of a history gives what stood then, and restoring any of it brings that body back', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (acts, pick) => {
      fc.pre(acts.length > 0);
      const told = historyOf(acts);
      if (told.kind !== 'history') throw new Error(told.why);
      for (const [at, { state, recorded }] of told.steps.entries()) {
        expect(stateAfter(acts.slice(0, at + 1))).toEqual(state);
        expect(stateAfter(acts, recorded.entry.seq)).toEqual(state);
        expect(stateAfter(acts, recorded.entry.seq + 9)).toEqual(state);
      }
      const now = told.steps.at(-1)!.state;
      if (now.status !== 'published' && now.status !== 'withdrawn') return;
      const { recorded, state } = told.steps[pick % told.steps.length]!;
      const [undo] = history({ ...restoring(acts, recorded.entry.seq)!, by: 'b' });
      const after = stateAfter([...acts, { ...undo!, entry: { seq: now.act + 1 } }]);
      expect(after.body).toEqual(state.body);
      expect(after.version).toBe(
        now.version + (JSON.stringify(now.body) === JSON.stringify(state.body) ? 0 : 1),
      );
    }),
    { numRuns: 150 },
  );
});
