import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { networkQuery } from '../../api/queries.ts';
import { Combobox } from '../../corridors/Combobox.tsx';
import { findPlaces } from '../../corridors/find-places.ts';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { toast } from '../../shell/toast.tsx';
import { addRow } from '../model/edit-model.ts';
import { newRow } from '../model/new-row.ts';
import { useEditing } from './editing.ts';
import styles from './Parts.module.css';

/** Places offered at once. */
const most = 8;
const kinds = ['sites', 'suppliers', 'markets'] as const;

/** A site, supplier or market at a place of the corridor network, so that freight to it is known. */
export const AddPlace = () => {
  const t = useTranslations('chains.places');
  const tTable = useTranslations('chainModel.tables');
  const locale = useLocale();
  const { edit, words } = useEditing();
  const [kind, setKind] = useState<(typeof kinds)[number]>('sites');
  const network = useQuery(networkQuery());
  const nodes = network.data?.nodes ?? [];
  return (
    <div className={styles.addPlace}>
      <ChoiceField
        label={t('addTo')}
        any={tTable('sites')}
        chosen={kind === 'sites' ? undefined : kind}
        choices={kinds.slice(1).map((each) => ({ value: each, label: tTable(each) }))}
        onChoose={(chosen) => setKind(kinds.find((each) => each === chosen) ?? 'sites')}
      />
      <Combobox
        label={t('addAt')}
        chosen={undefined}
        example={t('addExample')}
        find={(text) =>
          findPlaces(nodes, text, most).map(({ id, name, country, unlocode }) => ({
            id,
            label: name[locale],
            detail: [words.country(country), unlocode].filter(Boolean).join(' · '),
          }))
        }
        onChoose={(id) => {
          const node = nodes.find((each) => each.id === id);
          if (node === undefined) return;
          const { name, country, lat, lon } = node;
          edit((now) => addRow(now, kind, newRow(now, kind, '', { name, country, lat, lon, node: id })));
          toast(t('added', { name: name[locale] }));
        }}
      />
    </div>
  );
};
