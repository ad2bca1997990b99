/**
 * The whole thread, from an analyst's option to the report of a year: ten states agree on a text in two authentic languages,
 * one with an opinion on record and one that joins later; a project passes its gates and is delivered, late. What a page is
 * for is done on the page; what many do alike is sent as their own systems would.
 */
import { setTimeout } from 'node:timers/promises';
import { checkLog } from '@hamkor/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, openBrowser } from './browser.ts';
import type { Answer, Table } from './ten-states.ts';
import { openTable, states } from './ten-states.ts';

const title = chromium === null ? 'council (skipped: no Chromium on this machine)' : 'council';
const inThree = (en: string, ru: string, zh: string) => ({ en, ru, zh });
const named = inThree('Test case: fertiliser made together', 'Проверка: общие удобрения', '测试：联合化肥');
const paragraph = (kind: string, ru: string, zh: string, en: string) => ({
  kind,
  depth: 0,
  texts: { ru, zh, en },
});

/** An amendment of the second paragraph to another quantity; its English is left behind. */
const replacing = (base: string, tonnes: string, wan: string) => ({
  reason: 'There is more room',
  amendment: {
    operation: 'replace',
    paragraph: 'p2',
    base,
    texts: {
      ru: `Стороны увеличат выпуск до ${tonnes} тонн в год к 1 марта 2028 года.`,
      zh: `各方将在2028年3月1日前把年产量提高到${wan}吨。`,
      en: null,
    },
  },
});

/** Noon UTC of a working day some days from now. */
const workingNoon = (days: number): string => {
  const at = new Date(Date.now() + days * 86_400_000);
  while ([0, 6].includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() + 1);
  at.setUTCHours(12, 0, 0, 0);
  return at.toISOString();
};

