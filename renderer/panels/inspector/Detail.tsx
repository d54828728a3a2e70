import type { ReactNode } from 'react';
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
import { ProcessDetail } from './ProcessDetail';
import { SourceLink } from './SourceLink';

interface DetailProps {
  readonly event: PlanEvent;
  readonly id: DetailId;
}

/** One field of an event, edited where it stands. */
export function Detail({ event, id }: DetailProps) {
  if (id === 'forEventId' || id === 'parentId') return <EventLink event={event} id={id} />;
  if (isText(id)) return <TextDetail event={event} id={id} />;
  const Own = details[id];
  return <Own event={event} />;
}

type TextId = 'cites' | 'room' | 'responsible' | 'symbol' | 'note';

const texts: readonly DetailId[] = ['cites', 'room', 'responsible', 'symbol', 'note'];

function isText(id: DetailId): id is TextId {
  return texts.includes(id);
}

type OwnId = Exclude<DetailId, TextId | 'forEventId' | 'parentId'>;

const details: Readonly<Record<OwnId, (props: { readonly event: PlanEvent }) => ReactNode>> = {
  kind: KindDetail,
  mandateId: MandateLink,
  processId: ProcessDetail,
  memberId: MemberLink,
  placeId: PlaceDetail,
  panels: PanelsDetail,
  interpretation: InterpretationDetail,
  announced: AnnouncedDetail,
  source: SourceLink,
  confidence: ConfidenceDetail,
};

function usePatch(event: PlanEvent): (patch: object) => string | null {
  const { run } = usePanel();
  return (patch) => run('edit-event', { eventId: event.id, patch });
}

function TextDetail({ event, id }: { readonly event: PlanEvent; readonly id: TextId }) {
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

function read(id: TextId, draft: string) {
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
      placeholder={words('example', { text: formatDay(today.day, language, 'dayYear') })}
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
