import { useNames } from './use-names.ts';

type Arguments = Readonly<Record<string, string | number>>;

/**
 * Arguments of a step as a reader wants them: codes of countries and headings become names, whether one
 * stands alone (`KAZ`) or several together (`KAZ, UZB`). Other text and numbers stay.
 */
export const useArguments = () => {
  const { country, product } = useNames();
  const named = (text: string): string =>
    text.replaceAll(/\b(?:[A-Z]{3}|\d{4})\b/g, (code) => {
      if (!/\d/.test(code)) return country(code);
      const name = product(code, 'HS2022');
      return name === `HS ${code}` ? code : name;
    });
  return (args: Arguments): Arguments =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? named(value) : value]),
    );
};
