import { Fragment, jsx as element, jsxs as elementOfMany } from 'react/jsx-runtime';
import type { ElementType, Key, ReactNode } from 'react';

export { Fragment };

/** A browser breaks a line after the first hyphen of a reference, and no style of a text stops it from that. */
const reference = /([A-Z]{3}-\d{4}-\d{3,4})/;

/** What takes nothing but text: in a menu of the browser's nothing breaks anyway. */
const textOnly: ReadonlySet<unknown> = new Set(['option', 'title', 'textarea', 'style', 'text']);

/**
 * What the tab's own JSX is made by, in the place of React's (`vite.config.ts`): wherever a text has a case's reference in it,
 * that stays on one line. It is text as before to who copies, searches or hears it.
 */
export function jsx(type: ElementType, props: unknown, key?: Key) {
  return element(type, withWhole(type, props), key);
}

export function jsxs(type: ElementType, props: unknown, key?: Key) {
  return elementOfMany(type, withWhole(type, props), key);
}

interface Props {
  readonly children?: ReactNode;
}

function withWhole(type: ElementType, props: unknown): unknown {
  const { children } = props as Props;
  if (children === undefined || textOnly.has(type)) return props;
  if (typeof children === 'string')
    return reference.test(children) ? { ...(props as Props), children: whole(children) } : props;
  if (!Array.isArray(children) || !children.some(hasReference)) return props;
  const parts = children.map((child: ReactNode) =>
    typeof child === 'string' && hasReference(child) ? whole(child) : child,
  );
  return { ...(props as Props), children: parts };
}

function hasReference(child: ReactNode): boolean {
  return typeof child === 'string' && reference.test(child);
}

/** What stands between references comes first, and every other part is one. */
function whole(text: string): ReactNode {
  const parts = text
    .split(reference)
    .map((part, n) =>
      n % 2 === 1 ? element('span', { style: { whiteSpace: 'nowrap' }, children: part }) : part,
    );
  return elementOfMany(Fragment, { children: parts });
}
