import { useState } from 'react';
import { publish } from '../../common/pages/practice.ts';
import { Person, pageName, stand } from './stand.tsx';
import { handle } from './words.ts';

/** The settings of one's own profile. */
function Bio() {
  const [text, setText] = useState('');
  window.practice.model = () => text;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        window.practice.presses += 1;
        void publish(pageName, text, []);
      }}
    >
      <div className="row">
        <Person handle={handle} />
        <div role="button" tabIndex={0}>
          Change photo
        </div>
      </div>
      <h2>Bio</h2>
      <textarea
        id="pepBio"
        aria-label="Bio"
        placeholder="Bio"
        maxLength={150}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>{text.length} / 150</div>
      <label>
        <input type="checkbox" /> Show account suggestions on profiles
      </label>
      <div className="row">
        <span />
        <button type="submit" className="primary" data-practice="send">
          Submit
        </button>
      </div>
    </form>
  );
}

stand(
  <main role="main">
    <h1>Edit profile</h1>
    <Bio />
  </main>,
);
