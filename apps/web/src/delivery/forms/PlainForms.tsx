import type { DeliveryViewDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { DeedForm } from '../../dossiers/form/DeedForm.tsx';
import { ChoiceEntry, Entry, TrilingualEntry } from '../../dossiers/form/Entry.tsx';
import styles from '../../dossiers/form/Entry.module.css';
import type { TypedText } from '../../dossiers/form/typed-text.ts';
import { dossierQuery } from '../../dossiers/queries.ts';
import { useDateText } from '../../evidence/use-date-text.ts';
import { delayCauses } from '../delay-causes.ts';
import type { DeedField, PlainDeed, TypedDeed } from './deed-fields.ts';
import { blankDeed, deedBody, deedFields } from './deed-fields.ts';
import { useStateChoices } from './use-state-choices.ts';

interface FieldProps {
  readonly field: DeedField;
  readonly typed: TypedDeed;
  readonly change: (part: TypedDeed) => void;
  readonly targets: readonly { readonly value: string; readonly label: string }[];
  readonly view: DeliveryViewDocument;
}

const types: Readonly<Partial<Record<DeedField['entry'], string>>> = { day: 'date', month: 'month' };

/** Indicators of the dossier that the delivery belongs to. */
const useIndicatorChoices = (dossier: string | null) => {
  const text = useText();
  const query = useQuery({ ...dossierQuery(dossier ?? ''), enabled: dossier !== null });
  return (query.data?.dossier.indicators ?? []).map(({ id, title }) => ({ value: id, label: text(title) }));
};

const Field = ({ field, typed, change, targets, view }: FieldProps) => {
  const t = useTranslations('delivery');
  const states = useStateChoices(view.delivery.states);
  const indicators = useIndicatorChoices(field.entry === 'indicator' ? view.delivery.dossier : null);
  const { name, entry } = field;
  const label = t(`form.field.${name.replace('.', '_') as 'milestone'}`);
  const value = typed[name];
  const enter = (next: string | TypedText): void => change({ [name]: next });
  if (entry === 'trilingual')
    return <TrilingualEntry label={label} value={value as TypedText} rows={3} onValue={enter} />;
  const text = value as string;
  const choices =
    entry === 'target'
      ? targets
      : entry === 'member'
        ? states
        : entry === 'indicator'
          ? indicators
          : entry === 'cause'
            ? delayCauses.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))
            : null;
  if (choices !== null)
    return (
      <ChoiceEntry
        label={label}
        value={text}
        choices={choices}
        {...(field.isOptional === true ? { none: t('cause.none') } : {})}
        onValue={enter}
      />
    );
  return (
    <Entry
      label={label}
      value={text}
      type={types[entry] ?? 'text'}
      {...(entry === 'passage' ? { rows: 3 } : {})}
      {...(name === 'rate' ? { about: t('form.rateAbout', { currency: view.delivery.currency }) } : {})}
      {...(name === 'period' ? { about: t('form.periodAbout') } : {})}
      {...(name === 'case' || name === 'paragraph' ? { about: t(`form.${name}About`) } : {})}
      isOptional={field.isOptional === true}
      onValue={enter}
    />
  );
};

interface PlainFormProps {
  readonly kind: PlainDeed;
  readonly view: DeliveryViewDocument;
}

const PlainForm = ({ kind, view }: PlainFormProps) => {
  const t = useTranslations('delivery');
  const text = useText();
  const date = useDateText();
  const { delivery, may } = view;
  const fields: readonly DeedField[] = deedFields[kind];
  const deed = kind.slice('delivery.'.length) as 'forecast';
  const titleOf = (id: string): string => {
    const milestone = delivery.milestones.find((each) => each.id === id);
    if (milestone !== undefined) return text(milestone.title);
    const task = delivery.tasks.find((each) => each.id === id);
    if (task !== undefined) return text(task.text);
    const dispute = delivery.disputes.find((each) => each.id === id);
    return dispute === undefined ? date(id) : `${titleOf(dispute.target)}: ${dispute.text}`.slice(0, 120);
  };
  const targets = (may.find((each) => each.kind === kind)?.targets ?? []).map((id) => ({
    value: id,
    label: titleOf(id),
  }));
  return (
    <DeedForm
      title={t(`form.deed.${deed}`)}
      meaning={t(`form.meaning.${deed}`)}
      name={`delivery.${delivery.id}.${deed}`}
      initial={blankDeed(fields)}
      path={`delivery/${encodeURIComponent(delivery.id)}/acts`}
      kind={kind}
      may={may}
      body={(typed) => deedBody(fields, typed)}
    >
      {(typed, change) =>
        fields.map((field) => (
          <Field key={field.name} field={field} typed={typed} change={change} targets={targets} view={view} />
        ))
      }
    </DeedForm>
  );
};

/** Forms of the deeds that are open to whoever looks, among those named. */
export const PlainForms = ({
  kinds,
  view,
}: {
  readonly kinds: readonly PlainDeed[];
  readonly view: DeliveryViewDocument;
}) => {
  const open = kinds.filter((kind) => view.may.some((each) => each.kind === kind));
  if (open.length === 0) return null;
  return (
    <div className={styles.deeds}>
      {open.map((kind) => (
        <PlainForm key={kind} kind={kind} view={view} />
      ))}
    </div>
  );
};
