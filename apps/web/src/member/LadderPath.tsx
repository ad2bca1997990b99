import type { HubDocument } from '@hamkor/contract';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './LadderPath.module.css';

interface LadderPathProps {
  readonly ladder: HubDocument['ladders'][number];
  readonly nameOf: (hs: string) => string;
}

/** A rung's standing on the way: already had, to be taken next, to come later, or passed over below. */
const standingOf = (held: boolean, place: number, nextStep: number): 'held' | 'next' | 'later' | 'before' => {
  if (place === nextStep) return 'next';
  if (held) return 'held';
  return place < nextStep ? 'before' : 'later';
};

/** The rungs of a ladder side by side: what the country has, its next step, what could follow. */
export const LadderPath = ({ ladder, nameOf }: LadderPathProps) => {
  const t = useTranslations('overview.ladder');
  return (
    <span className={styles.path}>
      {ladder.rungs.map((rung, place) => {
        const { hs } = rung;
        const standing = standingOf(rung.held, place, ladder.nextStep);
        return (
          <Fragment key={hs}>
            {place > 0 && (
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
            )}
            <LinkTo to="/options" search={{ product: hs }} className={styles.rung} data-standing={standing}>
              {nameOf(hs)}
              <Hidden>{` (${t(standing)})`}</Hidden>
            </LinkTo>
          </Fragment>
        );
      })}
    </span>
  );
};
