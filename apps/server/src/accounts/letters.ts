import type { Locale } from '@hamkor/messages';
import type { Letter } from '../platform/mail.ts';
import { phrases } from '../platform/language.ts';

export type LetterContent =
  | { readonly kind: 'invitation'; readonly by: string; readonly link: string }
  | { readonly kind: 'recovery'; readonly login: string; readonly link: string }
  /** Something that guards the account was changed; the person should know, in case it was somebody else. */
  | {
      readonly kind: 'changed';
      readonly what: 'password' | 'secondFactor' | 'factorsRemoved' | 'email';
      readonly login: string;
    };

/** A letter to one person in their language. */
export const letter = async (to: string, language: Locale, content: LetterContent): Promise<Letter> => {
  const t = await phrases(language);
  const end = `\n\n${t('mail.end')}\n`;
  switch (content.kind) {
    case 'invitation':
      return {
        to,
        language,
        subject: t('mail.invitation.subject'),
        text: `${t('mail.invitation.text', { by: content.by, link: content.link })}${end}`,
      };
    case 'recovery':
      return {
        to,
        language,
        subject: t('mail.recovery.subject'),
        text: `${t('mail.recovery.text', { login: content.login, link: content.link })}${end}`,
      };
    case 'changed':
      return {
        to,
        language,
        subject: t('mail.changed.subject'),
        text: `${t('mail.changed.text', { login: content.login, what: content.what })}${end}`,
      };
  }
};
