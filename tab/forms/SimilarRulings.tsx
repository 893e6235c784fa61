import { useEffect, useState } from 'react';
import { codeFrom } from '../client/code.ts';
import { useCode } from '../client/useCode.ts';

const pauseMs = 400;
const code = codeFrom(() => import('./AlikeRulings.tsx'));

/** Beside a question that is being written: what has been decided about something alike. What is typed stays here; nothing of it is sent. */
export function SimilarRulings({ written }: { readonly written: string }) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), pauseMs);
    return () => clearTimeout(timer);
  }, [written]);
  return (
    <div role="status" style={{ minWidth: 0 }}>
      {settled.trim() !== '' && <Fetched written={settled} />}
    </div>
  );
}

/** How words are alike is fetched by who writes; without it one writes on. */
function Fetched({ written }: { readonly written: string }) {
  const state = useCode(code);
  return state.status === 'ready' ? <state.code.AlikeRulings written={written} /> : null;
}
