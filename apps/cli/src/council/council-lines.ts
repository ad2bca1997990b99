import type {
  CaseAnswerDocument,
  CaseListDocument,
  CouncilWaitingDocument,
  DecisionListDocument,
} from '@hamkor/contract';
import { aligned } from '../aligned.ts';
import { nameIn } from '../search/hit-lines.ts';
import type { Terminal } from '../terminal.ts';

type Words = Pick<Terminal, 't' | 'locale'>;

const left = (columns: number): 'left'[] => Array.from({ length: columns }, () => 'left');

/** Cases: id, kind and stage by their codes, title. */
export const caseLines = ({ t, locale }: Words, { items, total }: CaseListDocument): readonly string[] =>
  items.length === 0
    ? [t('councilCli.council.noCases')]
    : [
        t('councilCli.council.count', { count: total, shown: String(items.length) }),
        ...aligned(
          [],
          items.map(({ id, kind, stage, title }) => [id, kind, stage, nameIn(title, locale)]),
          left(4),
        ),
      ];

/** A case: where it stands, what is before the members and what each has said, what runs. */
export const positionLines = (
  { t, locale }: Words,
  { case: found, clocks }: CaseAnswerDocument,
): readonly string[] => {
  const { question, participation } = found;
  const said = (state: string): string =>
    question?.positions[state]
      ?.map(({ stance, text }) => (text === null ? stance : `${stance}: ${text}`))
      .join('; ') ?? t('councilCli.council.silent');
  const states = question?.members ?? Object.keys(participation);
  return [
    nameIn(found.title, locale),
    t('councilCli.council.stage', { kind: found.kind, stage: found.stage }),
    ...(question === null
      ? []
      : [t('councilCli.council.question', { at: question.at, level: question.level })]),
    ...(question?.silence == null ? [] : [t('councilCli.council.until', question.silence)]),
    ...aligned(
      [],
      states.map((state) => [
        state,
        participation[state]?.standing ?? '',
        question === null ? '' : said(state),
      ]),
      left(3),
    ),
    ...clocks.map(({ kind, at, standing }) => t('councilCli.council.clock', { kind, at, standing })),
  ];
};

/** What waits, soonest first. */
export const waitingLines = ({ t, locale }: Words, { items }: CouncilWaitingDocument): readonly string[] =>
  items.length === 0
    ? [t('councilCli.council.nothingWaits')]
    : aligned(
        [],
        items.map((item) => [
          item.of,
          item.kind,
          item.due ?? '',
          item.case.id,
          nameIn(item.case.title, locale),
        ]),
        left(5),
      );

/** The register of decisions, newest first. */
export const decisionLines = ({ t, locale }: Words, { items }: DecisionListDocument): readonly string[] =>
  items.length === 0
    ? [t('councilCli.council.noDecisions')]
    : aligned(
        [],
        items.map(({ at, how, case: id, title, text }) => [at, how, id, nameIn(text ?? title, locale)]),
        left(4),
      );
