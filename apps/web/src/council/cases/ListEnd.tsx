import { Pager } from '../../options/Pager.tsx';
import styles from './Cases.module.css';

interface ListEndProps {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** The first page has no number in the address. */
  readonly onPage: (page: string | undefined) => void;
  /** Address of the whole list as a file, and what its link says. */
  readonly csv: string;
  readonly csvWords: string;
}

/** Below a list: the pages of it, and all of it as a file. */
export const ListEnd = ({ total, offset, limit, onPage, csv, csvWords }: ListEndProps) => (
  <>
    {total > limit && (
      <Pager
        offset={offset}
        limit={limit}
        total={total}
        onPage={(page) => onPage(page === 1 ? undefined : `${page}`)}
      />
    )}
    <p className={styles.note}>
      <a href={csv} download>
        {csvWords}
      </a>
    </p>
  </>
);
