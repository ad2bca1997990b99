import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';

/** From an option to a chain designed for it. */
export const ChainLink = ({ option }: { readonly option: string }) => {
  const t = useTranslations('find.option');
  return (
    <LinkTo to="/chains/new" search={{ option }}>
      {t('chain')}
    </LinkTo>
  );
};
