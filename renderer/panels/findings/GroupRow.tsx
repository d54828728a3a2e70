import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '@renderer/ui/Icon';
import type { GroupId } from './findingLines';
import type { PanelRow } from './panelRows';

interface GroupRowProps {
  readonly row: Extract<PanelRow, { kind: 'head' }>;
  readonly top: number;
  readonly focused: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (e: KeyboardEvent) => void;
  readonly onOpen: (group: GroupId, open: boolean) => void;
}

/** The head of a group with its count; a click closes and opens it. */
export function GroupRow({ row, top, focused, onFocus, onKeyDown, onOpen }: GroupRowProps) {
  const t = useTranslations('findings');
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-label={t('groupOf', { group: t(`group.${row.group}`), count: row.count })}
      className="finding-group ring-inside"
      tabIndex={focused ? 0 : -1}
      style={{ top }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={() => onOpen(row.group, !row.open)}
    >
      <Icon name={row.open ? 'chevron-down' : 'chevron-right'} size={12} />
      <span className="finding-group-name">{t(`group.${row.group}`)}</span>
      <span className="third">{row.count}</span>
    </div>
  );
}
