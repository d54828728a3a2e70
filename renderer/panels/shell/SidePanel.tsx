import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { FindingsPanel } from '@renderer/panels/findings/FindingsPanel';
import { Inspector } from '@renderer/panels/inspector/Inspector';
import { ErrorBoundary } from './ErrorBoundary';

/** The event that is selected, or what does not fit: two tabs, one cross. */
export function SidePanel() {
  const t = useTranslations('shell');
  const panel = useApp((s) => s.sidePanel);
  const people = useTranslations('people');
  const isPerson = useApp((s) => s.selection?.type === 'person');
  const counts = useApp((s) => s.findings.counts);
  return (
    <aside className="side-panel" aria-label={t('sidePanel')}>
      <Tabs
        className="side-tabs"
        selectedKey={panel ?? 'inspector'}
        onSelectionChange={(key) => actions.setSidePanel(key as 'inspector' | 'findings')}
      >
        <div className="side-head">
          <TabList className="side-tab-list" aria-label={t('sidePanel')}>
            <Tab id="inspector" className="side-tab">
              {isPerson ? people('tab') : t('eventTab')}
            </Tab>
            <Tab id="findings" className="side-tab">
              {t('findingsTab')}
              <span className="third">{counts.error + counts.warning + counts.notice}</span>
            </Tab>
          </TabList>
          <Button
            className="button quiet icon"
            aria-label={t('closePanel')}
            onPress={() => actions.setSidePanel(null)}
          >
            <Icon name="close" size={14} />
          </Button>
        </div>
        <TabPanel id="inspector" className="side-body">
          <ErrorBoundary>
            <Inspector />
          </ErrorBoundary>
        </TabPanel>
        <TabPanel id="findings" className="side-body">
          <ErrorBoundary>
            <FindingsPanel />
          </ErrorBoundary>
        </TabPanel>
      </Tabs>
    </aside>
  );
}
