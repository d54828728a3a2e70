import { useTranslations } from 'use-intl';

const named = new Set(['Ctrl', 'Shift', 'Alt', 'Delete', 'Enter', 'Escape']);
const onMac = /Mac/.test(navigator.userAgent);
const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** Keys as the reader's keyboard writes them: "Ctrl Shift Z", on a Mac "⌘ ⇧ Z". */
export function useKeyWords(): (keys: string) => string {
  const t = useTranslations('shell.keys');
  return (keys) =>
    keys
      .split('+')
      .map((part) => {
        if (onMac && macSigns[part] !== undefined) return macSigns[part];
        return named.has(part) ? t(part as 'Ctrl') : part;
      })
      .join(' ');
}

/** The keys of an action, in second ink. */
export function Keys({ keys }: { readonly keys: string }) {
  const words = useKeyWords();
  return <kbd className="keys">{words(keys)}</kbd>;
}
