import type { ErrorComponentProps } from '@tanstack/react-router';
import { FailureView } from '../api/FailureView.tsx';

/** A page that failed while it was loaded or drawn; the frame around it stays usable. */
export const Broken = ({ error, reset }: ErrorComponentProps) => (
  <div style={{ padding: 'var(--space-6) var(--gutter)' }}>
    <FailureView error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
  </div>
);
