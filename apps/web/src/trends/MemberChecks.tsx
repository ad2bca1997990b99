import { useTranslations } from 'use-intl';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { mostMembers } from './search.ts';
import styles from './TrendsPage.module.css';

interface MemberChecksProps {
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

/** Which members are drawn: one at least, as many as can be told apart at most. */
export const MemberChecks = ({ chosen, onChoose }: MemberChecksProps) => {
  const t = useTranslations('explore.trends.filter');
  const members = useMemberChoices();
  return (
    <fieldset className={styles.members}>
      <legend>{t('members')}</legend>
      {members.map(({ value, label }) => {
        const isChosen = chosen.includes(value);
        return (
          <label key={value}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen ? chosen.length === 1 : chosen.length >= mostMembers}
              onChange={() =>
                onChoose(isChosen ? chosen.filter((code) => code !== value) : [...chosen, value])
              }
            />
            {label}
          </label>
        );
      })}
    </fieldset>
  );
};
