import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GroupOnList, ListGroups } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { askBackground } from './ask-background.ts';
import { ChildrenInGroups } from './children-in-groups.tsx';
import { counted } from './counted.ts';
import { useForgetWhenHidden } from './forget-when-hidden.ts';
import { GroupChoice } from './group-choice.tsx';

type Groups = ListGroups['groups'];

/**
 * Who of some classes, clubs or events must not be shown, for a member of staff with a camera or a picture. Nothing is
 * looked up until somebody asks; names are asked for by themselves; all of it is forgotten when the page is hidden.
 */
export function BeforePhoto() {
  const [groups, setGroups] = useState<Groups | 'loading' | 'no-answer'>('loading');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [found, setFound] = useState<GroupOnList['children']>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = useCallback(() => setFound(undefined), []);
  useForgetWhenHidden(forget);

  const load = useCallback(async () => {
    const answer = await askBackground({ type: 'groups' }, ListGroups);
    setGroups(answer?.groups ?? 'no-answer');
  }, []);
  useEffect(() => void load(), [load]);
  useLayoutEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);

  if (groups === 'loading') return <p class="quiet">{say('before_loading')}</p>;
  if (groups === 'no-answer') return <p class="problem">{say('before_no_answer')}</p>;
  if (groups.length === 0) return <p>{say('before_no_groups')}</p>;

  const look = async () => {
    const answer = await askBackground({ type: 'group', names: [...chosen] }, GroupOnList);
    setFound(answer?.children);
    setSaid(answer ? '' : say('before_no_answer'));
  };
  return (
    <div class="before-photo">
      <p>{say('before_intro')}</p>
      <GroupChoice
        legend={say('before_choose')}
        groups={groups}
        chosen={chosen}
        choose={(next) => {
          setChosen(next);
          setFound(undefined);
        }}
      />
      <button type="button" onClick={look} disabled={chosen.length === 0}>
        {say('before_show')}
      </button>
      <p role="status">{said}</p>
      {found && (
        <section aria-labelledby="before-found">
          <h3 id="before-found" tabIndex={-1} ref={heading}>
            {found.length === 0
              ? say('before_nobody')
              : counted(found.length, 'before_found_one', 'before_found')}
          </h3>
          {found.length > 0 && <ChildrenInGroups found={found} />}
          <button type="button" class="plain" onClick={forget}>
            {say('before_forget')}
          </button>
        </section>
      )}
    </div>
  );
}
