import { type ReactNode, useEffect, useRef } from 'react';

interface OpensAtProps {
  readonly here: boolean;
  readonly children: ReactNode;
}

/** What a link has led to: in view and under the keyboard when the page has come, once. */
export function OpensAt({ here, children }: OpensAtProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!here) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [here]);
  return here ? (
    <div ref={row} tabIndex={-1}>
      {children}
    </div>
  ) : (
    <>{children}</>
  );
}
