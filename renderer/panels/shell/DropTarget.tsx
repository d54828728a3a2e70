import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { maxCalendarFileBytes, maxPlanFileBytes } from '@shared/ipc/contract';
import { importCalendarText } from '@renderer/state/calendarActions';
import { openPlanText } from '@renderer/state/planFile';
import { actions, getState } from '@renderer/state/planStore';

/** A plan file or a calendar that is dropped anywhere on the window is opened; anything else is refused with a reason. */
export function DropTarget() {
  const t = useTranslations('shell.start');
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void openDropped(file, t);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [t]);
  return over ? <div className="drop-target">{t('dropHere')}</div> : null;
}

async function openDropped(
  file: File,
  t: ReturnType<typeof useTranslations<'shell.start'>>,
): Promise<void> {
  const { name } = file;
  const refuse = (words: string) => actions.notify('error', words);
  const isCalendar = /\.ics$/i.test(name);
  if (!isCalendar && !/\.(prepcom|json)$/i.test(name)) return refuse(t('dropRefused', { name }));
  if (isCalendar && !getState().plan) return refuse(t('dropNoPlan', { name }));
  const limit = isCalendar ? maxCalendarFileBytes : maxPlanFileBytes;
  if (file.size > limit) {
    return refuse(
      t('dropTooLarge', { name, size: inMegabytes(file.size), limit: inMegabytes(limit) }),
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refuse(t('dropUnreadable', { name }));
  }
  if (isCalendar) await importCalendarText(name, text);
  else await openPlanText(name, text, null);
}

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
