import { useState } from 'preact/hooks';
import { Status, TableKept, type TableState } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { worsenedWords } from '../../pages/health-words.ts';
import { bundledTables } from '../../sites/bundled-tables.ts';
import { download } from '../../warnings/download.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { FileField } from '../file-field.tsx';
import { useOfficeHere } from '../office-context.ts';
import { Faults } from './faults.tsx';
import { RowsTable } from './rows-table.tsx';

const fromWords = {
  policy: 'sites_from_policy',
  own: 'sites_from_own',
  default: 'sites_from_default',
} as const satisfies Record<TableState['from'], WordKey>;

/** How the sites are recognised: whose selector table is in use, what was refused of it, and a way to replace it. */
export function SitesView() {
  const { status, setStatus, announce } = useOfficeHere();
  const [refused, setRefused] = useState<string[]>([]);
  if (!status) return null;
  const { selectors } = status;

  const change = async (
    question: { type: 'keep-own-table'; text: string } | { type: 'forget-own-table' },
  ) => {
    setRefused([]);
    announce('');
    const kept = await askBackground(question, TableKept);
    if (!kept) return announce(say('office_no_background'));
    setRefused(kept.problems);
    if (kept.problems.length > 0) return;
    setStatus(await askBackground({ type: 'status' }, Status));
    announce(say(question.type === 'keep-own-table' ? 'sites_taken' : 'sites_removed'));
  };

  return (
    <>
      <p>{say('sites_intro')}</p>
      <p class="wording">{say(fromWords[selectors.from])}</p>
      {selectors.faults.length > 0 && (
        <Faults
          title={say(selectors.isLastGood ? 'sites_refused_last_good' : 'sites_refused_bundled')}
          faults={selectors.faults}
        />
      )}
      {selectors.rows.length > 0 && <RowsTable rows={selectors.rows} />}
      {status.worsened.length > 0 && (
        <Faults title={say('sites_worsened_title')} faults={status.worsened.map(worsenedWords)} />
      )}
      {selectors.from === 'policy' ? (
        <p>{say('sites_policy_wins')}</p>
      ) : (
        <FileField
          id="selector-table"
          label={say('sites_import')}
          help={say('sites_import_help')}
          accept=".json,application/json"
          read={(_name, bytes) =>
            void change({ type: 'keep-own-table', text: new TextDecoder().decode(bytes) })
          }
        />
      )}
      {refused.length > 0 && <Faults title={say('sites_import_refused')} faults={refused} alert />}
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            const table = { version: 1, tables: bundledTables };
            download('selector-table.json', `${JSON.stringify(table, undefined, 2)}\n`);
          }}
        >
          {say('sites_save_bundled')}
        </button>
        {selectors.from === 'own' && (
          <button type="button" onClick={() => void change({ type: 'forget-own-table' })}>
            {say('sites_remove')}
          </button>
        )}
      </p>
      <p class="quiet">{say('sites_save_help')}</p>
    </>
  );
}
