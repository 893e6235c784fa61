import type { ReactElement } from 'react';

/** One thing that can be done to what the row is about. */
export interface RowAction {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactElement;
  /** Leads somewhere instead of doing something. */
  readonly href?: string;
  /** Where it leads opens in a window of its own. */
  readonly ownWindow?: boolean;
  readonly onChosen?: () => void;
  readonly disabled?: boolean;
}
