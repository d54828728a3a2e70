import { useTranslations } from 'use-intl';
import { parseDayText } from '@shared/i18n/dayText';
import { formatDay } from '@shared/i18n/dates';
import { type Confidence, type EventKind, eventKinds, type PlanEvent } from '@shared/model/event';
import type { DetailId } from './detailIds';
import { EventLink, MandateLink, MemberLink } from './DetailLinks';
import { InlineChoice } from './InlineChoice';
import { InlineText } from './InlineText';
import { InterpretationDetail } from './InterpretationDetail';
import { usePanel } from './panel';
import { PlaceDetail } from './PlaceDetail';
import { SourceLink } from './SourceLink';

interface DetailProps {
  readonly event: PlanEvent;
  readonly id: DetailId;
}

/** One field of an event, edited where it stands. */
export function Detail({ event, id }: DetailProps) {
  switch (id) {
    case 'kind':
      return <KindDetail event={event} />;
    case 'mandateId':
      return <MandateLink event={event} />;
    case 'memberId':
      return <MemberLink event={event} />;
    case 'forEventId':
    case 'parentId':
      return <EventLink event={event} id={id} />;
    case 'announced':
      return <AnnouncedDetail event={event} />;
    case 'placeId':
      return <PlaceDetail event={event} />;
    case 'panels':
      return <PanelsDetail event={event} />;
    case 'interpretation':
      return <InterpretationDetail event={event} />;
    case 'confidence':
      return <ConfidenceDetail event={event} />;
    case 'source':
      return <SourceLink event={event} />;
    default:
      return <TextDetail event={event} id={id} />;
  }
}

function usePatch(event: PlanEvent): (patch: object) => string | null {
  const { run } = usePanel();
  return (patch) => run('edit-event', { eventId: event.id, patch });
}

function TextDetail({
  event,
  id,
}: {
  readonly event: PlanEvent;
  readonly id: 'cites' | 'room' | 'responsible' | 'symbol' | 'note';
}) {
  const t = useTranslations('inspector');
  const patch = usePatch(event);
  const value = id === 'cites' ? event.cites.join('; ') : (event[id] ?? '');
  return (
    <InlineText
      label={t(`field.${id}`)}
      value={value}
      multiline={id === 'note'}
      commit={(draft) => patch({ [id]: read(id, draft) })}
      {...(id === 'cites' ? { placeholder: '15 (a) (i); 22 (c)' } : {})}
    />
  );
}

function read(id: 'cites' | 'room' | 'responsible' | 'symbol' | 'note', draft: string) {
  const text = draft.trim();
  if (id === 'cites') {
    return text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  return id === 'room' && text === '' ? null : text;
}

function KindDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const patch = usePatch(event);
  return (
    <InlineChoice
      label={t('field.kind')}
      value={event.kind}
      choices={eventKinds.map((id) => ({ id, name: words(`kind.${id}`) }))}
      onChoose={(kind) => patch({ kind: kind as EventKind })}
    />
  );
}

function AnnouncedDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { language, today } = usePanel();
  const patch = usePatch(event);
  const near = event.announced ?? today.day;
  return (
    <InlineText
      label={t('field.announced')}
      value={event.announced === null ? '' : formatDay(event.announced, language, 'dayYear')}
      empty={t('alwaysKnown')}
      placeholder={formatDay(today.day, language, 'dayYear')}
      echo={(draft) => {
        const day = parseDayText(draft, language, near);
        return day === null ? '' : formatDay(day, language, 'long');
      }}
      commit={(draft) => {
        if (draft.trim() === '') return patch({ announced: null });
        const day = parseDayText(draft, language, near);
        return day === null ? words('notADay') : patch({ announced: day });
      }}
    />
  );
}

function PanelsDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const patch = usePatch(event);
  return (
    <InlineText
      label={t('field.panels')}
      value={event.panels === null ? '' : String(event.panels)}
      empty={t('noNumber')}
      commit={(draft) => {
        if (draft.trim() === '') return patch({ panels: null });
        return /^\d{1,2}$/.test(draft.trim()) ? patch({ panels: Number(draft) }) : t('notANumber');
      }}
    />
  );
}

const confidences: readonly Confidence[] = ['firm', 'likely', 'conflict', 'planned'];

function ConfidenceDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const patch = usePatch(event);
  return (
    <InlineChoice
      label={t('field.confidence')}
      value={event.confidence ?? 'none'}
      choices={[
        { id: 'none', name: t('none') },
        ...confidences.map((id) => ({ id, name: words(`confidence.${id}`) })),
      ]}
      onChoose={(id) => patch({ confidence: id === 'none' ? null : (id as Confidence) })}
    />
  );
}
