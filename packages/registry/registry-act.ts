import type { ActContent } from '@hamkor/acts';
import type { Policy } from './policy.ts';
import type { RecordBody } from './record-body.ts';
import type { Owner, RivalFigure } from './record-state.ts';
import type { Visibility } from './visibility.ts';

/** Everything that can be done in the registry: subject `{ type: 'record', id }`, or `{ type: 'policy', id: state }`. */
export type RegistryDeed =
  /** The platform takes up or renews a record from facts it ships: published at once, under its source. */
  | {
      readonly kind: 'registry.take-up';
      readonly body: { readonly record: RecordBody; readonly owner: Owner };
    }
  | {
      readonly kind: 'registry.draft';
      readonly body: { readonly record: RecordBody; readonly owner: Owner; readonly visibility: Visibility };
    }
  | { readonly kind: 'registry.submit'; readonly body: Record<string, never> }
  /** With what was scored at that moment, so that history shows why it passed. */
  | {
      readonly kind: 'registry.publish';
      readonly body: {
        readonly visibility: Visibility;
        readonly quality: number;
        readonly expiresOn: string | null;
      };
    }
  | { readonly kind: 'registry.return'; readonly body: { readonly reason: string } }
  | {
      readonly kind: 'registry.correct';
      readonly body: { readonly record: RecordBody; readonly expiresOn: string | null };
    }
  | { readonly kind: 'registry.confirm'; readonly body: { readonly expiresOn: string | null } }
  | { readonly kind: 'registry.withdraw'; readonly body: { readonly reason: string } }
  /** The counter-act: the body as it was after act `of` holds again. */
  | { readonly kind: 'registry.restore'; readonly body: { readonly of: number; readonly record: RecordBody } }
  | { readonly kind: 'registry.report-figure'; readonly body: Omit<RivalFigure, 'act'> }
  | {
      readonly kind: 'registry.judge-duplicate';
      readonly body: {
        readonly other: string;
        readonly verdict: 'same' | 'different';
        readonly kept: string | null;
      };
    }
  | { readonly kind: 'registry.set-policy'; readonly body: Policy };

export type RegistryActKind = RegistryDeed['kind'];

/** An act of the registry as the log holds it. */
export type RegistryAct = {
  readonly [K in RegistryActKind]: ActContent<Extract<RegistryDeed, { readonly kind: K }>['body']> & {
    readonly kind: K;
  };
}[RegistryActKind];
