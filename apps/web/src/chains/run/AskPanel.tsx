import type { ChainModel, ChainTask, Objective } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { useModelWords } from '../model/use-model-words.ts';
import { Button } from '../../shell/Button.tsx';
import styles from './AskPanel.module.css';
import { bounds, buildTask, objectives, sharingRules, taskKinds, usualAsked } from './build-task.ts';
import type { Asked } from './build-task.ts';
import { NumberField } from './NumberField.tsx';
import { useTaskWords } from './use-task-words.ts';

interface AskPanelProps {
  readonly model: ChainModel;
  /** Kind of question to begin with. */
  readonly first?: string | undefined;
  /** A question is on its way to the server. */
  readonly isAsking: boolean;
  /** Why nothing can be asked now; null where something can. */
  readonly hindrance: string | null;
  readonly onAsk: (task: ChainTask) => void;
}

interface FieldsProps {
  readonly model: ChainModel;
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
}

/** What the plan shall be best in: one before all, and one or two more where they count. */
const ObjectiveFields = ({ asked, onChange }: Omit<FieldsProps, 'model'>) => {
  const t = useTranslations('chains.ask');
  const words = useTaskWords();
  const isFront = asked.kind === 'pareto';
  const [first = 'cost', second, third] = asked.objectives;
  const choices = (...without: readonly (Objective | undefined)[]) =>
    objectives
      .filter((each) => !without.includes(each))
      .map((each) => ({ value: each, label: words.objective(each) }));
  const set = (place: number, chosen: string | undefined): void => {
    const next = [...asked.objectives];
    const found = objectives.find((each) => each === chosen);
    if (found === undefined) next.splice(place);
    else next[place] = found;
    onChange({ objectives: [...new Set(next)] });
  };
  return (
    <>
      <ChoiceField
        label={t('best')}
        any={words.objective('cost')}
        chosen={first === 'cost' ? undefined : first}
        choices={choices('cost')}
        onChoose={(chosen) => set(0, chosen ?? 'cost')}
      />
      <ChoiceField
        label={isFront ? t('against') : t('then')}
        any={isFront ? words.objective(first === 'co2e' ? 'cost' : 'co2e') : t('nothing')}
        chosen={second}
        choices={choices(first)}
        onChoose={(chosen) => set(1, chosen)}
      />
      {isFront && second !== undefined && (
        <ChoiceField
          label={t('andAgainst')}
          any={t('nothing')}
          chosen={third}
          choices={choices(first, second)}
          onChoose={(chosen) => set(2, chosen)}
        />
      )}
      {!isFront && second !== undefined && (
        <NumberField
          label={t('tolerance')}
          unit="%"
          entered={asked.tolerancePercent}
          range={bounds.tolerancePercent}
          onEnter={(tolerancePercent) => onChange({ tolerancePercent })}
        />
      )}
      {isFront && (
        <NumberField
          label={t('points')}
          entered={asked.points}
          range={bounds.points}
          onEnter={(points) => onChange({ points })}
        />
      )}
      {asked.objectives.includes('risk') && (
        <NumberField
          label={t('worst')}
          unit="%"
          entered={asked.worstPercent}
          range={bounds.worstPercent}
          onEnter={(worstPercent) => onChange({ worstPercent })}
        />
      )}
    </>
  );
};

const SharingFields = ({ asked, onChange }: Omit<FieldsProps, 'model'>) => {
  const t = useTranslations('chains.ask');
  const words = useTaskWords();
  return (
    <>
      <ChoiceField
        label={t('rule')}
        any={words.rule(usualAsked.rule)}
        chosen={asked.rule === usualAsked.rule ? undefined : asked.rule}
        choices={sharingRules
          .filter((rule) => rule !== usualAsked.rule)
          .map((rule) => ({ value: rule, label: words.rule(rule) }))}
        onChoose={(chosen) =>
          onChange({ rule: sharingRules.find((rule) => rule === chosen) ?? usualAsked.rule })
        }
      />
      <ChoiceField
        label={t('duties')}
        any={t('returned')}
        chosen={asked.duties === 'lost' ? 'lost' : undefined}
        choices={[{ value: 'lost', label: t('lost') }]}
        onChoose={(chosen) => onChange({ duties: chosen === 'lost' ? 'lost' : 'returned' })}
      />
    </>
  );
};

const BoundFields = ({ model, asked, onChange }: FieldsProps) => {
  const t = useTranslations('chains.ask');
  const { names } = useModelWords(model);
  return (
    <>
      {asked.kind !== 'scenarios' && model.scenarios.length > 0 && (
        <ChoiceField
          label={t('scenario')}
          any={t('asItStands')}
          chosen={asked.scenario ?? undefined}
          choices={model.scenarios.map(({ id, name }) => ({ value: id, label: names(name) }))}
          onChoose={(chosen) => onChange({ scenario: chosen ?? null })}
        />
      )}
      <NumberField
        label={t('seconds')}
        unit={t('secondsUnit')}
        entered={asked.seconds}
        range={bounds.seconds}
        onEnter={(seconds) => onChange({ seconds })}
      />
      <NumberField
        label={t('gap')}
        unit="%"
        entered={asked.gapPercent}
        range={bounds.gapPercent}
        onEnter={(gapPercent) => onChange({ gapPercent })}
      />
    </>
  );
};

/** What is asked of the model: the kind of question in large, its settings beside it, how long it may take. */
export const AskPanel = ({ model, first, isAsking, hindrance, onAsk }: AskPanelProps) => {
  const t = useTranslations('chains.ask');
  const words = useTaskWords();
  const [asked, setAsked] = useState<Asked>(() => ({
    ...usualAsked,
    kind: taskKinds.find((kind) => kind === first) ?? usualAsked.kind,
  }));
  const change = (wanted: Partial<Asked>): void => setAsked((now) => ({ ...now, ...wanted }));
  const lacks =
    (asked.kind === 'scenarios' && model.scenarios.length === 0 && t('noScenarios')) ||
    (asked.kind === 'disruptions' && model.disruptions.length === 0 && t('noDisruptions')) ||
    (asked.kind === 'gains' && model.partners.length < 2 && t('noPartners')) ||
    (asked.kind === 'explain' && model.limits.length === 0 && t('noLimits')) ||
    null;
  const reason = hindrance ?? lacks;
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === null)
          onAsk(
            buildTask(
              asked,
              model.scenarios.map(({ id }) => id),
            ),
          );
      }}
    >
      <fieldset className={styles.kinds}>
        <legend>{t('what')}</legend>
        {taskKinds.map((kind) => (
          <label key={kind} data-chosen={asked.kind === kind || undefined}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={asked.kind === kind}
              onChange={() => change({ kind })}
            />
            <span className={styles.kind}>{words.kind(kind)}</span>
            <span className={styles.help}>{t(`help.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.settings}>
        {asked.kind === 'gains' ? (
          <SharingFields asked={asked} onChange={change} />
        ) : (
          <ObjectiveFields asked={asked} onChange={change} />
        )}
        <BoundFields model={model} asked={asked} onChange={change} />
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="solid" disabled={isAsking || reason !== null}>
          {isAsking ? t('asking') : t('run')}
        </Button>
        {reason !== null && <span className={styles.reason}>{reason}</span>}
      </div>
    </form>
  );
};
