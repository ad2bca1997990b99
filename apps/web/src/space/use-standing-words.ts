import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import type { OverlayChoice, Standing } from './overlay.ts';

/** The standings an overlay knows, in the order of its legend. */
export const standingsOf = (choice: OverlayChoice): readonly Standing[] =>
  ({
    bloc: ['has', 'none'],
    member: ['has', 'near', 'none'],
    pair: ['a', 'b', 'both', 'together', 'none'],
  })[choice.kind] as readonly Standing[];

/** Words for how a heading stands, with the members named. */
export const useStandingWords = () => {
  const t = useTranslations('explore.space.standing');
  const names = useNames();
  return (standing: Standing, choice: OverlayChoice): string => {
    if (choice.kind === 'bloc') return t(standing === 'has' ? 'bloc.has' : 'bloc.none');
    if (choice.kind === 'member') {
      const word = standing === 'has' || standing === 'near' ? standing : 'none';
      return t(`member.${word}`, { member: names.country(choice.member) });
    }
    const word = standing === 'has' || standing === 'near' ? 'none' : standing;
    return t(`pair.${word}`, { a: names.country(choice.a), b: names.country(choice.b) });
  };
};
