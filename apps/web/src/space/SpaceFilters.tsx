import { useLocale, useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { VintageField } from '../filter/VintageField.tsx';
import { HeadingSearch } from './HeadingSearch.tsx';
import type { Scene } from './scene.ts';
import type { SpaceSearch } from './search.ts';

interface SpaceFiltersProps {
  readonly scene: Scene;
  readonly search: SpaceSearch;
  readonly onChange: (change: {
    readonly [Name in keyof SpaceSearch]?: SpaceSearch[Name] | undefined;
  }) => void;
  readonly onFound: (index: number) => void;
}

const nothing = { member: undefined, partner: undefined, section: undefined };

/** Whose place is drawn, beside whom, which section stands out, on which data; and the search for a heading. */
export const SpaceFilters = ({ scene, search, onChange, onFound }: SpaceFiltersProps) => {
  const t = useTranslations('explore.space.filter');
  const locale = useLocale();
  const members = useMemberChoices();
  const isSet = search.member !== undefined || search.section !== undefined;
  return (
    <Filters label={t('label')} onClear={isSet ? () => onChange(nothing) : undefined}>
      <HeadingSearch scene={scene} onFound={onFound} />
      <ChoiceField
        label={t('member')}
        any={t('all')}
        chosen={search.member}
        choices={members}
        onChoose={(member) =>
          onChange({
            member,
            ...(member === undefined || member === search.partner ? { partner: undefined } : {}),
          })
        }
      />
      {search.member !== undefined && (
        <ChoiceField
          label={t('partner')}
          any={t('alone')}
          chosen={search.partner}
          choices={members.filter(({ value }) => value !== search.member)}
          onChoose={(partner) => onChange({ partner })}
        />
      )}
      <ChoiceField
        label={t('section')}
        any={t('allSections')}
        chosen={search.section}
        choices={scene.document.sections.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        onChoose={(section) => onChange({ section })}
      />
      <VintageField chosen={search.vintage} onChoose={(vintage) => onChange({ vintage })} />
    </Filters>
  );
};
