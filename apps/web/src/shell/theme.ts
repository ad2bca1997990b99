import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

/** Every shade is the token itself: light and dark are decided in tokens.css, once. */
const token = (name: string): MantineColorsTuple => {
  const fill = `var(--${name}-fill)`;
  const wash = `var(--${name}-wash)`;
  const line = `var(--${name})`;
  return [wash, wash, wash, fill, fill, fill, fill, line, line, line];
};

/** Mantine's measures set to ours; the looks come from the variables below and from our own CSS. */
export const theme = createTheme({
  fontFamily: 'var(--face)',
  primaryColor: 'lapis',
  primaryShade: 7,
  defaultRadius: 'var(--radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: {
    xs: 'var(--size-small)',
    sm: 'var(--size-small)',
    md: 'var(--size-text)',
    lg: 'var(--size-text)',
    xl: 'var(--size-lead)',
  },
  colors: {
    lapis: token('lapis'),
    turquoise: token('turquoise'),
    saffron: token('saffron'),
    pomegranate: token('pomegranate'),
    pistachio: token('pistachio'),
  },
});

const variables = {
  '--mantine-color-body': 'var(--paper-raised)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--lapis)',
  '--mantine-color-error': 'var(--pomegranate)',
  '--mantine-color-default': 'var(--paper-raised)',
  '--mantine-color-default-hover': 'var(--paper-sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-2)',
  '--mantine-color-disabled': 'var(--paper-sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-primary-color-filled': 'var(--lapis)',
  '--mantine-primary-color-filled-hover': 'var(--lapis-fill)',
  '--mantine-primary-color-light': 'var(--lapis-wash)',
  '--mantine-primary-color-light-hover': 'var(--lapis-wash)',
  '--mantine-primary-color-light-color': 'var(--lapis)',
  '--mantine-primary-color-contrast': 'var(--on-lapis)',
};

/** Points Mantine's variables at the tokens, the same in both schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables,
  light: variables,
  dark: variables,
});
