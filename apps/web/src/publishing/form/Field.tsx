import type { ReactNode } from 'react';
import type { Path } from './body-change.ts';
import { pointerOf, textAt } from './body-change.ts';
import styles from './Fields.module.css';
import { inputId, useRecordForm } from './form-context.ts';

/** Attributes by which an input belongs to its label and to what is wrong with it. */
export interface InputLinks {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string | undefined;
  readonly wide?: boolean;
  readonly children: (links: InputLinks) => ReactNode;
}

/** One input with its name, what to know about it, and what is wrong with what was entered. */
export const Field = ({ path, label, about, wide = false, children }: FieldProps) => {
  const { body, wrong } = useRecordForm();
  const id = inputId(path);
  // What is still empty is told beside the form and not yet marked: nobody has done anything wrong there.
  const isEmpty = textAt(body, path) === '';
  const problem = isEmpty ? undefined : wrong.get(pointerOf(path));
  const notes = [
    about === undefined ? null : `${id}-about`,
    problem === undefined ? null : `${id}-wrong`,
  ].filter((note) => note !== null);
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
      })}
      {about !== undefined && <small id={`${id}-about`}>{about}</small>}
      {problem !== undefined && (
        <small id={`${id}-wrong`} data-wrong>
          {problem}
        </small>
      )}
    </div>
  );
};
