import type { ConstraintRefDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import type { CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import { withoutSubject, withSubject } from './subject-list.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface NoRouteProps {
  readonly relax: readonly ConstraintRefDocument[];
  readonly names: SubjectNames;
  readonly search: CorridorSearch;
  readonly onChange: (change: SearchChange) => void;
}

/** There is no way: what stands in it, and one press that lets it go. */
export const NoRoute = ({ relax, names, search, onChange }: NoRouteProps) => {
  const t = useTranslations('corridors.none');
  const tConstraint = useTranslations('freight.constraint');
  const told = relax.map((constraint) => {
    const { kind, subject, value, needed } = constraint;
    const text = subject === null ? '' : `${subject.kind}:${subject.id}`;
    switch (kind) {
      case 'maximum-transfers':
        return { text: tConstraint(kind, { value: value ?? 0 }), change: { maximumTransfers: undefined } };
      case 'within-hours':
        return {
          text: tConstraint(kind, { value: value ?? 0, needed: needed ?? 0 }),
          change: { withinDays: needed === null ? undefined : `${Math.ceil(needed / 24)}` },
        };
      case 'status':
        return {
          text: tConstraint(kind, { name: names.subject(text) }),
          change: { open: withSubject(search.open, text) },
        };
      case 'closure':
        return {
          text: tConstraint(kind, { name: names.subject(text) }),
          change: { close: withoutSubject(search.close, text) },
        };
      case 'avoid':
      case 'require':
        return {
          text: tConstraint(kind, { name: names.subject(text) }),
          change: { [kind]: withoutSubject(search[kind], text) },
        };
    }
  });
  const all = Object.assign({}, ...told.map(({ change }) => change)) as SearchChange;
  return (
    <Notice
      title={t('title')}
      actions={told.length > 0 && <Button onClick={() => onChange(all)}>{t('relax')}</Button>}
    >
      <p>{told.length === 0 ? t('apart') : t('because')}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
