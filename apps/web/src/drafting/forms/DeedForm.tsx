import type { DraftingKind } from '@hamkor/drafting';
import type { ComponentProps } from 'react';
import { useTextPage } from '../text-context.ts';
import { ActForm } from './ActForm.tsx';

type DeedFormProps = Omit<ComponentProps<typeof ActForm>, 'caseId' | 'seats' | 'kind' | 'level'> & {
  /** Kind of the act; `note`: a comment that stays within the state. */
  readonly kind: DraftingKind | 'note';
};

/** A form that does something to the text of the page. */
export const DeedForm = ({ kind, ...rest }: DeedFormProps) => {
  const { caseId, seatsFor, noteSeats } = useTextPage();
  return (
    <ActForm
      {...rest}
      level={2}
      caseId={caseId}
      kind={kind}
      seats={kind === 'note' ? noteSeats : seatsFor(kind)}
    />
  );
};
