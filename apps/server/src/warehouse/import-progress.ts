/** Where an import stands. */
export interface ImportProgress {
  readonly phase: 'checking' | 'reading' | 'reconciling' | 'indexing' | 'finishing' | 'done';
  /** The text being read, as messages call it. */
  readonly file: string | null;
  /** From 0. */
  readonly fileIndex: number;
  readonly fileCount: number;
  /** Bytes of the files as they lie on the disk. */
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly rows: number;
  /** Null until there is something to go by. */
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
}

/** An import of which nothing is done yet. */
export const nothingYet: ImportProgress = {
  phase: 'checking',
  file: null,
  fileIndex: 0,
  fileCount: 0,
  bytesDone: 0,
  bytesTotal: 0,
  rows: 0,
  rowsPerSecond: null,
  secondsLeft: null,
};

export type Tell = (progress: ImportProgress) => void;

/** Takes what changes and tells it on, five times a second at the most; every change of phase or file is told. */
export interface Teller {
  readonly set: (change: Partial<Omit<ImportProgress, 'rowsPerSecond' | 'secondsLeft'>>) => void;
}

const least = 200;

/** A teller; `now` is the clock in milliseconds. Rate and time left count from the first byte read in this run. */
export const teller = (tell: Tell, now: () => number): Teller => {
  let state = nothingYet;
  let told = Number.NEGATIVE_INFINITY;
  let begin: { readonly at: number; readonly bytes: number; readonly rows: number } | null = null;
  return {
    set: (change) => {
      const before = state;
      state = { ...state, ...change };
      const at = now();
      if (state.phase !== before.phase) begin = { at, bytes: state.bytesDone, rows: state.rows };
      const seconds = begin === null ? 0 : (at - begin.at) / 1000;
      const bytes = state.bytesDone - (begin?.bytes ?? 0);
      const rows = state.rows - (begin?.rows ?? 0);
      state = {
        ...state,
        rowsPerSecond: seconds >= 0.5 && rows > 0 ? rows / seconds : null,
        secondsLeft:
          seconds >= 1 && bytes > 0 ? ((state.bytesTotal - state.bytesDone) * seconds) / bytes : null,
      };
      const isNews = state.phase !== before.phase || state.file !== before.file;
      if (!isNews && at - told < least) return;
      told = at;
      tell(state);
    },
  };
};
