import type { CaseAnswerDocument } from '@hamkor/contract';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { DeedForm } from './DeedForm.tsx';
import styles from './Deeds.module.css';
import type { DeedGroup } from './deed-specs.ts';
import { deedGroups, deedSpecs, hasForm } from './deed-specs.ts';

interface DeedPanelProps {
  readonly answer: CaseAnswerDocument;
  readonly account: string;
  readonly groups?: readonly DeedGroup[];
  /** The act whose form is open, as the address says it. */
  readonly open: string | undefined;
  readonly onOpen: (kind: string | undefined) => void;
}

/** What the reader may do in the case now, group by group; one form is open at a time. */
export const DeedPanel = ({ answer, account, groups = deedGroups, open, onOpen }: DeedPanelProps) => {
  const t = useTranslations('council');
  const panel = useRef<HTMLElement>(null);
  const hasCredentials = answer.case.credentials.some(({ revokedAt }) => revokedAt === null);
  const may = answer.may.flatMap(({ kind, as }) =>
    hasForm(kind) && (kind !== 'council.revoke-credential' || hasCredentials)
      ? [{ kind, as, spec: deedSpecs[kind]! }]
      : [],
  );
  const onText = answer.may.some(({ kind }) => kind.startsWith('drafting.'));
  const shown = groups.flatMap((group) => {
    const deeds = may.filter(({ spec }) => spec.group === group);
    return deeds.length === 0 ? [] : [{ group, deeds }];
  });
  if (shown.length === 0 && !onText) return null;
  /** Leaves a form for the button that opened it, and for the panel once the deed is done: that button may go. */
  const leave = (kind: string, isDone: boolean): void => {
    onOpen(undefined);
    const button = panel.current?.querySelector<HTMLElement>(`[data-deed="${kind}"]`);
    (isDone ? panel.current : button)?.focus();
  };
  return (
    <section ref={panel} tabIndex={-1} aria-label={t('deeds.heading')} className={styles.panel}>
      {shown.map(({ group, deeds }) => {
        const opened = deeds.find(({ kind }) => kind === open);
        return (
          <div key={group} className={styles.group}>
            <h3>{t(`group.${group}`)}</h3>
            <div className={styles.buttons}>
              {deeds.map(({ kind }) => (
                <Button
                  key={kind}
                  data-deed={kind}
                  aria-expanded={kind === open}
                  onClick={() => onOpen(kind === open ? undefined : kind)}
                >
                  {t(`do.${kind as 'council.object'}`)}
                </Button>
              ))}
            </div>
            {opened !== undefined && (
              <DeedForm
                key={opened.kind}
                kind={opened.kind}
                matter={answer.case}
                account={account}
                seats={opened.as}
                onClose={(isDone) => leave(opened.kind, isDone)}
              />
            )}
          </div>
        );
      })}
      {onText && (
        <p>
          <LinkTo to={`/council/cases/${answer.case.id}/text`}>{t('text.work')}</LinkTo>
        </p>
      )}
    </section>
  );
};
