import { foldName } from './fold-name.ts';

/** Legal forms as they are written in names, in the languages of the region; words of one form stand together. */
const written = `
LLC|L.L.C.|Ltd|Limited|Pvt|Private Limited|Inc|Incorporated|Corp|Co|Co Ltd|Company Limited|PLC|LLP|JSC|OJSC|CJSC|PJSC
Joint Stock Company|Open Joint Stock Company|Closed Joint Stock Company|Public Joint Stock Company|Limited Liability Company
GmbH|AG|SA|SE|NV|BV|FZE|FZCO|Oy|AS|A.Ş.|Ltd. Şti.|OOO|OAO|ZAO|PAO|TOO|RUE|SUE|FSUE|PSJC
ООО|ОАО|ЗАО|ПАО|АО|НАО|СЗАО|СООО|ОДО|ТОО|ИП|УП|РУП|ЧУП|ГУП|ФГУП|МУП|ФГБУ|ОсОО|НК|АПХ|ГК|АК
общество с ограниченной ответственностью|акционерное общество|публичное акционерное общество|открытое акционерное общество
закрытое акционерное общество|товарищество с ограниченной ответственностью|республиканское унитарное предприятие
государственный концерн|государственное унитарное предприятие
ЖШС|ЖШҚ|АҚ|ЖАҚ|ААҚ|жауапкершілігі шектеулі серіктестігі|акционерлік қоғамы|ЖЧК|ААК|ЖАК|АК|жоопкерчилиги чектелген коому
МЧЖ|АЖ|ҚК|MChJ|AJ|QK|mas'uliyati cheklangan jamiyat|aksiyadorlik jamiyati|ҶДММ|ҶСК|ҶСП|ХХК|ХК
股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|控股公司|公司
شرکت سهامی عام|شرکت سهامی خاص|سهامی عام|سهامی خاص|با مسئولیت محدود|شرکت
`;

/** The words of each form, the longest form first; made when the first name is compared. */
let known: readonly (readonly string[])[] | null = null;

const forms = (): readonly (readonly string[])[] => {
  known ??= written
    .split(/[|\n]/)
    .map(foldName)
    .filter((words) => words.length > 0)
    .toSorted((one, other) => other.join('').length - other.length - (one.join('').length - one.length));
  return known;
};

const isForm = (word: string): boolean => forms().some((form) => form.length === 1 && form[0] === word);

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/**
 * The words of a name without its legal form, wherever it stands. A name that is nothing but a form is kept.
 *
 * @example withoutLegalForm(['ооо', 'пример']) // ['пример']
 */
export const withoutLegalForm = (words: readonly string[]): readonly string[] => {
  let left = words;
  for (const form of forms()) {
    const [first = ''] = form;
    if (isHan(first)) {
      // Chinese is written without spaces: the form is the end of the word.
      left = left.map((word) =>
        word.endsWith(first) && !isForm(word) ? word.slice(0, -first.length) : word,
      );
      continue;
    }
    for (let at = 0; at + form.length <= left.length; at += 1)
      if (form.every((word, step) => left[at + step] === word)) {
        const rest = [...left.slice(0, at), ...left.slice(at + form.length)];
        if (rest.length > 0) left = rest;
      }
  }
  return left;
};
