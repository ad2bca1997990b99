import type { CapturedItemDocument, DossierDetailDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../../shell/Page.tsx';
import { Notes } from '../notes/Notes.tsx';
import type { SectionKey } from '../rail/sections.ts';
import styles from './Item.module.css';
import { ItemView } from './ItemView.tsx';

interface ItemSectionProps {
  readonly section: SectionKey;
  readonly detail: DossierDetailDocument;
  readonly items: readonly CapturedItemDocument[];
  /** Whether it has nothing to show either way; by the items alone unless given. */
  readonly isEmpty?: boolean;
  /** What follows the items. */
  readonly children?: ReactNode;
}

/** A part of the thread that consists of gathered things; where there is none, it says what would come here. */
export const ItemSection = ({ section, detail, items, isEmpty, children }: ItemSectionProps) => {
  const t = useTranslations('dossiers');
  return (
    <Section id={section} heading={t(`rail.${section}`)}>
      {items.length === 0 && isEmpty !== false && (
        <p className={styles.none}>{t(`empty.${section as 'option'}`)}</p>
      )}
      <div className={styles.items}>
        {items.map((item) => (
          <ItemView
            key={`${item.kind} ${item.id}`}
            item={item}
            dossier={detail.dossier.id}
            may={detail.may}
          />
        ))}
      </div>
      {children}
      <Notes section={section} detail={detail} />
    </Section>
  );
};
