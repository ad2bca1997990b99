import type { CaseAnswerDocument } from '@hamkor/contract';
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
  return (
    <>
      {shown.map(({ group, deeds }) => {
        const opened = deeds.find(({ kind }) => kind === open);
        return (
          <div key={group} className={styles.group}>
            <h3>{t(`group.${group}`)}</h3>
            <div className={styles.buttons}>
              {deeds.map(({ kind }) => (
                <Button
                  key={kind}
                  aria-expanded={kind === open}
                  aria-pressed={kind === open}
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
                onClose={() => onOpen(undefined)}
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
    </>
  );
};
