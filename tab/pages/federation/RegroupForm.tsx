import { Body1Strong, Button } from '@fluentui/react-components';
import type { FederationView } from '../../../shared/federation/view.ts';
import { readForm } from '../../../shared/forms/read.ts';
import type { WantedGroup } from '../../../shared/regrouping/contract.ts';
import {
  newGroup,
  noChannel,
  regroupAsked,
  regroupForm,
  regroupRead,
  regroupStart,
} from '../../../shared/regrouping/forms.ts';
import type { RegroupingPreview } from '../../../shared/regrouping/view.ts';
import { isRecord } from '../../client/failure.ts';
import { usePosted } from '../../client/usePosted.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { Section } from '../../parts/Section.tsx';
import { regroupText } from '../../text/regroup-text.ts';
import { Proposed } from './Proposed.tsx';
import { RegroupPreview } from './RegroupPreview.tsx';
import { type Proposal, useProposal } from './useProposal.ts';

interface RegroupFormProps {
  readonly view: FederationView;
  readonly onDone: () => void;
}

/** Steering groups merged, split or given other teams: put together, looked at, and then done in one press. */
export function RegroupForm({ view, onDone }: RegroupFormProps) {
  const { proposal, change, forget } = useProposal();
  const { groups: others, leaveOut } = proposal;
  const sending = useSend();
  const opening = openingOf(view, proposal);
  const described = useDescribed(regroupForm, sending, opening);
  const { texts, fill } = described.state;
  const start = { ...opening, ...regroupAsked(texts) };
  const plan = planOf(readForm(regroupForm, texts, regroupRead(texts, others.length)), proposal);
  const preview = usePosted('/api/regrouping-preview', plan, isPreview);

  const more = (): void => {
    const group = described.readAs((typed) =>
      readForm(regroupForm, typed, { notAsked: ['from', ...start.notAsked] }),
    );
    if (group === undefined) return;
    const next = { ...proposal, groups: [...others, groupIn(group)] };
    change(next);
    const { groupId = '', channelOf = '' } = openingOf(view, next).values ?? {};
    fill({ name: '', teamIds: '', groupId, channelOf });
  };
  const save = async (): Promise<void> => {
    const values = described.readAs((typed) =>
      readForm(regroupForm, typed, regroupRead(typed, others.length)),
    );
    const wanted = values === undefined ? undefined : planOf({ ok: true, value: values }, proposal);
    if (wanted === undefined) return;
    const { confirmed } = values ?? {};
    const outcome = await sending.send({
      ...{ verb: 'regroup-steering', ...wanted },
      ...(confirmed === undefined ? {} : { confirmed }),
    });
    if (outcome?.kind !== 'done') return;
    forget();
    onDone();
  };
  const isAllTaken = opening.choices?.teamIds?.length === 0;
  return (
    <Section title={regroupText.title} accent>
      <DescribedForm
        of={{ ...described, start }}
        sending={sending}
        onSubmit={() => void save()}
        onCancel={onDone}
      >
        <Proposed
          view={view}
          groups={others}
          onRemove={(group) => change({ groups: others.filter((one) => one !== group) })}
        />
        <FormFields
          form={regroupForm}
          state={described.state}
          start={
            isAllTaken ? { ...start, notAsked: ['groupId', 'name', 'teamIds', 'channelOf'] } : start
          }
          failure={sending.failure}
        />
        {!isAllTaken && (
          <div>
            <Button onClick={more}>{regroupText.more}</Button>
          </div>
        )}
        <Body1Strong as="h3" style={{ margin: 0 }}>
          {regroupText.preview}
        </Body1Strong>
        <RegroupPreview
          of={preview}
          leaveOut={leaveOut}
          onLeaveOut={(roleIds) => change({ leaveOut: roleIds })}
        />
      </DescribedForm>
    </Section>
  );
}

/** What is in the proposal already is not offered again. */
function openingOf(view: FederationView, { groups }: Proposal) {
  const { groups: known = [], channels = [] } = view.regrouping ?? {};
  const taken = new Set(groups.flatMap(({ teamIds }) => teamIds));
  const chosen = new Set(groups.map(({ groupId }) => groupId));
  const took = new Set(groups.map(({ channelOf }) => channelOf));
  return regroupStart({
    groups: known.filter(({ value }) => !chosen.has(value)),
    teams: view.teams
      .filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => ({ value: id, label: name })),
    channels: channels.filter(({ value }) => !took.has(value)),
  });
}

type ReadValues = ReturnType<typeof readForm<(typeof regroupForm)['fields']>>;
type Values = Extract<ReadValues, { readonly ok: true }>['value'];

/** A plan that can be looked at; nothing while something of it is missing. */
function planOf(read: ReadValues, { groups, leaveOut }: Proposal) {
  if (!read.ok) return undefined;
  // What is not asked is not there, whatever the type of the whole form says.
  const typed: Partial<Values> = read.value;
  const { from, groupId, teamIds } = typed;
  if (from === undefined) return undefined;
  const current = groupId === undefined || teamIds === undefined ? [] : [groupIn(read.value)];
  return { from, groups: [...groups, ...current], leaveOut: [...leaveOut] };
}

function groupIn({ groupId, name, teamIds, channelOf }: Values): WantedGroup {
  return groupId === newGroup
    ? { groupId, name, teamIds, channelOf: channelOf === '' ? noChannel : channelOf }
    : { groupId, teamIds };
}

function isPreview(body: unknown): body is RegroupingPreview {
  return isRecord(body) && typeof body['summary'] === 'string' && Array.isArray(body['groups']);
}
