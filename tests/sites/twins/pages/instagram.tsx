import { useState } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';

function Comment({ place }: { place: string }) {
  const [text, setText] = useState('');
  return (
    <form data-practice={place} onSubmit={(event) => event.preventDefault()}>
      <textarea
        value={text}
        placeholder="Add a comment…"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || text.trim() === '') return;
          event.preventDefault();
          setText('');
          void publish(place, text, []);
        }}
      />
    </form>
  );
}

stand(
  <main>
    {otherPosts.slice(0, 2).map(({ id, handle, text }, index) => (
      <article key={id}>
        <a href={`/${handle}/`}>{handle}</a> <span>{text}</span>
        <Comment place={index === 0 ? 'first' : 'second'} />
      </article>
    ))}
  </main>,
);
