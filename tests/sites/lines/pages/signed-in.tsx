import { behaviour } from '../../common/pages/behaviour.ts';

const handle = behaviour.writer ?? 'oakfieldprimary';

/** Instagram's link to the profile of who is signed in. */
export function SignedIn() {
  return (
    <nav>
      <a href={`/${handle}/`} onClick={(event) => event.preventDefault()}>
        <img
          alt={`${handle}'s profile picture`}
          src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
        />
      </a>
    </nav>
  );
}
