/** @jsxImportSource react */
import type { ReactNode } from 'react';

type Props = {
  onPress: () => void;
  label?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/**
 * Facebook's and Instagram's button: a `div` that acts on a click, and on Enter or Space at `keydown` without any click.
 * Its disabled state is `aria-disabled` alone.
 */
export function Pressable({ onPress, label, disabled, className, children }: Props) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`x1i10hfl xjbqb8w ${className ?? ''}`}
      onClick={() => {
        if (!disabled) onPress();
      }}
      onKeyDown={(event) => {
        if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </div>
  );
}
