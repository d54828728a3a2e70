import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';

interface FactButtonProps {
  readonly label: string;
  readonly shown: string;
  readonly isEmpty: boolean;
  readonly onEdit: () => void;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly look?: string;
}

/** The value of a fact that can be edited: text with a pencil that shows under the pointer and with the focus. */
export function FactButton(props: FactButtonProps) {
  const t = useTranslations('inspector');
  return (
    <button
      type="button"
      ref={props.buttonRef}
      className={`fact-button ${props.look ?? ''}`}
      data-empty={props.isEmpty || undefined}
      aria-label={t('editFact', { label: props.label, value: props.shown })}
      title={props.look === 'title' ? props.shown : undefined}
      onClick={props.onEdit}
    >
      <span>{props.shown}</span>
      <Pencil />
    </button>
  );
}

/** The sign that something can be edited; ornament, the label says it too. */
export function Pencil() {
  return (
    <svg className="pencil" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M2 10l.6-2.4L8.4 1.8l1.8 1.8-5.8 5.8z"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
