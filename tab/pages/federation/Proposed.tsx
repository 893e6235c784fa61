import { Body1Strong, Button } from '@fluentui/react-components';
import type { FederationView } from '../../../shared/federation/view.ts';
import type { WantedGroup } from '../../../shared/regrouping/contract.ts';
import { newGroup } from '../../../shared/regrouping/forms.ts';
import { joinWords } from '../../../shared/text/format.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { regroupText } from '../../text/regroup-text.ts';

interface ProposedProps {
  readonly view: FederationView;
  readonly groups: readonly WantedGroup[];
  readonly onRemove: (group: WantedGroup) => void;
}

/** The groups of a new division that are put together already, each of which can be taken out. */
export function Proposed({ view, groups, onRemove }: ProposedProps) {
  if (groups.length === 0) return null;
  return (
    <Stack tight>
      <Body1Strong>{regroupText.proposal}</Body1Strong>
      <Rows of={groups} keyOf={({ groupId, name }) => `${groupId} ${name ?? ''}`}>
        {(group) => (
          <Stack tight>
            <Stack as="row">
              <Body1Strong>{nameOf(view, group)}</Body1Strong>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${regroupText.remove}: ${nameOf(view, group)}`}
                onClick={() => onRemove(group)}
              >
                {regroupText.remove}
              </Button>
            </Stack>
            <Quiet>{teamsOf(view, group)}</Quiet>
          </Stack>
        )}
      </Rows>
    </Stack>
  );
}

function teamsOf({ teams }: FederationView, { teamIds }: WantedGroup): string {
  return joinWords(teams.filter(({ id }) => teamIds.includes(id)).map(({ name }) => name));
}

function nameOf({ regrouping }: FederationView, { groupId, name = '' }: WantedGroup): string {
  if (groupId === newGroup) return name;
  return regrouping?.groups.find(({ value }) => value === groupId)?.label ?? groupId;
}
