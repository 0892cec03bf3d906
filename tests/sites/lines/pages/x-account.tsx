import { behaviour } from '../../common/pages/behaviour.ts';

const handle = behaviour.writer ?? 'OakfieldPrimary';

/** Who is signed in, as X's side bar shows it. */
export function Account() {
  return (
    <button type="button" data-testid="SideNav_AccountSwitcher_Button">
      <div data-testid={`UserAvatar-Container-${handle}`} />@{handle}
    </button>
  );
}
