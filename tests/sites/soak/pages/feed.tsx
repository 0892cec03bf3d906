import { useEffect, useRef, useState } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { LexicalLine } from '../../lines/pages/lexical-line.tsx';
import { stand } from '../../lines/pages/stand.tsx';

const posts = 5_000;
/** In px: the height of a post, and how far beyond the screen posts are kept. */
const height = 240;
const beyond = 480;

function Post({ number }: { number: number }) {
  const [open, setOpen] = useState(false);
  const send = useRef(() => {});
  const shown = otherPosts[number % otherPosts.length];
  return (
    <div
      role="article"
      className="card"
      data-number={number}
      style={{ position: 'absolute', top: number * height, height: height - 20, left: 0, right: 0 }}
    >
      <h4>{shown?.name}</h4>
      <div dir="auto">{shown?.text}</div>
      <div role="button" tabIndex={0} aria-label="Like">
        Like
      </div>
      <div
        role="button"
        tabIndex={0}
        aria-label="Leave a comment"
        data-practice="open"
        onClick={() => setOpen(true)}
      >
        Comment
      </div>
      {open && (
        <form role="presentation">
          <LexicalLine form="soak/feed" label="Comment as Oakfield Primary School" send={send} />
        </form>
      )}
    </div>
  );
}

/** Posts come into the page as they are scrolled to, and leave it again. */
function Feed() {
  const [first, setFirst] = useState(0);
  const [last, setLast] = useState(0);
  useEffect(() => {
    const look = () => {
      setFirst(Math.max(0, Math.floor((scrollY - beyond) / height)));
      setLast(Math.min(posts - 1, Math.ceil((scrollY + innerHeight + beyond) / height)));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div role="main" style={{ position: 'relative', height: posts * height }}>
      {numbers.map((number) => (
        <Post key={number} number={number} />
      ))}
    </div>
  );
}

stand(<Feed />);
