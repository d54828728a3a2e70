import { useTranslations } from 'use-intl';
import type { PlanEvent } from '@shared/model/event';
import { InlineText } from './InlineText';
import { usePanel } from './panel';

/** Where a date comes from; a web address (http or https and nothing else) can be opened outside the program. */
export function SourceLink({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const { run } = usePanel();
  const address = webAddress(event.source);
  return (
    <span className="source">
      <InlineText
        label={t('field.source')}
        value={event.source}
        shown={address ? address.host.replace(/^www\./, '') : event.source}
        commit={(draft) =>
          run('edit-event', { eventId: event.id, patch: { source: draft.trim() } })
        }
      />
      {address && (
        <a
          className="source-open"
          href={address.href}
          target="_blank"
          rel="noopener noreferrer"
          title={address.href}
        >
          {t('openSource')}
        </a>
      )}
    </span>
  );
}

/** The address of a text that is a web address as a whole; null for everything else, other schemes too. */
export function webAddress(text: string): URL | null {
  if (!/^https?:\/\/\S+$/i.test(text)) return null;
  return URL.canParse(text) ? new URL(text) : null;
}
