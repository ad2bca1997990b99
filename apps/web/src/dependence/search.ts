import { isMember } from '@hamkor/nomenclature';

/** What an address of the dependence page may say. */
export interface DependenceSearch {
  /** Rows: chapters unless said otherwise. */
  readonly by?: 'stage';
  /** Shown: the share from single outside suppliers unless said otherwise. */
  readonly measure?: 'hhi';
  /** `KAZ.26`: the cell whose products are shown. */
  readonly cell?: string;
  readonly fuels?: 'without';
  readonly vintage?: string;
}

const isCell = (text: string): boolean => {
  const [iso3 = '', group = ''] = text.split('.');
  return isMember(iso3) && /^(?:\d{2}|[a-z]{3,12})$/.test(group);
};

const accepted: Readonly<Record<keyof DependenceSearch, (text: string) => boolean>> = {
  by: (text) => text === 'stage',
  measure: (text) => text === 'hhi',
  cell: isCell,
  fuels: (text) => text === 'without',
  vintage: (text) => text !== '' && text.length <= 160,
};

/** Keeps what the page understands of an address. */
export const validateDependenceSearch = (search: Record<string, unknown>): DependenceSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );
