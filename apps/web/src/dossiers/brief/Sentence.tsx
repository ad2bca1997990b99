import styles from './Brief.module.css';
import { sentenceParts } from './note-marks.ts';

/** A sentence of the brief, the numbers of its source notes raised and leading to them. */
export const Sentence = ({ text }: { readonly text: string }) =>
  sentenceParts(text).map((part, place) =>
    part.kind === 'words' ? (
      part.words
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a sentence never move
      <sup key={place} className={styles.note}>
        <a href={`#note-${part.note}`}>{part.note}</a>
      </sup>
    ),
  );
