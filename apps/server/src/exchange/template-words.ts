import type { RecordColumn } from '@hamkor/exchange';
import type { phrases } from '../platform/language.ts';

type Translate = Awaited<ReturnType<typeof phrases>>;

const languages: ReadonlySet<string> = new Set(['en', 'ru', 'zh']);

/** Names of fields as pages say them; the last part of a way is the field, but for the language of a text. */
const fieldOf = ({ path }: RecordColumn): string => {
  const [last = ''] = path.slice(-1);
  return languages.has(last) || ((last === 'value' || last === 'unit' || last === 'year') && path.length > 2)
    ? path.at(-2)!
    : last;
};

const expectsOf = (t: Translate, { form, choices, parts, path }: RecordColumn): string => {
  switch (form) {
    case 'text':
      return languages.has(path.at(-1)!)
        ? t(`bank.language.${path.at(-1) as 'en' | 'ru' | 'zh'}`)
        : t('exchange.expects.text');
    case 'number':
      return t(/year/i.test(path.at(-1)!) ? 'exchange.expects.year' : 'exchange.expects.number');
    case 'day':
      return t('exchange.expects.day');
    case 'choice':
      return t('exchange.expects.choice', { choices: choices.join(', ') });
    case 'list':
      return choices.length === 0
        ? t('exchange.expects.list')
        : t('exchange.expects.listOf', { choices: choices.join(', ') });
    case 'items':
      return t('exchange.expects.items', { parts: parts.map(({ key }) => key).join('|') });
  }
};

/** What a column of a template holds, in words. */
export const columnWords = (t: Translate, column: RecordColumn): string => {
  const expects = expectsOf(t, column);
  const told = column.isRequired ? t('exchange.expects.required', { expects }) : expects;
  return `${t(`bank.field.${fieldOf(column)}` as 'bank.field.name')}: ${told}`;
};
