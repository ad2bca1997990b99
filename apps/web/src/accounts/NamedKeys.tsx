import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';

interface NamedKey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

interface NamedKeysProps<K extends NamedKey> {
  readonly keys: readonly K[];
  readonly words: {
    readonly made: (at: string) => string;
    readonly used: (at: string) => string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
  };
  readonly isBusy: boolean;
  readonly onRemove: (id: string) => void;
}

/** Keys that open an account, each with when it was used and the way to take it out of use. */
export const NamedKeys = <K extends NamedKey>({ keys, words, isBusy, onRemove }: NamedKeysProps<K>) => {
  const moment = useMomentText();
  return (
    <ul className={styles.list}>
      {keys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id}>
          <span>
            {name}{' '}
            <small>
              {lastUsedAt === null ? words.made(moment(createdAt)) : words.used(moment(lastUsedAt))}
            </small>
          </span>
          <Button
            look="plain"
            aria-label={words.removeOf(name)}
            disabled={isBusy}
            onClick={() => onRemove(id)}
          >
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
};
