import { createTranslator } from 'use-intl/core';
import type { Locale, Messages } from './catalogue.ts';
import { loadMessages } from './catalogue.ts';

declare module 'use-intl/core' {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

/**
 * A translator outside React, for the server and the command line: `t('shell.title')`. Keys and ICU
 * arguments are checked by the compiler. A missing message is a defect and throws.
 */
export const translator = async (locale: Locale) =>
  createTranslator({
    locale,
    messages: await loadMessages(locale),
    onError: (error) => {
      throw error;
    },
  });
