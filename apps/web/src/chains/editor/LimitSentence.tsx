import type { LimitRow } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { setField } from '../model/edit-model.ts';
import { isShareLimit, limitUnit, subjectsOf } from '../model/limit-subjects.ts';
import type { LimitPart } from '../model/limit-subjects.ts';
import { useEditing } from './editing.ts';
import { FigureEntry } from './FigureEntry.tsx';
import styles from './Limits.module.css';

interface LimitSentenceProps {
  readonly limit: LimitRow;
  /** Place of the row in its table. */
  readonly place: number;
}

/** A limit as a sentence with its figures and names to be set in place: "At most [60] % of [yarn] is made in [Uzbekistan]". */
export const LimitSentence = ({ limit, place }: LimitSentenceProps) => {
  const t = useTranslations('chains.limits');
  const locale = useLocale();
  const { unit: unitText } = useFigureText();
  const { model, words, edit } = useEditing();
  const { kind, min, max } = limit;
  const isPercent = isShareLimit(kind);
  const { key, unit } = limitUnit(model, kind, limit.what);
  const choice = (part: LimitPart): ReactNode => {
    const chosen = limit[part];
    const choices = subjectsOf(model, kind, part)
      .map((id) => ({ id, name: words.any(id) }))
      .sort((one, other) => one.name.localeCompare(other.name, locale));
    return (
      <select
        key={part}
        aria-label={words.field(part)}
        value={chosen ?? ''}
        onChange={(event) => {
          const next = event.currentTarget.value || null;
          edit((now) => setField(now, 'limits', place, part, next));
        }}
      >
        <option value="">{t(`any.${part}`)}</option>
        {chosen !== null && !choices.some(({ id }) => id === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    );
  };
  const side = min !== null && max !== null ? 'both' : min !== null ? 'min' : 'max';
  /** From one side to the other: the bound goes with it. */
  const turn = (to: string): void =>
    edit((now) => {
      const bound = max ?? min;
      const withMin = setField(now, 'limits', place, 'min', to === 'max' ? null : (min ?? bound));
      return setField(withMin, 'limits', place, 'max', to === 'min' ? null : (max ?? bound));
    });
  const figure = (field: 'min' | 'max'): ReactNode => (
    <FigureEntry
      key={field}
      table="limits"
      place={place}
      field={field}
      label={`${words.field(field)}, ${words.names(limit.name)}`}
      isPercent={isPercent}
    />
  );
  const bound: ReactNode = (
    <span key="bound" className={styles.bound}>
      <select aria-label={t('side')} value={side} onChange={(event) => turn(event.currentTarget.value)}>
        <option value="max">{t('sides.max')}</option>
        <option value="min">{t('sides.min')}</option>
        <option value="both">{t('sides.both')}</option>
      </select>
      {side !== 'max' && figure('min')}
      {side === 'both' && <span>{t('to')}</span>}
      {side !== 'min' && figure('max')}
      {key !== 'none' && <span>{t(`unit.${key}`, { unit: unitText(unit) })}</span>}
    </span>
  );
  return (
    <p className={styles.sentence}>
      {t.rich(`sentence.${kind}`, {
        bound: () => bound,
        what: () => choice('what'),
        where: () => choice('where'),
        via: () => choice('via'),
      })}
    </p>
  );
};
