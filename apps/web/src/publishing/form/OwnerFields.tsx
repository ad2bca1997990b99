import type { DraftRequestDocument, GrantDocument, PolicyDocument } from '@hamkor/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { RecordType } from './field-list.ts';
import styles from './Fields.module.css';

type Owner = DraftRequestDocument['owner'];
type Visibility = DraftRequestDocument['visibility'];

interface OwnerFieldsProps {
  readonly grants: readonly GrantDocument[];
  readonly type: RecordType;
  readonly owner: Owner;
  readonly visibility: Visibility;
  readonly policy: PolicyDocument | undefined;
  /** Whether the record exists already: then its owner stays. */
  readonly isKept: boolean;
  readonly onOwner: (owner: Owner) => void;
  readonly onVisibility: (visibility: Visibility) => void;
}

const keyOf = ({ state, organisation }: Owner): string => `${state ?? ''}@${organisation ?? ''}`;

/** For whom the record is kept, and who may see it once published: what the rules of that state allow. */
export const OwnerFields = (props: OwnerFieldsProps) => {
  const { grants, type, owner, visibility, policy, isKept, onOwner, onVisibility } = props;
  const t = useTranslations('publishing.owner');
  const tScope = useTranslations('publishing.scope');
  const nameOf = useCountryName();
  const members = useMemberChoices();
  const id = useId();
  const owners = new Map(
    grants
      .filter(({ role }) => role !== 'administrator' && role !== 'auditor')
      .map(({ state, organisation }) => [keyOf({ state, organisation }), { state, organisation }]),
  );
  const label = ({ state, organisation }: Owner): string =>
    [state === null ? t('wholeOrganisation') : nameOf(state), organisation]
      .filter((part) => part !== null)
      .join(' · ');
  const allowed = policy?.rules[type]?.allowed ?? ['public', 'members', 'named', 'national'];
  return (
    <div className={styles.grid}>
      <div className={styles.field}>
        <label htmlFor={`${id}-owner`}>{t('label')}</label>
        <select
          id={`${id}-owner`}
          value={keyOf(owner)}
          disabled={isKept || owners.size < 2}
          onChange={({ currentTarget }) => {
            const chosen = owners.get(currentTarget.value);
            if (chosen) onOwner(chosen);
          }}
        >
          {!owners.has(keyOf(owner)) && <option value={keyOf(owner)}>{label(owner)}</option>}
          {[...owners].map(([key, each]) => (
            <option key={key} value={key}>
              {label(each)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-scope`}>{t('visibility')}</label>
        <select
          id={`${id}-scope`}
          value={visibility.scope}
          onChange={({ currentTarget }) =>
            onVisibility({ scope: currentTarget.value as Visibility['scope'], states: [] })
          }
        >
          {(['public', 'members', 'named', 'national'] as const).map((scope) => (
            <option key={scope} value={scope} disabled={!allowed.includes(scope)}>
              {tScope(scope)}
            </option>
          ))}
        </select>
        <small>{t('visibilityAbout')}</small>
      </div>
      {visibility.scope === 'named' && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('named')}</legend>
          <div className={styles.checks}>
            {members
              .filter(({ value }) => value !== owner.state)
              .map(({ value, label: name }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={visibility.states.includes(value)}
                    onChange={({ currentTarget }) =>
                      onVisibility({
                        scope: 'named',
                        states: currentTarget.checked
                          ? [...visibility.states, value]
                          : visibility.states.filter((each) => each !== value),
                      })
                    }
                  />
                  {name}
                </label>
              ))}
          </div>
        </fieldset>
      )}
    </div>
  );
};
