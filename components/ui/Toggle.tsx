import type { ReactNode } from 'react';

type ToggleProps = {
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
};

export function Toggle({ isOn, isDisabled = false, onChange, children }: ToggleProps) {
  return (
    <label className="toggle">
      <span>{children}</span>
      <input
        className="toggle-track"
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
