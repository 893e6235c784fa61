import { useEffect, useSyncExternalStore } from 'react';
import type { Code, CodeState } from './code.ts';

/** Asks for the code when what needs it is drawn. */
export function useCode<T>(code: Code<T>): CodeState<T> {
  useEffect(() => void code.fetch(), [code]);
  return useSyncExternalStore(code.subscribe, code.snapshot);
}
