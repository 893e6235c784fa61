import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { mostFileBytes } from '../../../shared/imports/problem.ts';
import type { ImportsView } from '../../../shared/imports/view.ts';
import { importTemplatePath } from '../../client/later-addresses.ts';
import { type ChosenFile, readChosen } from '../../inputs/chosen-file.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { FileChooser } from '../../inputs/FileChooser.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { fileText } from '../../text/file-text.ts';
import { importsText } from '../../text/entered-text.ts';
import { Trial } from './Trial.tsx';
import { useImport } from './useImport.ts';

const words = importsText;

/** A file is tried first, whatever it is: what it would do is seen before anything is saved. */
export function ReadFile({ view }: { readonly view: ImportsView }) {
  const [what, setWhat] = useState<string>(view.kinds[0]?.what ?? '');
  const [teamId, setTeam] = useState('');
  const [file, setFile] = useState<ChosenFile>();
  const [missing, setMissing] = useState<{ readonly file?: string; readonly team?: string }>({});
  const { state, progress, trying, run, forget } = useImport();
  const kind = view.kinds.find((one) => one.what === what);
  const needsTeam = kind?.saysTeam === false;
  const choose = async (chosen: File): Promise<void> => {
    forget();
    const read = await readChosen(chosen, mostFileBytes);
    if (typeof read === 'string') {
      setFile(undefined);
      setMissing({ file: read === 'too-large' ? words.tooLarge : fileText.unread });
    } else {
      setFile(read);
      setMissing({});
    }
  };
  const wanted =
    file === undefined || (needsTeam && teamId === '')
      ? undefined
      : { what, bytes: file.bytes, ...(needsTeam ? { teamId } : {}) };
  const tryIt = (): void => {
    setMissing({
      ...(file === undefined ? { file: words.noFile } : {}),
      ...(needsTeam && teamId === '' ? { team: words.noTeam } : {}),
    });
    if (wanted !== undefined) void trying(wanted);
  };
  const isBusy = state.step === 'trying' || state.step === 'running';
  return (
    <Section title={words.newFile}>
      <Stack form>
        <ChoiceField
          label={words.what}
          required
          choices={view.kinds.map((one) => ({ value: one.what, label: one.label }))}
          value={what}
          onValue={(chosen) => {
            forget();
            setWhat(chosen);
          }}
          {...(kind === undefined ? {} : { hint: kind.text })}
        />
        <div role="group" aria-label={words.templates}>
          <Quiet>{words.templates}</Quiet>
          <Stack as="row">
            {(['xlsx', 'csv'] as const).map((as) => (
              <SaveFile
                key={as}
                label={words.template[as]}
                path={importTemplatePath(what, as)}
                fileName={`mall.${as}`}
              />
            ))}
          </Stack>
        </div>
        {needsTeam && (
          <ChoiceField
            label={words.team}
            required
            choices={view.teams}
            value={teamId}
            problem={missing.team}
            onValue={(chosen) => {
              forget();
              setTeam(chosen);
            }}
          />
        )}
        <FileChooser
          name={file?.name}
          problem={missing.file}
          hint={words.fileHint}
          accept=".xlsx,.csv,.txt,.tsv"
          onFile={(chosen) => void choose(chosen)}
        />
        <div>
          <Button
            appearance={state.step === 'tried' ? 'secondary' : 'primary'}
            disabledFocusable={isBusy}
            onClick={tryIt}
          >
            {words.tryIt}
          </Button>
        </div>
      </Stack>
      <div role="status">
        {state.step === 'trying' && <Spinner size="tiny" label={words.trying} />}
        {state.step === 'running' && (
          <Stack tight>
            <ProgressBar
              aria-label={words.running}
              {...(progress === undefined || progress.of === 0
                ? {}
                : { value: progress.saved, max: progress.of })}
            />
            <Quiet>
              {progress === undefined || progress.of === 0
                ? words.running
                : words.saved(progress.saved, progress.of)}
            </Quiet>
          </Stack>
        )}
      </div>
      {state.step === 'tried' && (
        <Trial
          trial={state.trial}
          onRun={() => {
            if (wanted !== undefined) void run(wanted, state.trial);
          }}
        />
      )}
      <SendFailure failure={state.step === 'failed' ? state.failure : undefined} />
    </Section>
  );
}
