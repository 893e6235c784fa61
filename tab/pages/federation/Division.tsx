import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComingRegrouping, FederationView } from '../../../shared/federation/view.ts';
import { regroupForm, withdrawWords } from '../../../shared/regrouping/forms.ts';
import { Fold } from '../../figures/Fold.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { ConfirmButton } from '../../surfaces/Confirm.tsx';
import { regroupText } from '../../text/regroup-text.ts';
import { RegroupForm } from './RegroupForm.tsx';

interface DivisionProps {
  readonly view: FederationView;
}

/** A new division into steering groups, those that lie ahead, and the groups that have been. */
export function Division({ view }: DivisionProps) {
  const [open, setOpen] = useState(false);
  const { coming = [] } = view.regrouping ?? {};
  const { endedGroups } = view;
  return (
    <Stack>
      {coming.length > 0 && (
        <Stack tight>
          <Body1Strong>{regroupText.coming}</Body1Strong>
          <Rows of={coming} keyOf={({ id }) => id}>
            {(one) => <Coming of={one} />}
          </Rows>
        </Stack>
      )}
      {open ? (
        <RegroupForm view={view} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{regroupForm.open}</Button>
        </div>
      )}
      {endedGroups.length > 0 && (
        <Fold level="h3" title={regroupText.ended(endedGroups.length)}>
          <Rows of={endedGroups} keyOf={({ id }) => id}>
            {({ id, name, text }) => (
              <Stack tight>
                <Link href={hrefOf({ page: 'steering', steeringGroupId: id })}>{name}</Link>
                <Quiet>{text}</Quiet>
              </Stack>
            )}
          </Rows>
        </Fold>
      )}
    </Stack>
  );
}

function Coming({ of: { id, text, lines } }: { readonly of: ComingRegrouping }) {
  return (
    <Stack tight>
      <Body1Strong>{text}</Body1Strong>
      {lines.map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      <div>
        <ConfirmButton
          size="small"
          label={regroupText.withdraw}
          about={text}
          title={`${withdrawWords.withdraw}?`}
          body={regroupText.withdrawBody}
          confirm={withdrawWords.withdraw}
          command={{ verb: 'withdraw-regrouping', regroupingId: id }}
        />
      </div>
    </Stack>
  );
}
