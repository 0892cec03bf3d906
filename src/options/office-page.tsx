import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Status } from '../model/own-page-messages.ts';
import { askBackground } from '../pages/ask-background.ts';
import { BeforePhoto } from '../pages/before-photo.tsx';
import { say, type WordKey } from '../warnings/words.ts';
import { ChangeBar } from './change-bar.tsx';
import { EntriesView } from './entries/entries-view.tsx';
import { GroupsView } from './groups/groups-view.tsx';
import { ImportView } from './import/import-view.tsx';
import { dayOf } from './list/edit-list.ts';
import { OfficeProvider } from './office-context.ts';
import { OwnPolicyView } from './own-policy/own-policy-view.tsx';
import { PlannedView } from './planned/planned-view.tsx';
import { SaveView } from './save/save-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { SitesView } from './sites/sites-view.tsx';
import { StateView } from './state/state-view.tsx';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { useOffice } from './use-office.ts';
import { useView, type View, views } from './use-view.ts';
import { WhatIfView } from './what-if/what-if-view.tsx';

const titles = {
  state: 'office_view_state',
  list: 'office_view_list',
  import: 'office_view_import',
  groups: 'office_view_groups',
  save: 'office_view_save',
  'before-photo': 'office_view_before_photo',
  planned: 'planned_view',
  'what-if': 'what_if_view',
  'own-policy': 'adopt_view',
  sites: 'sites_view',
  settings: 'settings_view',
} as const satisfies Record<View, WordKey>;

/** The parts in which the list is not changed. */
const apart: ReadonlySet<View> = new Set([
  'state',
  'before-photo',
  'planned',
  'what-if',
  'own-policy',
  'sites',
  'settings',
]);

function Navigation({ view, left }: { view: View; left: () => void }) {
  return (
    <nav aria-label={say('office_parts')}>
      {views.map((each) => (
        <a key={each} href={`#${each}`} onClick={left} aria-current={each === view ? 'page' : undefined}>
          {say(titles[each])}
        </a>
      ))}
    </nav>
  );
}

/** The page for the school office. Its parts stay as they are when another one is shown, so that nothing is lost. */
export function OfficePage() {
  const { office, opened, keeping, step } = useOffice();
  const [status, setStatus] = useState<Status>();
  const [said, setSaid] = useState('');
  const [writing, setWriting] = useState(false);
  const [policyChanged, setPolicyChanged] = useState(false);
  const [keyShown, setKeyShown] = useState(false);
  const view = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(view);
  useAskBeforeLeaving(office.changed || writing || policyChanged || keyShown || keeping.state !== 'kept');

  useEffect(() => {
    // How things stand is asked anew for every part that is shown, and after every change that was kept.
    if (view && keeping.state === 'kept') askBackground({ type: 'status' }, Status).then(setStatus);
  }, [view, keeping]);
  useLayoutEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    heading.current?.focus();
  }, [view]);

  const here = useMemo(
    () => ({
      office,
      list: office.history?.present,
      step,
      announce: setSaid,
      status,
      setStatus,
      today: dayOf(new Date()),
    }),
    [office, step, status],
  );
  return (
    <OfficeProvider value={here}>
      <div class="office">
        <header>
          <img src="/icons/48.png" alt="" width="24" height="24" />
          <h1>{say('office_title')}</h1>
        </header>
        <Navigation view={view} left={() => setSaid('')} />
        <main>
          <h2 tabIndex={-1} ref={heading}>
            {say(titles[view])}
          </h2>
          {opened === 'failed' && (
            <p class="problem" role="alert">
              {say('office_no_background')}
            </p>
          )}
          <ChangeBar keeping={keeping} shown={!apart.has(view)} />
          <p role="status" class="said-here">
            {said}
          </p>
          {opened === 'opening' ? (
            <p class="quiet">{say('office_opening')}</p>
          ) : (
            <>
              <div hidden={view !== 'state'}>
                <StateView />
              </div>
              <div hidden={view !== 'list'}>
                <EntriesView setWriting={setWriting} />
              </div>
              <div hidden={view !== 'import'}>
                <ImportView />
              </div>
              <div hidden={view !== 'groups'}>
                <GroupsView />
              </div>
              <div hidden={view !== 'save'}>
                <SaveView setKeyShown={setKeyShown} />
              </div>
              {view === 'sites' && <SitesView />}
              {view === 'settings' && <SettingsView />}
              {view === 'before-photo' && <BeforePhoto />}
              <div hidden={view !== 'planned'}>
                <PlannedView />
              </div>
              <div hidden={view !== 'what-if'}>
                <WhatIfView shown={view === 'what-if'} />
              </div>
              <div hidden={view !== 'own-policy'}>
                <OwnPolicyView setWriting={setPolicyChanged} />
              </div>
            </>
          )}
        </main>
      </div>
    </OfficeProvider>
  );
}
