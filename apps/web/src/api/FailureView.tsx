import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { RequestFailed } from './client.ts';

interface FailureViewProps {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** The field as an address writes it: `/query/from` points into the request, which no reader sees. */
const fieldName = (pointer: string): string => pointer.replace(/^\/(?:query|path|body|headers)\//, '');

/** Says what went wrong with a request and what to do, and what a rule of procedure rests on; field errors of the server one by one. */
export const FailureView = ({ error, onRetry }: FailureViewProps) => {
  const t = useTranslations('shell.failure');
  const again = onRetry !== undefined && <Button onClick={onRetry}>{t('again')}</Button>;
  if (!(error instanceof RequestFailed)) {
    return (
      <Notice title={t('brokenTitle')} actions={again} alert>
        <p>{t('brokenHelp')}</p>
        <p>
          <code>{error.message}</code>
        </p>
      </Notice>
    );
  }
  const { failure } = error;
  if (failure.kind === 'unreachable') {
    return (
      <Notice title={t('unreachableTitle')} actions={again} alert>
        <p>{t('unreachableHelp')}</p>
      </Notice>
    );
  }
  if (failure.kind === 'unreadable') {
    return (
      <Notice title={t('unreadableTitle')} actions={again} alert>
        <p>{t('unreadableHelp', { status: `${failure.status}` })}</p>
      </Notice>
    );
  }
  const { problem } = failure;
  return (
    <Notice title={problem.title} actions={problem.status >= 500 && again} alert>
      <p>{problem.detail}</p>
      {problem.source !== undefined && (
        <p>
          <small>{problem.source}</small>
        </p>
      )}
      {problem.errors !== undefined && (
        <ul>
          {problem.errors.map((field) => (
            <li key={`${field.pointer} ${field.detail}`}>
              <b>{fieldName(field.pointer)}</b>: {field.detail}
              {field.expected !== undefined && <> ({t('expected', { expected: field.expected })})</>}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
