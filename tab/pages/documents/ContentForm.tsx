import { useState } from 'react';
import type { Command } from '../../../shared/commands/command.ts';
import { fileTypes, mostDocumentBytes } from '../../../shared/controlled-documents/file-type.ts';
import type { Failure } from '../../client/failure.ts';
import type { Form, FormStart, FormValues } from '../../../shared/forms/form.ts';
import { SentForm } from '../../forms/SentForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { type ChosenFile, readChosen } from '../../inputs/chosen-file.ts';
import { FieldGroup } from '../../inputs/FieldGroup.tsx';
import { refusalAt } from '../../inputs/fieldRefusal.ts';
import { FileChooser } from '../../inputs/FileChooser.tsx';
import { documentsText as words } from '../../text/documents-text.ts';
import { fileText } from '../../text/file-text.ts';

/** What goes with the command beside what the form says. */
interface WithFile {
  readonly file?: { readonly name: string; readonly bytes: string };
}

interface ContentFormProps<F extends Form> {
  readonly form: F;
  readonly start: FormStart;
  readonly command: (said: FormValues<F>, file: WithFile) => Command;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What it is called is read as a text, and told apart from what it is. */
function fileRefusal(failure: Failure | undefined): string | undefined {
  const ofName = refusalAt(failure, 'name');
  return ofName === undefined ? refusalAt(failure, 'file') : words.fileName(ofName);
}

const accepted = fileTypes.map((type) => `.${type}`).join(',');

/** A described form with a file beside its link: what is published is the one or the other. */
export function ContentForm<F extends Form>(props: ContentFormProps<F>) {
  const { form, start, command, onDone, onCancel } = props;
  const [file, setFile] = useState<ChosenFile>();
  const [problem, setProblem] = useState<string>();
  const names = Object.keys(form.fields);
  const at = names.indexOf('link');
  const [before, after] = [names.slice(0, at), names.slice(at + 1)];
  const asking = (asked: readonly string[]): FormStart => ({
    ...start,
    notAsked: names.filter((name) => !asked.includes(name)),
  });
  const choose = async (chosen: File): Promise<void> => {
    const read = await readChosen(chosen, mostDocumentBytes);
    setFile(typeof read === 'string' ? undefined : read);
    if (read === 'too-large') setProblem(words.tooLarge);
    else setProblem(read === 'unread' ? fileText.unread : undefined);
  };
  return (
    <SentForm
      form={form}
      start={start}
      command={(said) => command(said, file === undefined ? {} : { file })}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ state }, { failure, forget }) => (
        <>
          <FormFields
            form={form}
            state={state}
            start={asking(before)}
            failure={failure}
            focused={before.find((name) => start.values?.[name] === undefined)}
          />
          <FieldGroup legend={words.content}>
            <FileChooser
              name={file?.name}
              problem={problem ?? fileRefusal(failure)}
              hint={words.fileHint}
              accept={accepted}
              onFile={(chosen) => {
                // What was said of the file before is not true of this one.
                forget();
                void choose(chosen);
              }}
            />
            <FormFields form={form} state={state} start={asking(['link'])} failure={failure} />
          </FieldGroup>
          <FormFields form={form} state={state} start={asking(after)} failure={failure} />
        </>
      )}
    </SentForm>
  );
}
