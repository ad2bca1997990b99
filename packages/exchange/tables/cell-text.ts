/** Several values in one cell: divided by a sign, which a backslash before it makes plain. */

const plain = (text: string): string => text.replaceAll(/[\\;|]/g, String.raw`\$&`);

/** Values as one cell. */
export const joined = (values: readonly string[], divider: ';' | '|'): string =>
  values.map(plain).join(divider);

/** Texts that are divided already, such as items of parts, as one cell. */
export const rejoined = (items: readonly string[]): string => items.join(';');

/** A cell as its values, blanks around them taken away; backslashes stay unless they are to be taken away. */
export const divided = (text: string, divider: ';' | '|', isLast: boolean): readonly string[] => {
  const values = [''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    const next = text[at + 1];
    if (sign === '\\' && next !== undefined) {
      values[values.length - 1] += isLast ? next : sign + next;
      at += 1;
    } else if (sign === divider) values.push('');
    else values[values.length - 1] += sign;
  }
  return values.map((value) => value.trim());
};
