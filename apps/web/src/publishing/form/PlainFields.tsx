/** Fields for one value: text, number, date, one of several, lines. */
import { useState } from 'react';
import type { Path } from './body-change.ts';
import { numberOrNull, textAt, textOrNull, valueAt } from './body-change.ts';
import { Field } from './Field.tsx';
import { useRecordForm } from './form-context.ts';

interface PlainFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string | undefined;
  readonly wide?: boolean;
}

export const TextEntry = ({ path, label, about, wide = false }: PlainFieldProps) => {
  const { body, change } = useRecordForm();
  return (
    <Field path={path} label={label} about={about} wide={wide}>
      {(links) => (
        <input
          {...links}
          value={textAt(body, path)}
          maxLength={2000}
          onChange={({ currentTarget }) => change(path, textOrNull(currentTarget.value))}
        />
      )}
    </Field>
  );
};

/** A number; what is typed stays on screen until it is one. `scale` 100 lets a share be entered in per cent. */
export const NumberEntry = ({
  path,
  label,
  about,
  scale = 1,
}: PlainFieldProps & { readonly scale?: number }) => {
  const { body, change } = useRecordForm();
  const kept = valueAt(body, path);
  const shown = typeof kept === 'number' ? String(Number((kept * scale).toPrecision(12))) : '';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field path={path} label={label} about={about}>
      {(links) => (
        <input
          {...links}
          inputMode="decimal"
          value={typed ?? shown}
          maxLength={30}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const value = numberOrNull(currentTarget.value);
            change(path, value === null ? null : value / scale);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
};

export const DateEntry = ({ path, label, about }: PlainFieldProps) => {
  const { body, change } = useRecordForm();
  return (
    <Field path={path} label={label} about={about}>
      {(links) => (
        <input
          {...links}
          type="date"
          value={textAt(body, path)}
          onChange={({ currentTarget }) => change(path, textOrNull(currentTarget.value))}
        />
      )}
    </Field>
  );
};

interface ChoiceEntryProps extends PlainFieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Words for nothing chosen; without them something is always chosen. */
  readonly none?: string | undefined;
  /** What is kept for a chosen value; the value itself unless given. */
  readonly keep?: (value: string) => unknown;
}

export const ChoiceEntry = ({ path, label, about, choices, none, keep = String }: ChoiceEntryProps) => {
  const { body, change } = useRecordForm();
  return (
    <Field path={path} label={label} about={about}>
      {(links) => (
        <select
          {...links}
          value={textAt(body, path)}
          onChange={({ currentTarget: { value } }) => change(path, value === '' ? null : keep(value))}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

/** Several texts, one a line. */
export const LinesEntry = ({ path, label, about }: PlainFieldProps) => {
  const { body, change } = useRecordForm();
  const lines = (valueAt(body, path) ?? []) as readonly string[];
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field path={path} label={label} about={about} wide>
      {(links) => (
        <textarea
          {...links}
          rows={Math.min(6, lines.length + 2)}
          value={typed ?? lines.join('\n')}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            change(
              path,
              currentTarget.value
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            );
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
};
