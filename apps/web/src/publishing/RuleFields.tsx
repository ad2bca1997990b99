import type { GrantDocument, TypeRuleDocument } from '@hamkor/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { numberOrNull } from './form/body-change.ts';
import fields from './form/Fields.module.css';

const scopes = ['public', 'members', 'named', 'national'] as const;
/** Roles that a state may let publish, confirm and withdraw. */
const deciding = [
  'national-coordinator',
  'ministry-editor',
  'analyst',
  'enterprise',
  'research-institute',
  'chamber',
  'bank',
] as const satisfies GrantDocument['role'][];

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChosen: (chosen: T[]) => void;
}

const Checks = <T extends string>({ legend, choices, chosen, onChosen }: ChecksProps<T>) => (
  <fieldset className={fields.group}>
    <legend className={fields.legend}>{legend}</legend>
    <div className={fields.checks}>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) =>
              onChosen(currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);

interface RuleFieldsProps {
  readonly rule: TypeRuleDocument;
  readonly onRule: (rule: TypeRuleDocument) => void;
}

/** What a state lays down for one type of record. */
export const RuleFields = ({ rule, onRule }: RuleFieldsProps) => {
  const t = useTranslations('publishing.policy');
  const tScope = useTranslations('publishing.scope');
  const tRoles = useTranslations('roles');
  const members = useMemberChoices();
  const id = useId();
  const roles = deciding.map((value) => ({ value, label: tRoles(value) }));
  return (
    <>
      <div className={fields.field}>
        <label htmlFor={`${id}-usual`}>{t('usual')}</label>
        <select
          id={`${id}-usual`}
          value={rule.usual.scope}
          onChange={({ currentTarget }) =>
            onRule({ ...rule, usual: { scope: currentTarget.value as (typeof scopes)[number], states: [] } })
          }
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {tScope(scope)}
            </option>
          ))}
        </select>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-quality`}>{t('quality')}</label>
        <input
          id={`${id}-quality`}
          type="number"
          min={0}
          max={100}
          value={Math.round(rule.leastQuality * 100)}
          onChange={({ currentTarget }) =>
            onRule({ ...rule, leastQuality: Math.min(100, numberOrNull(currentTarget.value) ?? 0) / 100 })
          }
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-months`}>{t('months')}</label>
        <input
          id={`${id}-months`}
          type="number"
          min={1}
          max={120}
          value={rule.expiresAfterMonths ?? ''}
          onChange={({ currentTarget }) =>
            onRule({ ...rule, expiresAfterMonths: numberOrNull(currentTarget.value) })
          }
        />
        <small>{t('monthsAbout')}</small>
      </div>
      {rule.usual.scope === 'named' && (
        <Checks
          legend={t('named')}
          choices={members}
          chosen={rule.usual.states}
          onChosen={(states) => onRule({ ...rule, usual: { scope: 'named', states } })}
        />
      )}
      <Checks
        legend={t('allowed')}
        choices={scopes.map((value) => ({ value, label: tScope(value) }))}
        chosen={rule.allowed}
        onChosen={(allowed) => onRule({ ...rule, allowed })}
      />
      {(['publish', 'confirm', 'withdraw'] as const).map((deed) => (
        <Checks
          key={deed}
          legend={t(deed)}
          choices={roles}
          chosen={rule[deed]}
          onChosen={(held) => onRule({ ...rule, [deed]: held })}
        />
      ))}
      <label className={fields.check}>
        <input
          type="checkbox"
          checked={rule.needsSecondPerson}
          onChange={({ currentTarget }) => onRule({ ...rule, needsSecondPerson: currentTarget.checked })}
        />
        {t('secondPerson')}
      </label>
    </>
  );
};
