import { describe, expect, it } from 'vitest';
import { isScheduleLine, listedPhase, phaseEvents } from '@shared/model/phaseOf';
import { band, fact, mandate, meeting, planWith } from '../../support/build';

const phase1 = band('phase-1', '2017-04-01..2017-11-30', { mandateId: 'm-1' });
const phase2 = band('phase-2', '2017-11-01..2018-01-31', { mandateId: 'm-2' });

function listed(event: ReturnType<typeof meeting>) {
  const plan = planWith({
    mandates: [mandate('session', { phaseId: 'm-1' })],
    events: [phase2, phase1, event],
  });
  return listedPhase(plan, event);
}

describe('an event is listed in', () => {
  it('the phase of its mandate, wherever it sits', () => {
    expect(listed(meeting('e', '2018-03-01', { mandateId: 'session' }))).toBe('phase-1');
  });

  it('the phase that holds its first day where it answers no mandate', () => {
    expect(listed(meeting('e', '2017-10-31..2017-11-02'))).toBe('phase-1');
  });

  it('the later of two phases that hold its first day', () => {
    expect(listed(meeting('e', '2017-11-15'))).toBe('phase-2');
  });

  it('no phase before, after and without dates', () => {
    expect(listed(fact('e', '2017-03-31'))).toBeNull();
    expect(listed(meeting('e', '2018-02-01'))).toBeNull();
    expect(listed(meeting('e', ''))).toBeNull();
  });
});

it('phases come in the order of their first days, whatever the order of the rows', () => {
  expect(phaseEvents(planWith({ events: [phase2, phase1] }))).toEqual([phase1, phase2]);
});

it('a phase is no line of a schedule, an application window is one', () => {
  expect(isScheduleLine(phase1)).toBe(false);
  expect(isScheduleLine(band('w', '2017-03-14', { kind: 'application-window' }))).toBe(true);
});
