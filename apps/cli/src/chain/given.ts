/** Options of `hamkor chain`, as they are typed. */
export interface GivenChain {
  readonly scenario?: string;
  readonly objective?: string;
  readonly tolerance?: string;
  readonly pareto?: string;
  readonly points?: string;
  readonly timeLimit?: string;
  readonly gap?: string;
  readonly alpha?: string;
  readonly solver?: string;
  readonly threads?: string;
  readonly rule?: string;
  readonly duties?: string;
  readonly out?: string;
  readonly writeMps?: string;
  readonly json?: boolean;
}

/** What is done with a model. */
export const actions = [
  'solve',
  'pareto',
  'scenarios',
  'disruptions',
  'gains',
  'explain',
  'check',
  'schema',
  'example',
] as const;
export type Action = (typeof actions)[number];

/** Actions that solve something. */
export const solving = ['solve', 'pareto', 'scenarios', 'disruptions', 'gains', 'explain'] as const;
export type Solving = (typeof solving)[number];
