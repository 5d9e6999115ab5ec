import type { ButtonHTMLAttributes } from 'react';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary`: the one thing to do here. `quiet`: looks like a link, does something on this page. */
  readonly look?: 'plain' | 'primary' | 'quiet';
};

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const classes = ['button', look === 'plain' ? '' : `button--${look}`, className ?? ''];
  return <button type="button" {...rest} className={classes.filter(Boolean).join(' ')} />;
}
