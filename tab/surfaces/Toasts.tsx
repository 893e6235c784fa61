import { useEffect, useState } from 'react';
import { codeFrom } from '../client/code.ts';
import { onTold, type News } from '../client/news.ts';
import { useCode } from '../client/useCode.ts';

const code = codeFrom(() => import('./ToastStack.tsx'));

/** What has been done, in a corner for a while. Once for the whole tab; its code comes with the first one. */
export function Toasts() {
  const [first, setFirst] = useState<readonly News[]>();
  useEffect(() => (first === undefined ? onTold((told) => setFirst([told])) : undefined), [first]);
  return first === undefined ? null : <WithCode first={first} />;
}

function WithCode({ first }: { readonly first: readonly News[] }) {
  const state = useCode(code);
  const [waiting, setWaiting] = useState(first);
  const isHere = state.status === 'ready';
  useEffect(
    () => (isHere ? undefined : onTold((told) => setWaiting((before) => [...before, told]))),
    [isHere],
  );
  return isHere ? <state.code.ToastStack first={waiting} /> : null;
}
