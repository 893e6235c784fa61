import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { settingsOn } from '../../../shared/teams/dated-settings.ts';
import { settingsForm, settingTexts } from '../../../shared/teams/settings-form.ts';
import type { SettingLine, TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useForm } from '../../forms/useForm.ts';
import { writtenLines } from '../../forms/written.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { teamText } from '../../text/team-text.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { TakeBack } from './TakeBack.tsx';

const words = teamText.team;

interface SettingsSectionProps {
  readonly team: TeamView;
}

/** How the team works: what holds now, what is decided for later and what held before; and a change, from a day on. */
export function SettingsSection({ team }: SettingsSectionProps) {
  const { today } = useMe();
  const { basedOn, dated, now, coming, earlier } = team.settings;
  const form = useForm({
    form: settingsForm,
    // What is saved depends on the day it is changed from.
    valuesFor: ({ from = today }) => ({
      ...settingTexts(settingsOn({ settings: dated }, from < today ? today : from), today),
      basedOn: String(basedOn),
    }),
    saved: true,
    linesOf: (texts) => writtenLines(settingsForm, {}, texts),
  });
  // What was typed before a reload is in sight again.
  const [open, setOpen] = useState(form.draft.kept !== 'no');
  return (
    <Section
      title={words.settings}
      aside={
        team.canChange && !open && <Button onClick={() => setOpen(true)}>{words.change}</Button>
      }
    >
      <SettingLines of={now} />
      {open && team.canChange && (
        <Panel title={settingsForm.open}>
          <SettingsForm team={team} form={form} onDone={() => setOpen(false)} />
        </Panel>
      )}
      {coming.length > 0 && (
        <Stack tight>
          <Quiet>{words.coming}</Quiet>
          <Rows of={coming} keyOf={keyOf} label={words.coming}>
            {(line) => (
              <Line of={line} action={team.canChange && <TakeBack team={team} line={line} />} />
            )}
          </Rows>
        </Stack>
      )}
      {earlier.length > 0 && (
        <Stack tight>
          <Quiet>{words.earlier}</Quiet>
          <SettingLines of={earlier} label={words.earlier} />
        </Stack>
      )}
      {!team.canChange && <Quiet>{words.onlyCoordinator}</Quiet>}
    </Section>
  );
}

function SettingLines({ of: lines, label }: { of: readonly SettingLine[]; label?: string }) {
  return (
    <Rows of={lines} keyOf={keyOf} {...(label === undefined ? {} : { label })}>
      {(line) => <Line of={line} />}
    </Rows>
  );
}

interface LineProps {
  readonly of: SettingLine;
  readonly action?: ReactNode;
}

function Line({ of: { label, text: said, whenText }, action }: LineProps) {
  return (
    <LabelledLine label={label} action={action}>
      <Stack tight>
        <Body1>{said}</Body1>
        {whenText !== '' && <Quiet>{whenText}</Quiet>}
      </Stack>
    </LabelledLine>
  );
}

function keyOf({ name, from = '' }: SettingLine): string {
  return `${name} ${from}`;
}
