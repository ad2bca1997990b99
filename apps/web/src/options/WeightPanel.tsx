import type { OptionKind, PartName, ScorePart } from '@hamkor/trade';
import { formatWeights, parseWeights } from '@hamkor/trade';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ProfileField } from '../profiles/ProfileField.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './WeightPanel.module.css';

interface WeightPanelProps {
  /** Kind of the options weighed; undefined where several stand together. */
  readonly kind: OptionKind | undefined;
  /** The parts of the options shown, with the weights now in force. */
  readonly parts: readonly Pick<ScorePart, 'name' | 'weight'>[];
  /** The weights of the address; empty for the defaults. */
  readonly weights: string;
  readonly onChange: (weights: string) => void;
}

/** Largest weight a slider sets; the address may say more. */
const heaviest = 4;

/** One slider a part of the score; moving it ranks anew at once, and the address keeps it. */
export const WeightPanel = ({ kind, parts, weights, onChange }: WeightPanelProps) => {
  const t = useTranslations('find.weights');
  const tPart = useTranslations('options.parts');
  const tHelp = useTranslations('find.partHelp');
  const id = useId();
  const reading = parseWeights(weights);
  const own = reading.kind === 'weights' ? reading.weights : {};
  const set = (name: PartName, weight: number): void => onChange(formatWeights({ ...own, [name]: weight }));
  const current = (part: Pick<ScorePart, 'name' | 'weight'>): number => own[part.name] ?? part.weight;
  const others = (name: PartName): number =>
    parts.reduce((sum, part) => sum + (part.name === name ? 0 : current(part)), 0);
  return (
    <fieldset className={styles.panel}>
      <legend>{t('legend')}</legend>
      <p className={styles.help}>{t('help')}</p>
      {parts.map((part) => (
        <div key={part.name} className={styles.row}>
          <label htmlFor={`${id}-${part.name}`}>
            {tPart(part.name)}
            <span>{tHelp(part.name)}</span>
          </label>
          <input
            id={`${id}-${part.name}`}
            type="range"
            min={others(part.name) === 0 ? 0.5 : 0}
            max={heaviest}
            step={0.05}
            value={Math.min(current(part), heaviest)}
            onChange={(event) => set(part.name, event.currentTarget.valueAsNumber)}
          />
          <output htmlFor={`${id}-${part.name}`}>{t('times', { weight: current(part) })}</output>
        </div>
      ))}
      <Button look="plain" disabled={weights === ''} onClick={() => onChange('')}>
        {t('reset')}
      </Button>
      <ProfileField kind={kind} weights={weights} onChoose={onChange} />
    </fieldset>
  );
};
