import { Menu, MenuItem, MenuItemLink, MenuList, MenuPopover } from '@fluentui/react-components';
import type { RowAction } from './row-action.ts';

interface MenuItemsProps {
  readonly of: HTMLElement;
  readonly actions: readonly RowAction[];
  readonly onClose: () => void;
}

/** The menu of a row, open; closed, it gives the focus back to its button unless something else has taken it. */
export function MenuItems({ of: button, actions, onClose }: MenuItemsProps) {
  const close = (): void => {
    button.focus();
    onClose();
  };
  return (
    <Menu
      open
      onOpenChange={(_, { open, type }) => {
        if (open) return;
        // A press on the button closes it too, and does so itself.
        if (type === 'clickOutside') setTimeout(onClose);
        else close();
      }}
      positioning={{ target: button, position: 'below', align: 'end' }}
    >
      <MenuPopover>
        <MenuList>
          {actions.map(({ key, label, icon, href, ownWindow, onChosen, disabled = false }) => {
            const shown = icon === undefined ? {} : { icon };
            return href === undefined ? (
              <MenuItem key={key} {...shown} disabled={disabled} onClick={onChosen}>
                {label}
              </MenuItem>
            ) : (
              <MenuItemLink
                key={key}
                {...shown}
                href={href}
                {...(ownWindow === true ? { target: '_blank', rel: 'noopener' } : {})}
              >
                {label}
              </MenuItemLink>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
