import {
  Button,
  Link,
  makeStyles,
  Toast,
  Toaster,
  tokens,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import { onTold, type News } from '../client/news.ts';
import { useSend } from '../client/useSend.ts';
import { failureText } from '../parts/SendFailure.tsx';
import { text } from '../text/text.ts';
import { useWayBack } from './useWayBack.ts';

const useStyles = makeStyles({
  toaster: { width: 'min(440px, calc(100vw - 16px))', '@media print': { display: 'none' } },
  title: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  ways: { display: 'flex', alignItems: 'center', gap: '4px' },
});

/** Read in a glance; with something to press, as long as it takes to find it. */
const glanceMs = 5_000;
const pressMs = 12_000;

/** More would cover what one works with; on a narrow screen, a second would lie over the buttons of the next thing. */
const atOnce = 2;
const narrow = '(max-width: 480px)';

interface ToastStackProps {
  /** Told before this was here. */
  readonly first: readonly News[];
}

/** Fluent's toasts; spoken already, by `Announcer`. */
export function ToastStack({ first }: ToastStackProps) {
  const styles = useStyles();
  const id = useId('toasts');
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useWayBack(place);
  return (
    <section ref={setPlace} aria-label={text.toast.place}>
      {place !== null && (
        <>
          <Toaster
            toasterId={id}
            mountNode={place}
            className={styles.toaster}
            position="bottom"
            pauseOnHover
            pauseOnWindowBlur
            announce={saidAlready}
          />
          <Teller toasterId={id} first={first} />
        </>
      )}
    </section>
  );
}

/** After the toaster, which hears nothing that is told before it is there. */
function Teller({ toasterId, first }: ToastStackProps & { readonly toasterId: string }) {
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const isTold = useRef(false);
  const shown = useRef<readonly Shown[]>([]);
  useEffect(() => {
    // Not Fluent's `limit`, by which the newest waits for the oldest to go: what has just been done is said at once.
    const makeRoom = (news: News): void => {
      const most = window.matchMedia(narrow).matches ? 1 : atOnce;
      const from = Math.max(0, shown.current.length - most + 1);
      const stays = shown.current.slice(from).filter((other) => isUndoneStill(other.undo, news));
      shown.current
        .filter((other) => !stays.includes(other))
        .forEach((other) => dismissToast(other.toastId));
      shown.current = stays;
    };
    const show = (news: News): void => {
      const toastId = crypto.randomUUID();
      makeRoom(news);
      shown.current = [...shown.current, { toastId, undo: news.undo }];
      dispatchToast(<NewsToast news={news} onUndone={() => dismissToast(toastId)} />, {
        toastId,
        intent: 'success',
        timeout: news.undo === undefined && news.open === undefined ? glanceMs : pressMs,
        onStatusChange: (_, { status }) => {
          if (status === 'dismissed')
            shown.current = shown.current.filter((other) => other.toastId !== toastId);
        },
      });
    };
    if (!isTold.current) first.forEach(show);
    isTold.current = true;
    return onTold(show);
  }, [dispatchToast, dismissToast, first]);
  return null;
}

interface Shown {
  readonly toastId: string;
  readonly undo: Command | undefined;
}

/** Once something else is done, a meeting started is not taken back, nor a decision of one that is closed. */
function isUndoneStill(undo: Command | undefined, news: News): boolean {
  return undo === undefined || undo.verb === news.undo?.verb;
}

function saidAlready(): void {
  // By `tell`, whose region is there before any toast is.
}

interface NewsToastProps {
  readonly news: News;
  readonly onUndone: () => void;
}

function NewsToast({ news, onUndone }: NewsToastProps) {
  const styles = useStyles();
  return (
    <Toast>
      <ToastTitle
        className={styles.title}
        action={
          <span className={styles.ways}>
            {news.open !== undefined && (
              <ToastTrigger>
                <Link href={news.open.href}>{news.open.label}</Link>
              </ToastTrigger>
            )}
            {news.undo !== undefined && <UndoButton undo={news.undo} onUndone={onUndone} />}
            <ToastTrigger>
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={text.toast.dismiss}
              />
            </ToastTrigger>
          </span>
        }
      >
        {news.text}
      </ToastTitle>
    </Toast>
  );
}

interface UndoButtonProps {
  readonly undo: Command;
  readonly onUndone: () => void;
}

/** What came of it is the next toast; why it could not be done stands in place of the button. */
function UndoButton({ undo, onUndone }: UndoButtonProps) {
  const sending = useSend();
  const takeBack = async (): Promise<void> => {
    if ((await sending.send(undo))?.kind === 'done') onUndone();
  };
  if (sending.failure !== undefined)
    return <span role="alert">{failureText(sending.failure)}</span>;
  return (
    <Button size="small" disabledFocusable={sending.sending} onClick={() => void takeBack()}>
      {text.toast.undo}
    </Button>
  );
}
