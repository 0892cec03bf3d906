import { useEffect } from 'preact/hooks';
import { GroupOnList, ListGroups } from '../model/own-page-messages.ts';
import { askBackground } from '../pages/ask-background.ts';
import type { LookAction, LookState } from './state/look-state.ts';

/** On the school's account: brings the groups of the no-photo list, and the children of those that were chosen. */
export function useGroups(
  { account, chosenGroups }: LookState,
  dispatch: (action: LookAction) => void,
): void {
  useEffect(() => {
    if (account !== 'official') return;
    void askBackground({ type: 'groups' }, ListGroups).then((answer) =>
      dispatch({ type: 'groups', groups: answer?.groups ?? [] }),
    );
  }, [account, dispatch]);

  useEffect(() => {
    if (chosenGroups.length === 0) return undefined;
    let current = true;
    void askBackground({ type: 'group', names: [...chosenGroups] }, GroupOnList).then((answer) => {
      if (current && answer) dispatch({ type: 'children', children: answer.children });
    });
    return () => {
      current = false;
    };
  }, [chosenGroups, dispatch]);
}
