import { Icon } from './Icon.tsx';

type IconButtonProps = {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** Said by screen readers and shown as a tooltip. */
  readonly label: string;
  /** Given: the button is a switch. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
};

export function IconButton({ icon, label, isPressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
