import { Body1, Body1Strong } from '@fluentui/react-components';
import { closeRevisionForm, commentRevisionForm } from '../../shared/county-work/forms.ts';
import type { RevisionRow } from '../../shared/county-work/view.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { countyGroupText } from '../text/county-group-text.ts';

/** The yearly revision of the agreement: comments by its headings, and what was decided. */
export function Revisions({ of }: { readonly of: readonly RevisionRow[] }) {
  return (
    <Rows of={of} keyOf={({ revisionId }) => revisionId}>
      {(row) => <Revision row={row} />}
    </Rows>
  );
}

function Revision({ row }: { readonly row: RevisionRow }) {
  const { revisionId, headings, decision, can } = row;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{row.title}</Body1Strong>
        {row.late && <Mark color="danger">{countyGroupText.late}</Mark>}
      </Stack>
      <Quiet>{row.dueText}</Quiet>
      {decision !== undefined && (
        <>
          <Body1>{decision.text}</Body1>
          <Quiet>{decision.saidText}</Quiet>
        </>
      )}
      {headings.length === 0 && <Quiet>{row.noComments}</Quiet>}
      {headings.map(({ heading, comments }) => (
        <Stack tight key={heading}>
          <Body1Strong>{heading}</Body1Strong>
          {comments.map(({ text, saidText }) => (
            <Stack tight key={`${text} ${saidText}`}>
              <Body1>{text}</Body1>
              <Quiet>{saidText}</Quiet>
            </Stack>
          ))}
        </Stack>
      ))}
      {can.comment && (
        <ButtonForm
          form={commentRevisionForm}
          command={(said) => ({ verb: 'comment-revision', revisionId, ...said })}
        />
      )}
      {can.close && (
        <ButtonForm
          form={closeRevisionForm}
          command={(said) => ({ verb: 'close-revision', revisionId, ...said })}
        />
      )}
    </Stack>
  );
}
