import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';
import { FileField } from '../file-field.tsx';
import { emptyList } from '../list/edit-list.ts';
import { takeOver } from '../list/take-over.ts';
import { useOfficeHere } from '../office-context.ts';
import { goTo } from '../use-view.ts';
import { MappingTable } from './mapping-table.tsx';
import { PreviewTable } from './preview-table.tsx';
import { type Export, preview, readExport } from './read-export.ts';

/** From a school system's export to the office's list: what its columns are, what that means, and taking it over. */
export function ImportView() {
  const { list, step, announce, today } = useOfficeHere();
  const [found, setFound] = useState<Export>();
  const [end, setEnd] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const held = list?.children;
  const shown = useMemo(() => found && preview(found, held ?? [], today), [found, held, today]);
  const name = found?.name;
  useLayoutEffect(() => {
    if (name !== undefined) heading.current?.focus();
  }, [name]);

  const take = () => {
    if (!found || !shown || 'problem' in shown) return;
    const what = say('office_did_import', { name: found.name });
    const next = takeOver(list ?? emptyList(new Date()), shown.comparison, end, today);
    if (list) step({ type: 'changed', list: next, what });
    else step({ type: 'begun', list: next, what, inFile: false });
    setFound(undefined);
    setEnd(new Set());
    announce(what);
    goTo('list');
  };
  return (
    <>
      <p>{say('office_import_intro')}</p>
      <FileField
        id="export-file"
        label={say('office_import_file')}
        help={say('office_import_help')}
        read={(name, bytes) => {
          const next = readExport(name, bytes);
          setEnd(new Set());
          setFound(next);
        }}
      />
      {found && shown && (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {say('office_mapping_of', { name: found.name })}
          </h3>
          <p>{say('office_mapping_intro')}</p>
          {found.mapping.remarks.length > 0 && (
            <ul class="wording remarks">
              {found.mapping.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
          <MappingTable
            table={found.table}
            mapping={found.mapping}
            change={(mapping) => setFound({ ...found, mapping })}
          />
          <h3>{say('office_preview')}</h3>
          {'problem' in shown ? (
            <p class="problem" role="status">
              {shown.problem}
            </p>
          ) : (
            <>
              <PreviewTable {...shown} end={end} setEnd={setEnd} />
              <p class="actions">
                <button type="button" onClick={take}>
                  {say('office_import_take')}
                </button>
                <button type="button" class="plain" onClick={() => setFound(undefined)}>
                  {say('office_import_cancel')}
                </button>
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}
