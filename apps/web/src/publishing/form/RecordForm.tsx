import type { DraftRequestDocument, GrantDocument, PolicyDocument, RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { documentQuery } from '../../api/queries.ts';
import { Section } from '../../shell/Page.tsx';
import { asType } from './blank-body.ts';
import { withValue } from './body-change.ts';
import { FirstFields, MoreFields, SourceFields } from './CommonFields.tsx';
import { DetailFields } from './DetailFields.tsx';
import type { RecordType } from './field-list.ts';
import { publishable } from './field-list.ts';
import styles from './Fields.module.css';
import { RecordFormContext } from './form-context.ts';
import { OwnerFields } from './OwnerFields.tsx';
import { Preview } from './Preview.tsx';
import { QualityPanel } from './QualityPanel.tsx';
import layout from './RecordForm.module.css';
import { useCheckResult } from './use-check-result.ts';

interface RecordFormProps {
  readonly grants: readonly GrantDocument[];
  readonly initial: DraftRequestDocument;
  /** The record as it is kept; null for a new one. */
  readonly kept: RecordDocument | null;
  /** What can be done with what is entered. */
  readonly children: (request: DraftRequestDocument) => ReactNode;
}

/** All that is asked of a record, with its score and preview beside it while it is written. */
export const RecordForm = ({ grants, initial, kept, children }: RecordFormProps) => {
  const t = useTranslations('publishing.form');
  const tOne = useTranslations('bank.one');
  const [request, setRequest] = useState(initial);
  const { record: body, owner, visibility } = request;
  const result = useCheckResult(body);
  const policy = useQuery({
    ...documentQuery<PolicyDocument>(`policies/${owner.state ?? ''}`),
    enabled: owner.state !== null,
  }).data;
  const form = useMemo(
    () => ({
      body,
      change: (path: readonly (string | number)[], value: unknown) =>
        setRequest((before) => ({ ...before, record: withValue(before.record, path, value) })),
      wrong: new Map((result?.problems ?? []).map(({ pointer, detail }) => [pointer, detail])),
    }),
    [body, result],
  );
  return (
    <RecordFormContext value={form}>
      <div className={layout.layout}>
        <div>
          {kept === null && (
            <div className={styles.grid}>
              <div className={styles.field}>
                <label htmlFor="record-type">{t('type')}</label>
                <select
                  id="record-type"
                  value={body.type}
                  onChange={({ currentTarget }) =>
                    setRequest({ ...request, record: asType(body, currentTarget.value as RecordType) })
                  }
                >
                  {publishable.map((type) => (
                    <option key={type} value={type}>
                      {tOne(type)}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          )}
          <Section heading={t('what')}>
            <FirstFields />
          </Section>
          <Section heading={t('details', { type: tOne(body.type) })} lede={t('detailsLede')}>
            <DetailFields key={body.type} type={body.type} />
          </Section>
          <Section heading={t('more')}>
            <MoreFields />
          </Section>
          <Section heading={t('source')} lede={t('sourceLede')}>
            <SourceFields />
          </Section>
          <Section heading={t('who')}>
            <OwnerFields
              grants={grants}
              type={body.type}
              owner={owner}
              visibility={visibility}
              policy={policy}
              isKept={kept !== null}
              onOwner={(next) => setRequest({ ...request, owner: next })}
              onVisibility={(next) => setRequest({ ...request, visibility: next })}
            />
          </Section>
          <Section heading={t('preview')} lede={t('previewLede')}>
            <Preview />
          </Section>
        </div>
        <aside className={layout.side} aria-label={t('quality')}>
          <QualityPanel result={result} least={policy?.rules[body.type]?.leastQuality ?? null} />
          {children(request)}
        </aside>
      </div>
    </RecordFormContext>
  );
};
