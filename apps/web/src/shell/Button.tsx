import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` reads as text, `line` has a hairline around it, `solid` is the one main action of a view. */
  readonly look?: 'plain' | 'line' | 'solid';
}

/** The platform's button: small, quiet, with one line of text. */
export const Button = ({ look = 'line', className, type = 'button', ...rest }: ButtonProps) => (
  // oxlint-disable-next-line react/button-has-type -- the type is `button` unless the caller says otherwise
  <button
    type={type}
    className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    {...rest}
  />
);
