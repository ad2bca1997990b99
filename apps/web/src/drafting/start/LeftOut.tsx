import type { ReadDraftDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Notice } from '../../shell/Notice.tsx';

/** What a file held that could not be taken over, so that nobody believes it was. */
export const LeftOut = ({ read }: { readonly read: ReadDraftDocument }) => {
  const t = useTranslations('drafts.docx');
  return (
    <Notice title={t('read', { count: read.paragraphs.length })}>
      {read.leftOut.length === 0 ? (
        <p>{t('nothingLeftOut')}</p>
      ) : (
        <>
          <p>{t('leftOut')}</p>
          <ul>
            {read.leftOut.map(({ kind, count }) => {
              const key = `left.${kind}` as 'left.image';
              return <li key={kind}>{t.has(key) ? t(key, { count }) : t('left.other', { count, kind })}</li>;
            })}
          </ul>
        </>
      )}
      <p>
        SHA-256 <code>{read.fileSha256.slice(0, 16)}…</code>
      </p>
    </Notice>
  );
};
