import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { withProcess } from '@shared/i18n/processWords';
import { classOf, firstDay, type PlanEvent } from '@shared/model/event';
import { membersOf } from '@shared/windows/window';
import { eventTitle } from '@renderer/state/eventWords';
import type { Choice } from './InlineChoice';
import { InlineCombo } from './InlineCombo';
import { usePanel } from './panel';

/** The mandate that an event answers. */
export function MandateLink({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const { plan, language, run } = usePanel();
  const mandate = plan.mandates.get(event.mandateId ?? '');
  const choices = (): readonly Choice[] =>
    [...plan.mandates.values()]
      .sort((a, b) => a.order - b.order)
      .map((m) => {
        const name = `${m.paragraph} ${m.title[language]}`;
        return { id: m.id, name: withProcess(plan, name, m.processId, language) };
      });
  return (
    <InlineCombo
      label={t('field.mandateId')}
      value={event.mandateId}
      shown={mandate ? `${mandate.paragraph} ${mandate.shortTitle[language]}` : ''}
      empty={t('noMandate')}
      nothing={t('noMandate')}
      choices={choices}
      commit={(mandateId) => {
        const wanted = plan.mandates.get(mandateId ?? '');
        const memberId = wanted?.eachOf ? event.memberId : null;
        return run('edit-event', { eventId: event.id, patch: { mandateId, memberId } });
      }}
    />
  );
}

/** For a mandate that asks something of each member of a group: the member. */
export function MemberLink({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const { plan, language, run } = usePanel();
  const mandate = plan.mandates.get(event.mandateId ?? '');
  const members = mandate?.eachOf ? membersOf(plan, mandate.eachOf) : [];
  const nameOf = (id: string) => plan.mandates.get(id)?.shortTitle[language] ?? id;
  if (members.length === 0) return <span className="third">{t('noMembers')}</span>;
  return (
    <InlineCombo
      label={t('field.memberId')}
      value={event.memberId}
      shown={event.memberId === null ? '' : nameOf(event.memberId)}
      choices={() => members.map((id) => ({ id, name: nameOf(id) }))}
      commit={(memberId) => run('edit-event', { eventId: event.id, patch: { memberId } })}
    />
  );
}

/** The event that it is a part of, or the meeting that a document is for. */
export function EventLink({
  event,
  id,
}: {
  readonly event: PlanEvent;
  readonly id: 'parentId' | 'forEventId';
}) {
  const t = useTranslations('inspector');
  const { plan, language, run } = usePanel();
  const linked = plan.events.get(event[id] ?? '');
  const nameOf = (e: PlanEvent) => {
    const first = firstDay(e);
    const title = eventTitle(plan, e, language);
    return first === null ? title : `${title}, ${formatDay(first, language, 'dayYear')}`;
  };
  const choices = (): readonly Choice[] =>
    [...plan.events.values()]
      .filter((e) => e.id !== event.id && classOf(e) === 'meeting')
      .sort((a, b) => (firstDay(a) ?? Infinity) - (firstDay(b) ?? Infinity))
      .map((e) => ({ id: e.id, name: nameOf(e) }));
  return (
    <InlineCombo
      label={t(`field.${id}`)}
      value={event[id]}
      shown={linked ? nameOf(linked) : ''}
      nothing={t('none')}
      choices={choices}
      commit={(other) => run('edit-event', { eventId: event.id, patch: { [id]: other } })}
    />
  );
}
