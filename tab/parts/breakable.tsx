import { Fragment, type ReactNode } from 'react';

/** `Sjukpenning/rehabiliteringspenning` may break after its stroke rather than anywhere in the word. */
export function breakable(label: string): ReactNode {
  return label.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
