import type { ReadDraftDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Notice } from '../../shell/Notice.tsx';

/** What a file held that could not be taken over, so that nobody believes it was, and what would be refused as it is. */
export const LeftOut = ({ read }: { readonly read: ReadDraftDocument }) => {
  const t = useTranslations('drafts.docx');
  const tRule = useTranslations('procedure.rules');
  const { paragraphs, leftOut, fileSha256 } = read;
  const notes = paragraphs.flatMap(({ footnotes }) => footnotes);
  const faults = paragraphs.flatMap(({ fault }, place) => (fault === null ? [] : [{ fault, place }]));
  return (
    <Notice title={t('read', { count: paragraphs.length })} alert={faults.length > 0}>
      {leftOut.length === 0 && notes.length === 0 ? (
        <p>{t('nothingLeftOut')}</p>
      ) : (
        <>
          <p>{t('leftOut')}</p>
          <ul>
            {leftOut.map(({ kind, count }) => {
              const key = `left.${kind}` as 'left.picture';
              return <li key={kind}>{t.has(key) ? t(key, { count }) : t('left.other', { count })}</li>;
            })}
            {notes.length > 0 && <li>{t('footnotes', { notes: notes.join('; ') })}</li>}
          </ul>
        </>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ fault, place }) => (
            <li key={place}>{t('fault', { place: `${place + 1}`, rule: tRule(fault) })}</li>
          ))}
        </ul>
      )}
      <p>
        SHA-256 <code>{fileSha256.slice(0, 16)}…</code>
      </p>
    </Notice>
  );
};
