import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';

interface OpenDossierProps {
  /** What the dossier begins with. */
  readonly kind: 'option' | 'chain' | 'plan' | 'route' | 'record' | 'partner';
  readonly id: string;
  /** Id of a run: an answered question of the chain, taken in with it. */
  readonly plan?: string;
}

/** From whatever a dossier can begin with to the page that opens one: there a visitor is led to sign in and back. */
export const OpenDossier = ({ kind, id, plan }: OpenDossierProps) => {
  const t = useTranslations('shell');
  return (
    <LinkTo to="/dossiers" search={{ kind, id, plan }}>
      {t('openDossier')}
    </LinkTo>
  );
};
