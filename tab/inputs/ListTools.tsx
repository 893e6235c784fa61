import { Button, Field } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { FilterDismiss20Regular } from '@fluentui/react-icons/svg/filter-dismiss';
import { type ReactNode, useState } from 'react';
import { keepChoice, keptChoice, type ListChoice } from '../client/list-choice.ts';
import { useMe } from '../client/me.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { text } from '../text/text.ts';
import { chosenRows, offeredIn, orderName, type RowFilter, type RowOrder } from './choose-rows.ts';
import { NarrowSelect } from './NarrowSelect.tsx';

interface ListToolsProps<R> {
  /** Its choices are kept under this. */
  readonly name: string;
  readonly rows: readonly R[];
  readonly filters: readonly RowFilter<R>[];
  readonly orders: readonly RowOrder<R>[];
  /** What the order is called that the rows came in. */
  readonly asGiven: string;
  readonly children: (rows: readonly R[]) => ReactNode;
}

/** Fewer are seen at once. */
const worthIt = 4;

/**
 * A list that is narrowed and put in order, as this person left it the last time on this machine. Where it is narrow the list
 * itself is what is seen first.
 */
export function ListTools<R>(props: ListToolsProps<R>) {
  const { name, rows, filters, orders, children } = props;
  const { account } = useMe();
  const isNarrow = useIsNarrow();
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<ListChoice>(() => keptChoice(account, name));
  const change = (next: ListChoice): void => {
    setChoice(next);
    keepChoice(account, name, next);
  };
  const isNarrowed = filters.some((filter) => (choice[filter.name] ?? '') !== '');
  if (rows.length < worthIt && !isNarrowed) return children(rows);
  const shown = chosenRows(rows, filters, orders, choice);
  return (
    <>
      {isNarrow && (
        <div>
          <Button
            size="small"
            icon={<Filter20Regular />}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text.list.tools}
          </Button>
        </div>
      )}
      {(isOpen || !isNarrow) && <Tools {...props} choice={choice} onChoice={change} />}
      <div role="status">
        {isNarrowed && (
          <Stack as="row">
            <Quiet>{text.list.shown(shown.length, rows.length)}</Quiet>
            <Button
              size="small"
              appearance="subtle"
              icon={<FilterDismiss20Regular />}
              onClick={() => change({ [orderName]: choice[orderName] ?? '' })}
            >
              {text.list.clear}
            </Button>
          </Stack>
        )}
      </div>
      {children(shown)}
    </>
  );
}

interface ToolsProps<R> extends Omit<ListToolsProps<R>, 'children'> {
  readonly choice: ListChoice;
  readonly onChoice: (next: ListChoice) => void;
}

function Tools<R>({ rows, filters, orders, asGiven, choice, onChoice }: ToolsProps<R>) {
  const set = (which: string) => (value: string) => onChoice({ ...choice, [which]: value });
  return (
    <Stack as="fields">
      {filters.map((filter) => {
        const offered = offeredIn(rows, filter, choice);
        return (
          offered.length > 0 && (
            <Field key={filter.name} label={filter.label} size="small">
              <NarrowSelect
                size="small"
                value={choice[filter.name] ?? ''}
                onValue={set(filter.name)}
              >
                <option value="">{text.list.all}</option>
                {offered.map((value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
              </NarrowSelect>
            </Field>
          )
        );
      })}
      <Field label={text.list.order} size="small">
        <NarrowSelect size="small" value={choice[orderName] ?? ''} onValue={set(orderName)}>
          <option value="">{asGiven}</option>
          {orders.map((order) => (
            <option key={order.name} value={order.name}>
              {order.label}
            </option>
          ))}
        </NarrowSelect>
      </Field>
    </Stack>
  );
}
