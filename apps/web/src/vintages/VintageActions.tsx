import type { VintageDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import type { useActivation } from './use-activation.ts';
import type { useDelayedRemoval } from '../api/use-delayed-removal.ts';
import styles from './VintageTable.module.css';

interface VintageActionsProps {
  readonly vintage: VintageDocument;
  readonly activate: ReturnType<typeof useActivation>;
  readonly removal: ReturnType<typeof useDelayedRemoval<VintageDocument>>;
}

/** Tables that options and pages of trade can rest on. */
const holdsTrade = ({ table }: VintageDocument): boolean => table === 'flows' || table === 'reports';

/** Use for all pages, or remove; where it cannot be removed, why. */
export const VintageActions = ({ vintage, activate, removal }: VintageActionsProps) => {
  const t = useTranslations('loaded.vintages');
  const tRemoval = useTranslations('loaded.removal');
  const { title, isActive, isSuperseded, analyses } = vintage;
  if (removal.leaving?.ref === vintage.ref) {
    return (
      <div className={styles.actions}>
        <small>{tRemoval('leaving')}</small>
        <Button look="plain" onClick={removal.undo}>
          {tRemoval('undo')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {holdsTrade(vintage) && !isActive && !isSuperseded && (
        <Button
          look="plain"
          aria-label={t('useOf', { title })}
          disabled={activate.isPending}
          onClick={() => activate.mutate(vintage)}
        >
          {t('use')}
        </Button>
      )}
      {analyses > 0 ? (
        <small>{t('kept', { count: analyses })}</small>
      ) : (
        <Button
          look="plain"
          aria-label={tRemoval('removeOf', { title })}
          onClick={() => removal.begin(vintage)}
        >
          {tRemoval('remove')}
        </Button>
      )}
    </div>
  );
};
