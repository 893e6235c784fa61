import { useEffect, useState } from 'react';
import type { ImportProgress, ImportTrial } from '../../../shared/imports/view.ts';
import { importProgressPath } from '../../client/later-addresses.ts';
import { askServer, postToServer } from '../../client/browser.ts';
import { announceChange } from '../../client/changes.ts';
import { type Failure, isRecord } from '../../client/failure.ts';
import { tell } from '../../client/news.ts';
import { importsText } from '../../text/entered-text.ts';

/** What is sent: which kind of file, whose, and the file. */
export interface WantedImport {
  readonly what: string;
  readonly teamId?: string;
  readonly bytes: string;
}

export type ImportState =
  | { readonly step: 'idle' | 'trying' }
  | { readonly step: 'tried' | 'running'; readonly trial: ImportTrial }
  | { readonly step: 'failed'; readonly failure: Failure };

const everyMs = 1_000;

/** A file tried and read in; how far it has come while it is. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [running, setRunning] = useState<WantedImport>();
  const [progress, setProgress] = useState<ImportProgress>();
  const importId = state.step === 'running' ? state.trial.importId : undefined;
  const teamId = running?.teamId;
  useEffect(() => {
    if (importId === undefined) return undefined;
    const timer = setInterval(() => {
      void askServer(importProgressPath(importId, teamId)).then((reply) => {
        if (reply.kind === 'ok' && isProgress(reply.body)) setProgress(reply.body);
      });
    }, everyMs);
    return () => clearInterval(timer);
  }, [importId, teamId]);
  const trying = async (wanted: WantedImport): Promise<void> => {
    setState({ step: 'trying' });
    const reply = await postToServer('/api/imports/try', wanted);
    if (reply.kind === 'ok' && isTrial(reply.body)) setState({ step: 'tried', trial: reply.body });
    else setState({ step: 'failed', failure: failureIn(reply) });
  };
  const run = async (wanted: WantedImport, trial: ImportTrial): Promise<void> => {
    setProgress(undefined);
    setRunning(wanted);
    setState({ step: 'running', trial });
    const reply = await postToServer('/api/imports/run', wanted);
    if (reply.kind === 'ok') {
      setState({ step: 'idle' });
      tell({ text: importsText.done });
    } else setState({ step: 'failed', failure: failureIn(reply) });
    announceChange();
  };
  const forget = (): void => setState({ step: 'idle' });
  return { state, progress, trying, run, forget };
}

function failureIn(reply: Awaited<ReturnType<typeof postToServer>>): Failure {
  return reply.kind === 'failed' ? reply.failure : { kind: 'accident' };
}

function isTrial(body: unknown): body is ImportTrial {
  return isRecord(body) && Array.isArray(body['lines']) && Array.isArray(body['problems']);
}

function isProgress(body: unknown): body is ImportProgress {
  return isRecord(body) && typeof body['saved'] === 'number' && typeof body['of'] === 'number';
}
