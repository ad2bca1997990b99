import type { VintageDocument } from '@hamkor/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import filterStyles from '../filter/Filters.module.css';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import styles from './QueryFields.module.css';
import type { TradeSearch } from './search.ts';
import { groupsOf, tradeGroups, validateTradeSearch } from './search.ts';

interface QueryFieldsProps {
  readonly vintage: VintageDocument;
  readonly search: TradeSearch;
  readonly onChange: (change: object) => void;
}

/** Exporter, importer, product, year, and the columns to group by. */
export const QueryFields = ({ vintage, search, onChange }: QueryFieldsProps) => {
  const t = useTranslations('loaded.query');
  const id = useId();
  const members = useMemberChoices();
  const groups = groupsOf(search);
  const none = {
    exporter: undefined,
    importer: undefined,
    product: undefined,
    year: undefined,
    by: undefined,
  };
  return (
    <div className={styles.fields}>
      <Filters
        label={t('label')}
        onClear={
          Object.keys(validateTradeSearch({ ...search })).length > 0 ? () => onChange(none) : undefined
        }
      >
        {(['exporter', 'importer'] as const).map((side) => (
          <ChoiceField
            key={side}
            label={t(side)}
            any={t(side === 'exporter' && search.importer === undefined ? 'members' : 'all')}
            chosen={search[side]}
            choices={members}
            onChoose={(iso3) => onChange({ [side]: iso3 })}
          />
        ))}
        <ChoiceField
          label={t('year')}
          any={t('all')}
          chosen={search.year}
          choices={vintage.years.map((year) => ({ value: `${year}`, label: `${year}` }))}
          onChoose={(year) => onChange({ year })}
        />
        <div className={filterStyles.field}>
          <label htmlFor={id}>{t('product')}</label>
          <input
            id={id}
            key={search.product ?? ''}
            defaultValue={search.product ?? ''}
            inputMode="numeric"
            maxLength={6}
            placeholder={t('productExample')}
            onBlur={({ currentTarget: { value } }) =>
              onChange({ product: validateTradeSearch({ product: value.trim() }).product })
            }
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
            }}
          />
        </div>
      </Filters>
      <fieldset className={styles.groups}>
        <legend>{t('by')}</legend>
        {tradeGroups.map((group) => (
          <label key={group}>
            <input
              type="checkbox"
              checked={groups.includes(group)}
              disabled={groups.length === 1 && groups[0] === group}
              onChange={({ currentTarget }) =>
                onChange({
                  by: tradeGroups
                    .filter((each) => (each === group ? currentTarget.checked : groups.includes(each)))
                    .join(','),
                })
              }
            />
            {t(`groups.${group}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
