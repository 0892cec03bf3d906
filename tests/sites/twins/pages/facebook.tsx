import { useRef } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { LexicalLine } from '../../lines/pages/lexical-line.tsx';
import { stand } from '../../lines/pages/stand.tsx';

function Comment({ place }: { place: string }) {
  const send = useRef(() => {});
  return (
    <form role="presentation" data-practice={place}>
      <LexicalLine form={place} label="Comment as Oakfield Primary School" send={send} />
    </form>
  );
}

stand(
  <div role="main">
    {otherPosts.slice(0, 2).map(({ id, name, text }, index) => (
      <div key={id} role="article" className="card">
        <h4>{name}</h4>
        <div dir="auto">{text}</div>
        <Comment place={index === 0 ? 'first' : 'second'} />
      </div>
    ))}
  </div>,
);
