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
  return { ...(props as Props), children: inOne(children) };
}

function isText(child: ReactNode): child is string | number {
  return typeof child === 'string' || typeof child === 'number';
}

function hasReference(child: ReactNode): boolean {
  return typeof child === 'string' && reference.test(child);
}

/** Texts beside each other are one text, in the place of the first, so that what stands after them stays where it is. */
function inOne(children: readonly ReactNode[]): readonly ReactNode[] {
  return children.map((child, at) => {
    if (!isText(child)) return child;
    const from = children.slice(0, at).findLastIndex((other) => !isText(other)) + 1;
    const end = children.slice(at).findIndex((other) => !isText(other));
    const run = children.slice(from, end === -1 ? undefined : at + end);
    if (!run.some(hasReference)) return child;
    return from === at ? whole(run.filter(isText).join('')) : null;
  });
}

/**
 * What stands between references comes first, and every other part is one. With something beside it in one element, as it was
 * one text: a box laid out as a row would take the parts apart, and with that the space between them.
 */
function whole(text: string): ReactNode {
  const parts = text
    .split(reference)
    .map((part, n) =>
      n % 2 === 1 ? element('span', { style: { whiteSpace: 'nowrap' }, children: part }) : part,
    )
    .filter((part) => part !== '');
  return parts.length === 1 ? parts[0] : elementOfMany('span', { children: parts });
}
