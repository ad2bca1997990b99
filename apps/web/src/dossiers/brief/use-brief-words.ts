import type { BriefArgumentDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { writtenUnit } from '../items/figure-of.ts';
import { useDossierWords } from '../use-dossier-words.ts';
import type { BriefLine } from './brief-groups.ts';
import { noteMark, withoutMarks } from './note-marks.ts';

/** Sentences of a brief in the reader's language, with the marks of their notes. */
export const useBriefSentences = () => {
  const t = useTranslations('dossiers');
  const words = useDossierWords();
  const text = useText();
  const date = useDateText();
  const { text: amount } = useFigureText();

  const keyed = (key: string): string =>
    t.has(key as 'title') ? t(key as 'title') : (key.split('.').at(-1) ?? key);

  const argument = (given: BriefArgumentDocument): string => {
    switch (given.kind) {
      case 'text':
        return withoutMarks(text(given.text));
      case 'words':
        return withoutMarks(given.words);
      case 'states':
        return words.states(given.states);
      case 'day':
        return `${date(given.day.slice(0, 10))}${noteMark(given.note)}`;
      case 'key':
        // A gate is known by its number as well as by its name.
        return given.key.startsWith('gates.')
          ? `${given.key.slice('gates.'.length).toUpperCase()} ${keyed(given.key)}`
          : keyed(given.key);
      case 'code':
        return words.stage(given.of, given.code);
      case 'figure': {
        const { value, low, high } = given;
        const unit = withoutMarks(writtenUnit(given.unit));
        const written = amount({ value, unit });
        const range =
          low === null || high === null || low === high
            ? ''
            : ` (${amount({ value: low, unit })} – ${amount({ value: high, unit })})`;
        return `${written}${range}${noteMark(given.note)}`;
      }
    }
  };

  /** One line; a label that is about something says of what. */
  const sentence = ({ key, args }: BriefLine): string => {
    const written: Record<string, string> = Object.fromEntries(
      Object.entries(args).map(([name, given]) => [name, argument(given)]),
    );
    const figure = args['figure'];
    if (key === 'figure' && figure?.kind === 'figure' && figure.of !== null)
      written['label'] = t('labelOf', { label: written['label'] ?? '', of: words.about(figure.of) });
    return t(`brief.${key}`, written as never);
  };

  return { sentence, argument };
};
