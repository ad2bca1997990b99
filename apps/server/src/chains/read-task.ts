import { commonsTreatments, objectives, sharingRules, usualBounds, usualQuestion } from '@hamkor/chains';
import type { ChainTask } from '@hamkor/chains';
import { z } from 'zod';
import type { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import type { ModelFacts } from './tables.ts';

type Words = Awaited<ReturnType<typeof phrases>>;

const scenario = z
  .string()
  .min(1)
  .max(200)
  .nullable()
  .default(null)
  .describe('Scenario laid over the model; null = as it stands');
const alpha = z
  .number()
  .min(0)
  .lt(1)
  .default(usualQuestion.alpha)
  .describe('For risk: 0.9 = the worst tenth of cases counts');
const objective = z.enum(objectives);

/** Bounds of every solve behind a question; nobody may ask for more seconds than the operator allows. */
const boundsOf = (mostSeconds: number) =>
  z
    .strictObject({
      seconds: z
        .number()
        .min(0.1)
        .max(mostSeconds)
        .default(Math.min(usualBounds.seconds, mostSeconds))
        .describe('Seconds after which the best plan so far is given back'),
      relativeGap: z
        .number()
        .min(0)
        .max(1)
        .default(usualBounds.relativeGap)
        .describe('Distance from the best possible at which a plan counts as best'),
    })
    .prefault({});

/** What may be asked of a model. Whatever is left out is asked as usual. */
export const taskSchema = (mostSeconds: number): z.ZodType<ChainTask> => {
  const bounds = boundsOf(mostSeconds);
  const plan = z
    .strictObject({
      scenario,
      objectives: z
        .array(
          z.strictObject({
            objective,
            tolerance: z.number().min(0).max(1).default(0).describe('Share of it that may be given up'),
          }),
        )
        .min(1)
        .max(objectives.length)
        .default([...usualQuestion.objectives])
        .describe('The first counts first'),
      alpha,
      bounds,
    })
    .prefault({});
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plan'), question: plan }),
    z.strictObject({
      kind: z.literal('pareto'),
      question: z.strictObject({
        scenario,
        objectives: z.array(objective).min(2).max(3),
        points: z.number().int().min(2).max(20).default(8).describe('Levels per objective but the first'),
        alpha,
        bounds,
      }),
    }),
    z.strictObject({
      kind: z.literal('scenarios'),
      question: plan,
      scenarios: z
        .array(z.string().min(1).max(200).nullable())
        .min(1)
        .max(50)
        .describe('null = the model as it stands'),
    }),
    z.strictObject({ kind: z.literal('disruptions'), question: plan }),
    z.strictObject({ kind: z.literal('explain'), question: plan }),
    z.strictObject({
      kind: z.literal('gains'),
      question: z
        .strictObject({
          scenario,
          duties: z
            .enum(['returned', 'lost'])
            .default('returned')
            .describe('Whether duties that a partner state levies stay with it, or are lost to the chain'),
          commons: z
            .enum(commonsTreatments)
            .optional()
            .describe(
              'Whether a coalition counts on its part of foreign markets and limited foreign supplies, by weight of its members (unless told otherwise), or on the whole',
            ),
          rule: z
            .enum(sharingRules)
            .default('nucleolus')
            .describe('Rule that the stable share stays closest to'),
          bounds,
        })
        .prefault({}),
    }),
  ]) as z.ZodType<ChainTask>;
};

const namedScenarios = (task: ChainTask): readonly (readonly [pointer: string, id: string])[] => {
  const own = task.question.scenario;
  return [
    ...(own === null ? [] : [['/body/task/question/scenario', own] as const]),
    ...(task.kind === 'scenarios'
      ? task.scenarios.flatMap((id, place) =>
          id === null ? [] : [[`/body/task/scenarios/${place}`, id] as const],
        )
      : []),
  ];
};

const objectivesOf = (task: ChainTask): readonly string[] => {
  if (task.kind === 'gains') return [];
  if (task.kind === 'pareto') return task.question.objectives;
  return task.question.objectives.map((asked) => asked.objective);
};

/** What a model cannot be asked, by field of the request. */
export const taskErrors = (
  t: Words,
  task: ChainTask,
  { scenarios, disruptions, partners }: ModelFacts,
): FieldError[] => {
  const errors: FieldError[] = namedScenarios(task)
    .filter(([, id]) => !scenarios.includes(id))
    .map(([pointer, found]): FieldError =>
      scenarios.length === 0
        ? { pointer, detail: t('problems.chains.noScenarios', { found }) }
        : {
            pointer,
            detail: t('problems.chains.unknownScenario', { found }),
            expected: scenarios.join(', '),
          },
    );
  const asked = objectivesOf(task);
  if (new Set(asked).size < asked.length)
    errors.push({
      pointer: '/body/task/question/objectives',
      detail: t('problems.chains.repeatedObjective'),
    });
  if (disruptions === 0 && (task.kind === 'disruptions' || asked.includes('risk')))
    errors.push({
      pointer: task.kind === 'disruptions' ? '/body/task/kind' : '/body/task/question/objectives',
      detail: t('problems.chains.noDisruptions'),
    });
  if (task.kind === 'gains' && partners.length < 2)
    errors.push({
      pointer: '/body/task/kind',
      detail: t('problems.chains.fewPartners', { count: partners.length }),
    });
  return errors;
};
