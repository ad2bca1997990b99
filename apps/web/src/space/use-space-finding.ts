import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import type { Overlay } from './overlay.ts';
import type { Scene } from './scene.ts';

/** The overlay's finding as a sentence, from its own counts. */
export const useSpaceFinding = (scene: Scene, { choice, counts, nearest }: Overlay): string => {
  const t = useTranslations('explore.space.finding');
  const locale = useLocale();
  const names = useNames();
  const total = scene.count;
  switch (choice.kind) {
    case 'bloc':
      return t('bloc', { held: counts.has, lacked: counts.none, total });
    case 'member': {
      const member = names.country(choice.member);
      return nearest < 0
        ? t('memberOnly', { member, held: counts.has, total })
        : t('member', {
            member,
            held: counts.has,
            total,
            nearest: scene.document.headings.name[nearest]![locale],
          });
    }
    case 'pair':
      return t('pair', {
        a: names.country(choice.a),
        b: names.country(choice.b),
        both: counts.both,
        onlyA: counts.a,
        onlyB: counts.b,
      });
  }
};
