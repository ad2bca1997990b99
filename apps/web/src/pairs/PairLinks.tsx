import { memberCodes } from '@hamkor/nomenclature';
import { useLocale } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './PairsPage.module.css';

/** A link to the page of every pair: a line a member, each pair once. */
export const PairLinks = () => {
  const locale = useLocale();
  const names = useNames();
  const members = [...memberCodes].sort((one, other) =>
    names.country(one).localeCompare(names.country(other), locale),
  );
  return (
    <ul className={styles.links}>
      {members.slice(0, -1).map((a, place) => (
        <li key={a}>
          <span>{names.country(a)}</span>
          <ul>
            {members.slice(place + 1).map((b) => (
              <li key={b}>
                <LinkTo to={`/pairs/${a}/${b}`} aria-label={`${names.country(a)} – ${names.country(b)}`}>
                  {names.country(b)}
                </LinkTo>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
