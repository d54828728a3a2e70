import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { act, actionOf, goThere } from './findingAction';
import type { FindingLine } from './findingLines';
import { OpenFinding } from './OpenFinding';
import type { PanelRow } from './panelRows';
import { useActionName } from './useActionName';
import { useFindingWords } from './useFindingWords';

interface FindingRowProps {
  readonly row: Extract<PanelRow, { kind: 'line' }>;
  readonly plan: Plan;
  readonly top: number;
  readonly focused: boolean;
  /** Key of the chosen finding where it is one of this line. */
  readonly chosen: string | null;
  readonly onFocus: () => void;
  readonly onKeyDown: (e: KeyboardEvent) => void;
  readonly onHeight: (pixels: number) => void;
}

/** Two lines: what and paragraph; number and reason with the one action. The chosen one opens. */
export function FindingRow(props: FindingRowProps) {
  const { row, plan, chosen, onHeight } = props;
  const words = useTranslations('words');
  const { line } = row;
  const element = useRef<HTMLDivElement>(null);
  const isOpen = chosen !== null;
  useLayoutEffect(() => {
    const open = element.current;
    if (!isOpen || !open) return undefined;
    onHeight(open.offsetHeight);
    // A repair comes later and makes the row higher than it was.
    const observer = new ResizeObserver(() => onHeight(open.offsetHeight));
    observer.observe(open);
    return () => observer.disconnect();
  });
  const said = useLineWords(line, plan);
  const first = line.findings[0]!;
  return (
    <div
      ref={element}
      role="treeitem"
      aria-level={2}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-selected={isOpen}
      aria-expanded={isOpen}
      aria-label={`${words(`gravity.${line.group}`)}: ${said.what}. ${said.reason}. ${said.source}`}
      className="finding ring-inside"
      data-group={line.group}
      tabIndex={props.focused ? 0 : -1}
      style={{ top: props.top }}
      onFocus={(e) => e.target === e.currentTarget && props.onFocus()}
      onKeyDown={props.onKeyDown}
      onClick={(e) => {
        if ((e.target as HTMLElement).closest('button, .finding-open')) return;
        actions.chooseFinding(isOpen ? null : first.key);
        if (!isOpen) goThere(plan, first);
      }}
    >
      <span className="finding-mark">
        <MarkGlyph mark={line.group} />
      </span>
      <span className="finding-line">
        <span className="finding-what" title={said.what}>
          {isOpen ? said.what : said.short}
        </span>
        <span className="finding-source third">{said.source}</span>
      </span>
      <span className="finding-line second">
        <span className="finding-reason" title={isOpen ? undefined : said.reason}>
          {line.alike !== null && isOpen ? '' : said.reason}
        </span>
        {line.alike === null && !isOpen && (
          <LineAction plan={plan} finding={first} what={said.short} focused={props.focused} />
        )}
      </span>
      {isOpen && <OpenFinding line={line} plan={plan} chosen={chosen} />}
    </div>
  );
}

function LineAction(props: {
  readonly plan: Plan;
  readonly finding: Finding;
  readonly what: string;
  readonly focused: boolean;
}) {
  const t = useTranslations('findings');
  const nameOf = useActionName();
  const today = useApp((s) => s.today);
  const action = actionOf(props.plan, props.finding, today);
  return (
    <button
      type="button"
      className="button link finding-action"
      tabIndex={props.focused ? 0 : -1}
      aria-label={t('actionFor', { action: nameOf(action), what: props.what })}
      onClick={() => act(props.plan, props.finding, action)}
    >
      {nameOf(action)}
    </button>
  );
}

/** The words of a line: those of its finding, or what its findings share and their names. */
function useLineWords(line: FindingLine, plan: Plan) {
  const t = useTranslations('findings');
  const words = useTranslations('words');
  const wordsOf = useFindingWords();
  const first = wordsOf(line.findings[0]!);
  if (line.alike !== null) {
    const what = t(`alike.${line.alike}`, { count: line.findings.length });
    const things = line.findings.slice(0, 5).map((f) => wordsOf(f).thing);
    const others = new Set(line.findings.map((f) => f.paragraphs.join(', ')));
    const source = others.size > 1 ? words(`rule.${line.findings[0]!.rule}`) : first.source;
    return { what, short: what, reason: things.join('; '), source };
  }
  const waiver = line.group === 'waived' ? plan.waivers.get(line.key) : undefined;
  return waiver ? { ...first, reason: waiver.reason } : first;
}
