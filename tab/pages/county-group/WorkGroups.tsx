import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import {
  countyPresses,
  reportBackForm,
  workGroupForm,
  workGroupStart,
} from '../../../shared/county-work/forms.ts';
import type { CountyWorkView, WorkGroupRow } from '../../../shared/county-work/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { countyGroupText } from '../../text/county-group-text.ts';

/** Who works with what for Länsam, until when, and what they have come to. */
export function WorkGroups({ view }: { readonly view: CountyWorkView }) {
  const { today } = useMe();
  return (
    <Section title={countyGroupText.workGroups}>
      {view.workGroups.length === 0 ? (
        <Body1>{view.noWorkGroups}</Body1>
      ) : (
        <Rows of={view.workGroups} keyOf={({ workGroupId }) => workGroupId}>
          {(row) => <Group row={row} />}
        </Rows>
      )}
      <ButtonForm
        form={workGroupForm}
        start={workGroupStart(today)}
        command={(group) => ({ verb: 'form-work-group', ...group })}
      />
    </Section>
  );
}

function Group({ row }: { readonly row: WorkGroupRow }) {
  const { workGroupId, topic } = row;
  const sending = useSend();
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{topic}</Body1Strong>
        {row.late && <Mark color="danger">{countyGroupText.late}</Mark>}
      </Stack>
      <Body1>{row.membersText}</Body1>
      <Quiet>{joinFacts(row.periodText, row.dueText)}</Quiet>
      {row.reports.map(({ text, saidText }) => (
        <Stack tight key={`${text} ${saidText}`}>
          <Body1>{text}</Body1>
          <Quiet>{saidText}</Quiet>
        </Stack>
      ))}
      {row.can && (
        <Stack as="row">
          <ButtonForm
            form={reportBackForm}
            about={topic}
            command={(said) => ({ verb: 'report-work-group', workGroupId, ...said })}
          />
          <Button
            size="small"
            aria-label={`${countyPresses.endGroup.open}: ${topic}`}
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'end-work-group', workGroupId })}
          >
            {countyPresses.endGroup.open}
          </Button>
        </Stack>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
