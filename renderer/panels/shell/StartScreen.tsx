import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { processes } from '@shared/processes';
import type { Process } from '@shared/processes/process';
import { civil } from '@shared/model/time';
import { actions, useApp } from '@renderer/state/planStore';
import { KindGlyph } from '@renderer/ui/Glyph';
import { Icon } from '@renderer/ui/Icon';
import { Keys } from '@renderer/ui/Keys';
import { PlanRows } from './PlanRows';
import { perform, useAction } from './useActions';
import './start.css';

/** No plan yet: what a resolution fixes, the plans that are here, other beginnings, the sample. */
export function StartScreen() {
  const t = useTranslations('shell.start');
  const list = useRef<HTMLDivElement>(null);
  const starting = useApp((s) => s.starting);
  const hasPlans = useApp((s) => s.plans.length > 0);
  useEffect(() => {
    if (!starting) list.current?.querySelector<HTMLElement>('.start-row')?.focus();
  }, [starting]);
  return (
    <div className="start" ref={list} onKeyDown={(event) => walk(event, list.current)}>
      <h1>{t('title')}</h1>
      <p className="second">{t('lead')}</p>
      {starting && <p className="third">{t('reading')}</p>}
      {!starting && (
        <>
          {hasPlans && (
            <Section title={t('plans')} hint={t('plansHint')}>
              <PlanRows />
            </Section>
          )}
          <Section title={t('resolution')} hint={t('resolutionHint')}>
            <div className="start-head" aria-hidden="true">
              <span />
              <span>{t('document')}</span>
              <span>{t('subject')}</span>
              <span>{t('years')}</span>
              <span>{t('mandates')}</span>
            </div>
            <ul>
              {processes.map((process) => (
                <ProcessRow key={process.id} process={process} />
              ))}
            </ul>
          </Section>
          <OtherBeginnings />
          <Samples />
          <p className="third start-drop">{t('drop')}</p>
        </>
      )}
    </div>
  );
}

function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="start-section">
      <h2>
        {props.title}
        {props.hint !== undefined && <span className="third">{props.hint}</span>}
      </h2>
      {props.children}
    </section>
  );
}

function ProcessRow({ process }: { readonly process: Process }) {
  const t = useTranslations('shell.start');
  const language = useApp((s) => s.language);
  return (
    <li>
      <button
        type="button"
        className="start-row process"
        aria-label={t('processRow', {
          symbol: process.symbol,
          subject: process.name[language],
          years: yearsOf(process),
          count: process.mandates.length,
        })}
        onClick={() => void actions.newPlanFromProcess(process.symbol)}
      >
        <Icon name="process" />
        <b>{process.symbol}</b>
        <span className="subject">{process.subject[language]}</span>
        <span className="second">{yearsOf(process)}</span>
        <span className="number">{process.mandates.length}</span>
      </button>
    </li>
  );
}

function OtherBeginnings() {
  const t = useTranslations('shell.start');
  const empty = useAction('emptyPlan');
  const open = useAction('openFile');
  return (
    <Section title={t('other')}>
      <ul>
        <li>
          <button type="button" className="start-row" onClick={() => perform('emptyPlan')}>
            <Icon name="file" />
            <b>{t('empty')}</b>
            <span className="second">{t('emptyHint')}</span>
            {empty.keys !== null && <Keys keys={empty.keys} />}
          </button>
        </li>
        <li>
          <button type="button" className="start-row" onClick={() => perform('openFile')}>
            <Icon name="folder" />
            <b>{t('open')}</b>
            <span className="second">{t('openHint')}</span>
            {open.keys !== null && <Keys keys={open.keys} />}
          </button>
        </li>
      </ul>
    </Section>
  );
}

function Samples() {
  const t = useTranslations('shell.start');
  return (
    <Section title={t('look')} hint={t('lookHint')}>
      <ul>
        <li>
          <button
            type="button"
            className="start-row sample"
            onClick={() => void actions.newSamplePlan()}
          >
            <KindGlyph look="conference" size={14} />
            <b>{t('sampleName')}</b>
            <span className="second">{t('sampleHint')}</span>
          </button>
        </li>
      </ul>
    </Section>
  );
}

function yearsOf(process: Process): string {
  const from = civil(process.from).year;
  const to = civil(process.to).year;
  return from === to ? String(from) : `${from} – ${to}`;
}

/** Arrow up and down walk through all rows of the screen. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.start-row')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
