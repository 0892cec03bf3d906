import { useState } from 'preact/hooks';
import { NoPhotoList } from '../../model/no-photo-list.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { say } from '../../warnings/words.ts';
import { emptyList } from '../list/edit-list.ts';
import { useOfficeHere } from '../office-context.ts';
import { goTo } from '../use-view.ts';
import { OpenListFile } from './open-list-file.tsx';

/** The ways in which the office's list can begin. */
export function Begin({ begun }: { begun?: () => void }) {
  const { step, announce, status } = useOfficeHere();
  const [problem, setProblem] = useState('');
  const start = (list: NoPhotoList, what: string, inFile: boolean) => {
    step({ type: 'begun', list, what, inFile });
    announce(what);
    begun?.();
  };
  const fromInUse = async () => {
    const list = await askBackground({ type: 'list-in-use' }, NoPhotoList);
    if (list) start(list, say('office_begun_in_use'), true);
    else setProblem(say('office_no_list_in_use'));
  };
  return (
    <>
      <p>{say('office_begin')}</p>
      <ul class="ways">
        <li>
          <h3>{say('office_begin_export')}</h3>
          <p>{say('office_begin_export_more')}</p>
          <button type="button" onClick={() => goTo('import')}>
            {say('office_begin_export_button')}
          </button>
        </li>
        <li>
          <h3>{say('office_begin_file')}</h3>
          <OpenListFile opened={(list) => start(list, say('office_begun_file'), true)} />
        </li>
        {status?.list.from === 'address' && (
          <li>
            <h3>{say('office_begin_in_use')}</h3>
            <p>{say('office_begin_in_use_more')}</p>
            <button type="button" onClick={() => void fromInUse()}>
              {say('office_begin_in_use_button')}
            </button>
            {problem !== '' && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
          </li>
        )}
        <li>
          <h3>{say('office_begin_empty')}</h3>
          <button
            type="button"
            onClick={() => start(emptyList(new Date()), say('office_begun_empty'), false)}
          >
            {say('office_begin_empty_button')}
          </button>
        </li>
      </ul>
    </>
  );
}
