import type { Path } from './body-change.ts';
import { valueAt } from './body-change.ts';
import styles from './Fields.module.css';
import { useRecordForm } from './form-context.ts';

interface CheckEntryProps {
  readonly path: Path;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Any number of several. */
export const CheckEntry = ({ path, label, choices }: CheckEntryProps) => {
  const { body, change } = useRecordForm();
  const chosen = (valueAt(body, path) ?? []) as readonly string[];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>
        {choices.map(({ value, label: text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                change(
                  path,
                  currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
                )
              }
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
