import { Body1, Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { AskDialog } from '../../../surfaces/AskDialog.tsx';
import { text } from '../../../text/text.ts';
import { areKeysOn, helpKey, meetingKeys, turnKeys } from './meeting-keys.ts';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  does: { margin: 0 },
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface KeysDialogProps {
  readonly leads: boolean;
  readonly onClose: () => void;
}

/** All keys of a meeting, and whether they are on. */
export function KeysDialog({ leads, onClose }: KeysDialogProps) {
  const styles = useStyles();
  const [areOn, setOn] = useState(areKeysOn);
  return (
    <AskDialog title={text.keys.title} onClose={onClose}>
      <Stack>
        <dl className={styles.keys}>
          {[...meetingKeys.filter((one) => leads || !one.leads), help].map(({ does, key }) => (
            <Key key={key} name={key.toUpperCase()} does={text.keys.does[does]} />
          ))}
        </dl>
        <Switch
          label={text.keys.single}
          checked={areOn}
          onChange={(_, { checked }) => {
            turnKeys(checked);
            setOn(checked);
          }}
        />
        <Quiet>{text.keys.singleHint}</Quiet>
        <Body1>{text.keys.whileTyping}</Body1>
        <div>
          <Button appearance="primary" onClick={onClose}>
            {text.toast.dismiss}
          </Button>
        </div>
      </Stack>
    </AskDialog>
  );
}

const help = { does: 'help', key: helpKey } as const;

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <kbd className={styles.key}>{name}</kbd>
      </dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}