describe.skipIf(chromium === null)(title, () => {
  let table: Table;
  let browser: Browser;
  beforeAll(async () => {
    [table, browser] = await Promise.all([openTable(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    table?.remove();
  });

  test('from an option to a delivered project, and every figure of the brief back to its origin', async () => {
    const { ask, refused, joins } = table;
    const voice: Record<string, string> = {};
    for (const state of states) {
      const grant = { role: 'national-coordinator', state, organisation: null };
      voice[state] = await joins(grant, `Coordinator ${state}`);
    }
    const officer = { role: 'secretariat-officer', state: null, organisation: null };
    const [officers, certifier] = [await joins(officer, 'Officer'), await joins(officer, 'Certifier')];
    const analyst = await joins({ role: 'analyst', state: 'UZB', organisation: null }, 'Analyst');
    const editor = await joins({ role: 'ministry-editor', state: 'KAZ', organisation: null }, 'Editor');
    const firm = await joins({ role: 'enterprise', state: 'KAZ', organisation: 'ORG041' }, 'Firm');

    // Option, chain and gains; a dossier on them.
    const list = 'options?kind=co-production&member=UZB&limit=1';
    const found = async (left: number): Promise<Answer> =>
      ask(analyst, list).catch(async (reason: unknown) => {
        if (left === 0) throw reason;
        await setTimeout(1000);
        return found(left - 1);
      });
    const option = (await found(60)).options[0].id as string;
    const model = await ask(
      analyst,
      'chains/models',
      await ask(analyst, 'chains/examples/compound-fertiliser'),
    );
    const asked = await ask(analyst, 'chains/runs', { model: model.id, task: { kind: 'gains' } });
    const analystPage = await table.window(browser, analyst, `/options/${option}?lang=en`);
    await analystPage.getByRole('link', { name: 'Open a dossier' }).click();
    await analystPage.getByRole('heading', { name: 'Open a dossier' }).waitFor();
    for (const [language, words] of [
      ['English', named.en],
      ['Русский', named.ru],
      ['中文', named.zh],
    ] as const)
      await analystPage.getByRole('group', { name: 'Title' }).getByLabel(language).fill(words);
    for (const state of ['Kazakhstan', 'Tajikistan', 'Uzbekistan', 'Russia'])
      await analystPage.getByRole('checkbox', { name: state, exact: true }).setChecked(state !== 'Russia');
    await analystPage.getByRole('button', { name: 'Open the dossier' }).click();
    await analystPage.waitForURL(/\/dossiers\/dossier-/);
    const dossier = new URL(analystPage.url()).pathname.split('/').at(-1)!;
    const inDossier = (kind: string, body: object): Promise<Answer> =>
      ask(analyst, `dossiers/${dossier}/acts`, { kind, body, as: null });
    const items = [
      { kind: 'plan', id: asked.id as string },
      { kind: 'route', id: 'from=KZALA&to=UZTAS&tonnes=20' },
      { kind: 'partner', id: 'ORG041' },
    ];
    for (const item of items) await inDossier('dossier.add', { item });

    // An initiative with a sponsor becomes a concept, the concept a programme.
    const open = async (caseKind: string, more: object, by = 'UZB'): Promise<string> => {
      const body = {
        caseKind,
        matter: 'text',
        title: named,
        summary: named,
        forum: 'sco-mim',
        chair: 'KGZ',
        concerned: null,
        interested: null,
        parent: null,
        dossier,
        readers: 'members',
        meeting: null,
        ...more,
      };
      return (await ask(voice[by]!, 'cases', { body, as: null })).id as string;
    };
    const act = (id: string, session: string, kind: string, body: object = {}): Promise<Answer> =>
      ask(session, `cases/${id}/acts`, { kind, body, as: null });
    const why = (id: string, session: string, kind: string, body: object = {}): Promise<string> =>
      refused(session, `cases/${id}/acts`, { kind, body, as: null });
    const initiative = await open('initiative', {});
    await act(initiative, officers, 'council.register', { number: 'I-1' });
    await act(initiative, voice['KAZ']!, 'council.sponsor');
    const consultation = { until: workingNoon(3), experts: 'Experts named by the coordinators' };
    await act(initiative, officers, 'council.begin-consultation', consultation);
    await act(initiative, voice['KGZ']!, 'council.agree-concept');
    const programme = await open('programme', { parent: initiative });

    // A draft in three languages, a comment, brackets, an amendment.
    const uzbekistan = voice['UZB']!;
    await act(programme, uzbekistan, 'drafting.start', {
      title: { ru: named.ru, zh: named.zh, en: named.en },
      fileSha256: null,
      paragraphs: [
        paragraph('heading', 'Цели', '目标', 'Aims'),
        paragraph(
          'paragraph',
          'Стороны увеличат выпуск до 250 000 тонн в год к 1 марта 2028 года.',
          '各方将在2028年3月1日前把年产量提高到25万吨。',
          'The parties raise output to 250,000 tonnes a year by 1 March 2028.',
        ),
        paragraph(
          'paragraph',
          'Работы финансируют стороны.',
          '工作由各方出资。',
          'The parties finance the work.',
        ),
      ],
    });
    const text = async (): Promise<Answer> =>
      (await ask(officers, `cases/${programme}/document`)).document as Answer;
    const part = async (id: string): Promise<Answer> =>
      (await text()).paragraphs.find((one: Answer) => one.id === id);
    const circulation = { hash: (await text()).hash, meeting: null, meetingAt: null, termDays: null };
    await act(programme, officers, 'council.circulate', circulation);
    await act(programme, officers, 'council.open-comments', { until: workingNoon(7) });
    const comment = { paragraph: 'p2', language: 'en', quote: null, replyTo: null, text: 'Which year?' };
    await act(programme, voice['IND']!, 'drafting.comment', comment);
    const stale = (await part('p2')).hash as string;
    await act(programme, voice['KAZ']!, 'drafting.propose', replacing(stale, '300 000', '30万'));
    await act(programme, voice['RUS']!, 'drafting.bracket', {
      paragraph: 'p3',
      base: (await part('p3')).hash,
      spans: { ru: { from: 17, to: 24 }, zh: { from: 3, to: 5 }, en: { from: 0, to: 11 } },
      alternative: { ru: 'банки', zh: '银行', en: 'Banks' },
    });
    await act(programme, officers, 'drafting.consolidate', {
      accept: [{ amendment: 'm1', texts: null }],
      decline: [],
    });
    expect(await why(programme, voice['KAZ']!, 'drafting.propose', replacing(stale, '9', '9'))).toBe(
      'staleBase',
    );
    const put = async () => ({ hash: (await text()).hash as string, level: 'ministers', gate: null });
    expect(await why(programme, voice['KGZ']!, 'council.table', await put())).toBe('notConcordant');

    // The editor shows what stands in brackets and which language has fallen behind.
    const draft = await table.window(browser, officers, `/council/cases/${programme}/text?lang=en`);
    await draft.getByText('Banks').first().waitFor();
    const [bracket] = (await part('p3')).brackets;
    const own = bracket.alternatives.find(({ by }: Answer) => by === 'RUS').id as string;
    await act(programme, voice['RUS']!, 'drafting.withdraw-alternative', {
      paragraph: 'p3',
      bracket: bracket.id,
      alternative: own,
    });
    await act(programme, officers, 'drafting.settle-bracket', { paragraph: 'p3', bracket: bracket.id });
    const english = 'The parties raise output to 300,000 tonnes a year by 1 March 2028.';
    const translation = { paragraph: 'p2', base: (await part('p2')).hash, language: 'en', text: english };
    await act(programme, officers, 'drafting.translate', translation);
    const { hash } = await put();
    await act(programme, certifier, 'drafting.certify', { hash });
    expect(await why(programme, certifier, 'drafting.certify', { hash })).toBe('certifiedTwice');
    await act(programme, voice['CHN']!, 'drafting.certify', { hash });

    // Silence, broken on the page by one who waits for nobody.
    const silence = {
      ...(await put()),
      until: workingNoon(5),
      zone: 'Asia/Bishkek',
      place: 'Bishkek',
      nonWorkingDays: [],
      weekend: [6, 7],
    };
    await act(programme, voice['KGZ']!, 'council.announce-silence', silence);
    expect(await why(programme, editor, 'council.object', { text: 'No' })).toBe('noVoice');
    const coordinator = await table.window(browser, voice['IND']!, '/council?lang=en');
    await coordinator.getByRole('link', { name: named.en }).first().click();
    await coordinator.getByRole('button', { name: 'Object', exact: true }).click();
    await coordinator.getByLabel('Text', { exact: true }).fill('The sum is not settled.');
    await coordinator.getByRole('button', { name: 'Object', exact: true }).last().click();
    const confirm = coordinator.getByRole('button', { name: 'Confirm: Object' });
    const broken = async (): Promise<boolean> =>
      (await ask(officers, `cases/${programme}`)).case.outcomes[0]?.result === 'broken';
    await expect
      .poll(
        async () => {
          if (await confirm.isVisible()) await confirm.click();
          return broken();
        },
        { timeout: 30_000 },
      )
      .toBe(true);

    // Consensus: nobody objects; one opinion stays on record, one state stays out and joins later.
    // What was objected to stays so until it is taken back, whoever puts it again.
    expect(await why(programme, voice['KGZ']!, 'council.announce-silence', silence)).toBe('objectionStands');
    await act(programme, voice['KGZ']!, 'council.table', await put());
    await act(programme, voice['IND']!, 'council.withdraw-position');
    const opinion = { point: 'paragraph 2', text: 'The figure is an aim, not a duty.' };
    await act(programme, voice['IND']!, 'council.record-opinion', opinion);
    await act(programme, voice['PAK']!, 'council.opt-out', { reason: null });
    const { case: adopted } = await act(programme, voice['KGZ']!, 'council.close');
    expect(adopted.stage).toBe('adopted');
    expect(adopted.outcomes.at(-1)).toMatchObject({
      result: 'adopted',
      opinions: [{ state: 'IND', ...opinion }],
      participants: states.filter((state) => state !== 'PAK'),
    });
    const { case: joined } = await act(programme, voice['PAK']!, 'council.join');
    expect(joined.participation.PAK.standing).toBe('joined');
    await act(programme, firm, 'council.input', { text: 'Our works has room.', paragraph: null });

    // A meeting by video: documents, delegations, a protocol that both agree to, copies.
    const startsAt = new Date(Date.now() + 3_600_000).toISOString();
    const room = {
      startsAt,
      endsAt: null,
      zone: 'Asia/Bishkek',
      place: null,
      format: 'video',
      link: 'https://meet.example/room',
    };
    const meeting = await open('meeting', { meeting: room }, 'KGZ');
    const agenda = { items: [{ id: 'a1', title: named, case: programme }] };
    await act(meeting, officers, 'council.set-agenda', agenda);
    const sent = { documents: [{ case: programme, hash, title: named }], termDays: null };
    const { clocks } = await act(meeting, officers, 'council.send-documents', sent);
    expect(clocks).toContainEqual(expect.objectContaining({ kind: 'documents', standing: 'late' }));
    for (const state of ['KGZ', 'UZB']) {
      const head = { name: `Head of ${state}`, post: 'Minister', isHead: true };
      await act(meeting, voice[state]!, 'council.name-delegation', { delegates: [head] });
    }
    await act(meeting, voice['KGZ']!, 'council.hold', { on: startsAt.slice(0, 10) });
    await act(meeting, officers, 'drafting.start', {
      title: { ru: 'Протокол', zh: '纪要', en: 'Protocol' },
      fileSha256: null,
      paragraphs: [paragraph('paragraph', 'Стороны согласились.', '各方达成一致。', 'The parties agreed.')],
    });
    const decision = { text: named, case: programme, states: null, paragraph: 'p2' };
    await act(meeting, voice['KGZ']!, 'council.add-decision', decision);
    const minutes = { hash: (await ask(officers, `cases/${meeting}/document`)).document.hash as string };
    await act(meeting, certifier, 'drafting.certify', minutes);
    await act(meeting, voice['CHN']!, 'drafting.certify', minutes);
    for (const deed of ['council.agree-protocol', 'council.sign'])
      for (const state of ['KGZ', 'UZB']) await act(meeting, voice[state]!, deed, minutes);
    await act(meeting, officers, 'council.deposit', { receivedAt: new Date().toISOString() });
    const { case: copied } = await act(meeting, officers, 'council.certify-copies');
    expect(copied).toMatchObject({ stage: 'signed', copies: { act: expect.any(Number) as number } });
    const decided = await ask(analyst, 'decisions?limit=100');
    expect(decided.items.map((one: Answer) => one.case)).toEqual(
      expect.arrayContaining([meeting, programme, 'history-mim-1']),
    );

    // A project through its gates, each on a frozen dossier.
    const project = await open('project', {
      matter: 'project',
      parent: programme,
      interested: ['KAZ', 'TJK', 'UZB'],
    });
    const estimate = (estimateClass: number, lowUsd: number, highUsd: number): Promise<Answer> =>
      inDossier('dossier.set-estimate', {
        estimateClass,
        amountUsd: 100e6,
        lowUsd,
        highUsd,
        priceYear: 2025,
        basis: 'Made for this test',
        source: 'Test source',
      });
    const passes = async (gate: string): Promise<string> => {
      const frozen = (await inDossier('dossier.freeze', { gate })).hash as string;
      await act(project, voice['KGZ']!, 'council.table', { hash: frozen, level: 'ministers', gate });
      const { case: passed } = await act(project, voice['KGZ']!, 'council.close');
      expect(passed.stage).toBe(gate);
      return frozen;
    };
    await passes('g0');
    const early = {
      hash: (await inDossier('dossier.freeze', { gate: 'g1' })).hash,
      level: 'ministers',
      gate: 'g1',
    };
    expect(await why(project, voice['KGZ']!, 'council.table', early)).toBe('gateMissing');
    await estimate(5, 60e6, 180e6);
    await passes('g1');
    await estimate(4, 75e6, 140e6);
    await inDossier('dossier.set-risk', {
      risk: null,
      title: inThree('Waiting at the border', 'Ожидание на границе', '边境等待'),
      probability: 3,
      impact: 3,
      proximity: 'year',
      owner: 'KAZ',
      response: 'Slots are booked',
      residual: { probability: 2, impact: 2 },
    });
    await passes('g2');
    await estimate(3, 85e6, 120e6);
    await inDossier('dossier.set-indicator', {
      indicator: null,
      title: inThree('Fertiliser made', 'Выпуск удобрений', '化肥产量'),
      level: 'output',
      unit: 't',
      isAscending: true,
      baseline: { value: 0, year: 2025 },
      targets: [{ value: 300_000, year: 2028 }],
      verification: 'Report of the works',
    });
    await inDossier('dossier.give-evidence', {
      requirement: 'environmental-social-screening',
      text: 'Screened for this test',
      source: 'Test source',
    });
    await passes('g3');
    await estimate(2, 92e6, 112e6);
    const snapshot = await passes('g4');

    // Delivery: a milestone reached, one that slips, a task from a paragraph, a review that is due.
    await ask(uzbekistan, 'delivery', {
      body: {
        project,
        dossier,
        title: named,
        states: ['KAZ', 'TJK', 'UZB'],
        projectClass: 'plant',
        currency: 'USD',
        start: '2026-01-15',
      },
      as: null,
    });
    const deliver = (state: string, kind: string, body: object): Promise<Answer> =>
      ask(voice[state]!, `delivery/${project}/acts`, { kind, body, as: null });
    const milestone = (id: string, owner: string, planned: string, budget: number) => ({
      id,
      title: inThree(`Stage ${id}`, `Этап ${id}`, `阶段 ${id}`),
      owner,
      planned,
      budget,
    });
    await deliver('UZB', 'delivery.set-baseline', {
      reason: 'First plan',
      milestones: [
        milestone('m1', 'UZB', '2026-04-30', 10e6),
        milestone('m2', 'KAZ', '2026-10-31', 60e6),
        milestone('m3', 'UZB', '2027-09-30', 30e6),
      ],
    });
    const evidence = { text: 'Act of handing over', source: 'Test source' };
    await deliver('UZB', 'delivery.achieve', { milestone: 'm1', on: '2026-06-20', evidence });
    await deliver('KAZ', 'delivery.confirm', { target: 'm1', evidence });
    const late = { milestone: 'm2', date: '2027-02-28', cause: 'border', text: 'Wagons wait' };
    await deliver('KAZ', 'delivery.forecast', late);
    await deliver('UZB', 'delivery.schedule-reviews', { first: '2026-07-01', everyMonths: 6 });
    const plan = await table.window(browser, voice['KAZ']!, `/delivery/${project}?lang=ru`);
    await plan.getByText('Этап m2').first().waitFor();
    const year = new Date().getFullYear();
    const report = await table.window(browser, voice['KAZ']!, `/delivery/report/${year}?lang=zh`);
    await report.getByText(named.zh).first().waitFor();

    // The brief: no figure without its note, no note without its origin.
    const brief = await ask(analyst, `dossiers/${dossier}/brief?snapshot=${snapshot}`);
    const figures = brief.sections
      .flatMap(({ lines }: Answer) => lines)
      .flatMap(({ args }: Answer) => Object.values(args))
      .filter(({ kind }: Answer) => kind === 'figure');
    expect(figures.length).toBeGreaterThan(8);
    const numbers = new Set(brief.notes.map(({ number }: Answer) => number));
    expect(figures.filter(({ note }: Answer) => !numbers.has(note))).toEqual([]);
    const groundless = brief.notes.filter(
      ({ origins, cited, act: setBy }: Answer) => origins.length === 0 && cited === null && setBy === null,
    );
    expect(groundless).toEqual([]);
    const paper = await table.window(
      browser,
      analyst,
      `/dossiers/${dossier}/brief?lang=ru&snapshot=${snapshot}`,
    );
    await paper.getByText(named.ru).first().waitFor();

    // Made again out of the log, everything is as it was.
    await table.stop();
    const check = await checkLog({ varFolder: table.varFolder, databaseUrl: null }, false);
    if (check.kind !== 'verdict') throw new Error(check.kind);
    expect(check.isSound).toBe(true);
    expect(check.tables.map(({ name, isSame }) => [name, isSame])).toEqual(
      ['registry', 'dossiers', 'council', 'delivery'].map((name) => [name, true]),
    );
  }, 240_000);
});
