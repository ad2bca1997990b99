import { Converter } from 'opencc-js/t2cn';

const han = /\p{Script=Han}/u;
let convert: ((text: string) => string) | undefined;

/**
 * Traditional Chinese as Simplified, words included; other text stays. The table is made at first use.
 *
 * @example simplify('汽車零部件') // '汽车零部件'
 */
export const simplify = (text: string): string => {
  if (!han.test(text)) return text;
  const converted = (convert ??= Converter({ from: 't', to: 'cn' }));
  return converted(text);
};
