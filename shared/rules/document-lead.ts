import { cellsOf, eventAt, isMeeting, liveEvent } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { noCells, numberOf, type Rule, silent } from './rule';
import { eventSubject, paragraphsOf } from './subjects';

/** A document is planned less than its lead time before the first day of the meeting it is for: six weeks for a
 *  pre-session document (issued; 10-4-6), and a shorter, own lead time for a draft, which is a document for a negotiation
 *  round. Silent without a meeting. Owned by the document. */
export const documentLead: Rule = {
  id: 'document-lead',
  weight: (facts) => numberOf(facts, 'lead') - numberOf(facts, 'days'),
  reads: ['settings', 'mandates'],
  cells: (index) => [...index.events.documents()].flatMap((ids) => cellsOf(ids, index)),
  cellsOfEvent: (view, index) =>
    view.eventClass === 'meeting'
      ? cellsOf(index.events.documentsFor(view.id), index)
      : isAsked(view)
        ? [view.cell]
        : noCells,
  check(cell, index) {
    const view = eventAt(index, cell);
    const meeting = liveEvent(index, view?.row.forEventId ?? null);
    if (!view || !isAsked(view) || !view.dates.at || !meeting) return silent;
    if (!isMeeting(meeting) || meeting.first === null) return silent;
    const draft = meeting.row.kind === 'negotiation-round';
    const { draftLeadDays, documentLeadDays } = index.settings;
    const lead = draft ? draftLeadDays : documentLeadDays;
    const days = meeting.first - view.dates.at.day;
    if (days >= lead) return silent;
    const mandate = index.mandate(view.row.mandateId);
    return [
      {
        gravity: draft ? 'notice' : 'warning',
        subjects: [eventSubject(view.id), eventSubject(meeting.id)],
        facts: { days, lead, draft, document: view.id, meeting: meeting.id },
        paragraphs: paragraphsOf(mandate).slice(0, 1),
      },
    ];
  },
};

function isAsked(view: EventView): boolean {
  return view.row.kind === 'document' && view.row.forEventId !== null;
}
