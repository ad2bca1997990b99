import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { GainBars } from './GainBars.tsx';
import { ItemSection } from './ItemSection.tsx';
import styles from './Item.module.css';
import { itemsIn } from '../rail/sections.ts';

/** The chain with its answered questions, and what each state gains by every plan that was worked out. */
export const ChainSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers.gains');
  const text = useText();
  const items = itemsIn('chain', detail.items);
  const plans = items.filter(({ gains }) => gains.length > 0);
  // An agreement to be worse off holds for the snapshot it was given on; here it is told which states gave one at all.
  const waived = new Set(detail.cases.flatMap(({ waivers }) => waivers.map(({ state }) => state)));
  return (
    <ItemSection section="chain" detail={detail} items={items}>
      {plans.map((plan) => (
        <div key={plan.id} className={styles.plan}>
          <h3>{t('heading', { plan: text(plan.title) })}</h3>
          <GainBars gains={plan.gains} waived={waived} />
        </div>
      ))}
    </ItemSection>
  );
};
