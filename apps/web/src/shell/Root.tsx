import { MantineProvider } from '@mantine/core';
import { Outlet, useLoaderData, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { CertaintyPatterns } from '../evidence/CertaintyPatterns.tsx';
import { SlipProvider } from '../evidence/SlipProvider.tsx';
import { Frame } from './Frame.tsx';
import { directionOf } from './language.ts';
import { resolveVariables, theme } from './theme.ts';
import { Toasts } from './toast.tsx';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** Language, direction, colours and the frame around every page. */
export const Root = () => {
  const { locale, messages } = useLoaderData({ from: '__root__' });
  const { dir } = useSearch({ from: '__root__' });
  const direction = dir ?? directionOf(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
      <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
        <CertaintyPatterns />
        <SlipProvider>
          <Frame>
            <Outlet />
          </Frame>
        </SlipProvider>
        <Toasts />
      </MantineProvider>
    </IntlProvider>
  );
};
