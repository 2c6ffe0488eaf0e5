import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Shown in the hint, such as `Ctrl+B`. */
  readonly keys?: string;
  /** The words stand beside the icon. */
  readonly worded?: boolean;
};

/** A button of the toolbar; the toolbar decides which one the Tab key reaches. */
export const ToolButton = ({ label, icon, onClick, pressed, disabled, keys, worded }: Props) => (
  <button
    type="button"
    className="tool"
    title={keys ? `${label}（${keys}）` : label}
    aria-label={label}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    aria-disabled={disabled === true}
    tabIndex={-1}
    // The selection in the text must stay where it is.
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => disabled !== true && onClick()}
  >
    {icon}
    {worded && <span>{label}</span>}
  </button>
);
