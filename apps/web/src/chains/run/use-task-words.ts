import type { Objective, SharingRule, TaskKind } from '@hamkor/contract';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { objectives, sharingRules, taskKinds } from './build-task.ts';

const isOneOf = <Word extends string>(words: readonly Word[], text: unknown): text is Word =>
  (words as readonly unknown[]).includes(text);

const fieldOf = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[name] : undefined;

/** Questions in words. */
export interface TaskWords {
  readonly kind: (kind: TaskKind) => string;
  readonly objective: (objective: Objective) => string;
  readonly rule: (rule: SharingRule) => string;
  /** What was asked besides the kind, from the question as it is kept. */
  readonly detail: (task: Readonly<Record<string, unknown>>) => string;
  /** What is solved at the moment, from `TaskProgress.at`. */
  readonly at: (at: string, name: (id: string) => string) => string;
}

const namedSteps = ['scenario', 'disruption', 'limit'] as const;
const plainSteps = ['point', 'coalition', 'prices', 'clash', 'relaxation'] as const;

export const useTaskWords = (): TaskWords => {
  const t = useTranslations('chains.task');
  const tObjective = useTranslations('chainModel.objectives');
  const tRule = useTranslations('chainModel.sharingRules');
  const locale = useLocale();
  return useMemo((): TaskWords => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const detail = (task: Readonly<Record<string, unknown>>): string => {
      const question = fieldOf(task, 'question');
      const asked = fieldOf(question, 'objectives');
      const rule = fieldOf(question, 'rule');
      const scenario = fieldOf(question, 'scenario');
      const named = (Array.isArray(asked) ? (asked as readonly unknown[]) : [])
        .map((each) => (typeof each === 'string' ? each : fieldOf(each, 'objective')))
        .filter((each) => isOneOf(objectives, each))
        .map((each) => tObjective(each));
      return [
        // The objectives of a front are equals; those of a plan come one after another.
        ...(named.length === 0
          ? []
          : task['kind'] === 'pareto'
            ? [t('against', { names: list.format(named) })]
            : [t('bestIn', { names: named.join(' → ') })]),
        ...(isOneOf(sharingRules, rule) ? [tRule(rule)] : []),
        ...(typeof scenario === 'string' ? [t('underScenario', { scenario })] : []),
      ].join(' · ');
    };
    const at = (step: string, name: (id: string) => string): string => {
      const cut = step.indexOf(':');
      const kind = cut < 0 ? step : step.slice(0, cut);
      const which = cut < 0 ? '' : step.slice(cut + 1);
      if (kind === 'objective')
        return t('at.objective', { name: isOneOf(objectives, which) ? tObjective(which) : which });
      if (isOneOf(plainSteps, kind)) return t(`at.${kind}`);
      return isOneOf(namedSteps, kind) && which !== ''
        ? t(`at.${kind}`, { name: name(which) })
        : t('at.plan');
    };
    return {
      kind: (kind) => t(`kind.${isOneOf(taskKinds, kind) ? kind : 'plan'}`),
      objective: (objective) => tObjective(objective),
      rule: (rule) => tRule(rule),
      detail,
      at,
    };
  }, [t, tObjective, tRule, locale]);
};
