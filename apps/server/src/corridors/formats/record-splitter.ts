/** One record of a separated text. */
export interface CsvRecord {
  /** Line on which it begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RecordSplitter {
  readonly feed: (text: string) => void;
  readonly end: () => void;
  /** Line and letter, counted from 1, of what comes next. */
  readonly place: () => { readonly line: number; readonly at: number };
}

/**
 * Splits separated text (RFC 4180, any line end) that comes in pieces into records. Quotes may hold separators, line
 * breaks and doubled quotes; blanks around cells are dropped, and so are lines without anything. `emit` returns false to
 * hear no more. A cell longer than `longest` letters is handed to `tooLong`, and nothing follows.
 */
export const recordSplitter = (
  separator: string,
  longest: number,
  emit: (record: CsvRecord) => boolean,
  tooLong: (line: number, cell: number, beginning: string) => void,
): RecordSplitter => {
  let line = 1;
  let at = 1;
  let begin = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  // A quote inside quotes may end them or be the first of two: only the next letter tells.
  let isQuotePending = false;
  let wasReturn = false;
  let isDone = false;

  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    const isEmpty = cells.length === 1 && cells[0] === '';
    if (!isEmpty && !emit({ line: begin, cells })) isDone = true;
    cells = [];
  };
  const endLine = (): void => {
    line += 1;
    at = 1;
  };

  const feed = (text: string): void => {
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
      if (isDone) return;
      const letter = text[i]!;
      const isAfterReturn = wasReturn;
      wasReturn = false;
      at += 1;
      if (isQuotePending) {
        isQuotePending = false;
        if (letter === '"') {
          cell += '"';
          from = i + 1;
          continue;
        }
        isQuoted = false;
        from = i;
      }
      if (isQuoted) {
        if (letter === '"') {
          cell += text.slice(from, i);
          from = i + 1;
          isQuotePending = true;
        } else if (letter === '\n') endLine();
        if (cell.length + i - from > longest) {
          isDone = true;
          tooLong(begin, cells.length, cell + text.slice(from, from + 60));
        }
        continue;
      }
      if (letter === separator) {
        cell += text.slice(from, i);
        from = i + 1;
        endCell();
      } else if (letter === '\n' || letter === '\r') {
        if (letter === '\n' && isAfterReturn) {
          from = i + 1;
          at = 1;
          continue;
        }
        cell += text.slice(from, i);
        from = i + 1;
        endRecord();
        endLine();
        begin = line;
        wasReturn = letter === '\r';
      } else if (letter === '"' && (cell + text.slice(from, i)).trim() === '') {
        cell = '';
        from = i + 1;
        isQuoted = true;
      } else if (cell.length + i - from > longest) {
        isDone = true;
        tooLong(begin, cells.length, cell + text.slice(from, from + 60));
      }
    }
    if (!isQuotePending) cell += text.slice(from);
  };

  return {
    feed,
    place: () => ({ line, at }),
    end: () => {
      if (!isDone && (cell !== '' || cells.length > 0)) endRecord();
    },
  };
};
