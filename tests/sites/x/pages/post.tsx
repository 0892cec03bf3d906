import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { words } from './words.ts';

/** A post that somebody made. */
export interface Made {
  id: string;
  name: string;
  handle: string;
  text: string;
}

/** The picture, the name and the words of a post; a quoted one is no more than that. */
export function PostWords({ post }: { post: Made }) {
  return (
    <>
      <div data-testid={`UserAvatar-Container-${post.handle}`} className="avatar" />
      <div data-testid="User-Name">
        <div>{post.name}</div>
        <div>@{post.handle}</div>
        <div>·</div>
        <a href={`/${post.handle}/status/${post.id}`} onClick={(event) => event.preventDefault()}>
          <time dateTime="2026-11-20T16:05:00.000Z">2h</time>
        </a>
      </div>
      <div data-testid="tweetText" dir="auto" lang="en">
        <span>{post.text}</span>
      </div>
    </>
  );
}

/** The card of a quoted post, under the text that quotes it. */
export function Quoted({ post }: { post: Made }) {
  return (
    <div role="link" tabIndex={0} className="card">
      <PostWords post={post} />
    </div>
  );
}

/** A button whose menu is drawn into the page's own layer, far from the post it belongs to. */
export function WithMenu({
  testId,
  label,
  layer,
  shows,
  children,
}: {
  testId?: string;
  label: string;
  layer: HTMLElement;
  shows?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-testid={testId}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {shows ?? (testId === 'caret' ? '…' : '⟳')}
      </button>
      {open &&
        createPortal(
          <div role="menu" className="menu" onClick={() => setOpen(false)}>
            <div data-testid="Dropdown">{children}</div>
          </div>,
          layer,
        )}
    </>
  );
}

export function MenuItem({
  testId,
  onPress,
  children,
}: {
  testId?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <div
      role="menuitem"
      tabIndex={0}
      data-testid={testId}
      onClick={onPress}
      onKeyDown={({ key }) => key === 'Enter' && onPress()}
    >
      <span>{children}</span>
    </div>
  );
}

interface Actions {
  reply: () => void;
  repost: () => void;
  quote: () => void;
  like?: () => void;
  follow?: () => void;
  hide?: () => void;
  /** Only for one's own. */
  edit?: (() => void) | undefined;
}

/** A post in a list, with what can be done to it. */
export function Post({ post, layer, actions }: { post: Made; layer: HTMLElement; actions: Actions }) {
  return (
    <div data-testid="cellInnerDiv">
      <article data-testid="tweet" role="article" tabIndex={0}>
        <PostWords post={post} />
        <WithMenu testId="caret" label={words.more} layer={layer}>
          {actions.edit && (
            <MenuItem testId="editTweet" onPress={actions.edit}>
              {words.edit}
            </MenuItem>
          )}
          {actions.follow && (
            <MenuItem onPress={actions.follow}>
              {words.follow} @{post.handle}
            </MenuItem>
          )}
          {actions.hide && <MenuItem onPress={actions.hide}>{words.hide}</MenuItem>}
          <MenuItem testId="block" onPress={() => {}}>
            {words.block}
          </MenuItem>
        </WithMenu>
        <div role="group">
          <button type="button" data-testid="reply" aria-label="0" onClick={actions.reply}>
            ↩
          </button>
          <WithMenu testId="retweet" label="0" layer={layer}>
            <MenuItem testId="retweetConfirm" onPress={actions.repost}>
              {words.repost}
            </MenuItem>
            <MenuItem onPress={actions.quote}>{words.quote}</MenuItem>
          </WithMenu>
          <button type="button" data-testid="like" aria-label="0" onClick={actions.like}>
            ♡
          </button>
        </div>
      </article>
    </div>
  );
}
