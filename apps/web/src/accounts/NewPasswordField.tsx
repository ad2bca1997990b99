import { useTranslations } from 'use-intl';
import { TextField } from './TextField.tsx';

interface NewPasswordFieldProps {
  /** Its name where "Password" would not tell it from another. */
  readonly label?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A password that is chosen here, with what makes one good; the server has the last word. */
export const NewPasswordField = ({ label, value, onText }: NewPasswordFieldProps) => {
  const t = useTranslations('accounts.new');
  return (
    <TextField
      label={label ?? t('password')}
      about={t('passwordAbout')}
      value={value}
      type="password"
      autoComplete="new-password"
      minLength={15}
      required
      onText={onText}
    />
  );
};
