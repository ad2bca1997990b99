import { createContext, use } from 'react';
import type { FigureLike } from './format-figure.ts';

/** What a source slip is asked to show. */
export interface SlipRequest {
  readonly figure: FigureLike;
  /** What the figure is about, for the citation: "Uzbekistan, exports of copper". */
  readonly subject: string;
  /** Other figures for the same fact, each with its name. */
  readonly rivals: readonly { readonly label: string; readonly figure: FigureLike }[];
  /** The button that asked; the slip opens beside it and gives the focus back to it. */
  readonly anchor: HTMLElement;
}

export const SlipContext = createContext<(request: SlipRequest) => void>(() => {});

/** Opens the one source slip of the page. */
export const useSlip = (): ((request: SlipRequest) => void) => use(SlipContext);
