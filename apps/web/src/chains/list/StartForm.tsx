import type { NamesDocument } from '@hamkor/contract';
import { foldText } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { documentQuery } from '../../api/queries.ts';
import { Combobox } from '../../corridors/Combobox.tsx';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { Button } from '../../shell/Button.tsx';
import styles from './ChainsPage.module.css';
import { findHeadings } from './find-headings.ts';

/** Headings offered at once. */
const most = 12;

/** A new chain from what it makes and who takes part. */
export const StartForm = () => {
  const t = useTranslations('chains.start');
  const lang = useLocale();
  const navigate = useNavigate();
  const members = useMemberChoices();
  const [product, setProduct] = useState<string | undefined>();
  const [partners, setPartners] = useState<readonly string[]>([]);
  const names = useQuery(documentQuery<NamesDocument>('names', { lang }));
  const headings = names.data?.products.HS2022 ?? {};
  const find = (text: string) =>
    findHeadings(headings, foldText(text), most).map(({ hs, name }) => ({ id: hs, label: name, detail: hs }));
  return (
    <form
      className={styles.start}
      onSubmit={(event) => {
        event.preventDefault();
        if (product === undefined) return;
        void navigate({
          to: '/chains/new',
          search: { product, ...(partners.length === 0 ? {} : { partners: partners.join(',') }) } as never,
        });
      }}
    >
      <Combobox
        label={t('product')}
        chosen={product === undefined ? undefined : `${product} ${headings[product] ?? ''}`}
        example={t('productExample')}
        find={find}
        onChoose={setProduct}
      />
      <fieldset className={styles.partners}>
        <legend>{t('partners')}</legend>
        {members.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={partners.includes(value)}
              onChange={() =>
                setPartners((now) =>
                  now.includes(value) ? now.filter((each) => each !== value) : [...now, value],
                )
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="solid" disabled={product === undefined}>
        {t('design')}
      </Button>
    </form>
  );
};
