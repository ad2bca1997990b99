/** What the server and a thread that solves parts say to each other. */
import type { ChainPart, TaskProgress } from '@hamkor/chains';
import type { Packed } from './packed-json.ts';
import type { PartOutcome } from './part-runner.ts';

export type ToPartThread =
  /** `model` is null where the thread is thought to hold it. */
  | {
      readonly kind: 'solve';
      readonly modelId: string;
      readonly model: Packed | null;
      readonly part: ChainPart;
    }
  | { readonly kind: 'cancel' };

export type FromPartThread =
  /** It is to be asked again, with the model. */
  | { readonly kind: 'unknown-model' }
  | { readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly kind: 'ended'; readonly outcome: PartOutcome };
