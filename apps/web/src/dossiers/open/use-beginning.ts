import type { ChainModel, ChainRunDocument, OptionDetailDocument, RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { documentQuery } from '../../api/queries.ts';
import { useOptionWords } from '../../options/use-option-words.ts';
import type { TypedText } from '../form/typed-text.ts';
import { noText, typedText } from '../form/typed-text.ts';

/** Title and states with which a dossier may begin: those of the thing it is opened from. */
export interface Beginning {
  readonly title: TypedText;
  readonly states: readonly string[];
}

const blank: Beginning = { title: noText, states: [] };

const pathOf = (kind: string, id: string): string | null => {
  const at = encodeURIComponent(id);
  switch (kind) {
    case 'option':
      return `options/${at}`;
    case 'chain':
      return `chains/models/${at}`;
    case 'plan':
      return `chains/runs/${at}`;
    case 'record':
    case 'partner':
      return `records/${at}`;
    default:
      return null;
  }
};

/**
 * What the thing itself suggests for a title and for the states taking part; undefined while it is being asked for. Where it
 * suggests nothing, or cannot be read, the form begins empty.
 */
export const useBeginning = (kind: string, id: string): Beginning | undefined => {
  const locale = useLocale();
  const { title } = useOptionWords();
  const path = pathOf(kind, id);
  const query = useQuery({
    ...documentQuery<unknown>(path ?? '', {}),
    enabled: path !== null,
    placeholderData: undefined,
    retry: false,
  });
  if (path === null || query.isError) return blank;
  if (query.data === undefined) return undefined;
  switch (kind) {
    case 'option': {
      const { option } = query.data as OptionDetailDocument;
      return {
        title: { ...noText, [locale]: title(option) },
        states: [...new Set(option.partners.map(({ iso3 }) => iso3))].sort(),
      };
    }
    case 'chain':
      return { title: typedText((query.data as ChainModel).title), states: [] };
    case 'plan':
      return { title: typedText((query.data as ChainRunDocument).title), states: [] };
    default: {
      const { body } = query.data as RecordDocument;
      return { title: typedText(body.name), states: [...body.states] };
    }
  }
};
