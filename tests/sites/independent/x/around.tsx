/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { handle, personName, words } from './words.ts';

function SideNavigation({ onCompose }: { onCompose: () => void }) {
  return (
    <header role="banner" className="css-g5y9jx r-nav">
      <nav role="navigation" className="r-column">
        <a href="/home" data-testid="AppTabBar_Home_Link" role="link">
          {words.home}
        </a>
        <a href={`/${handle}`} data-testid="AppTabBar_Profile_Link" role="link" aria-label={words.profile}>
          {words.profile}
        </a>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          role="link"
          aria-label={words.post}
          onClick={(event) => {
            event.preventDefault();
            onCompose();
          }}
        >
          ✎
        </a>
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label={words.accountMenu}>
        <div data-testid={`UserAvatar-Container-${handle}`} className="r-avatar" />
        <span>{personName}</span> <span>@{handle}</span>
      </button>
    </header>
  );
}

/** A post of somebody else's in the list of posts. */
export function FeedCell({ author, text }: { author: string; text: string }) {
  return (
    <div data-testid="cellInnerDiv" className="r-cell">
      <article role="article" data-testid="tweet" tabIndex={0}>
        <div data-testid={`UserAvatar-Container-${author}`} className="r-avatar" />
        <div data-testid="tweetText" lang="en" dir="auto">
          <span>{text}</span>
        </div>
        <div role="group" className="r-row">
          <button type="button" data-testid="reply" aria-label={words.reply} className="r-icon">
            ↩
          </button>
          <button type="button" data-testid="like" aria-label={words.like} className="r-icon">
            ♥
          </button>
        </div>
      </article>
    </div>
  );
}

function MessageDrawer() {
  const [text, setText] = useState('');
  return (
    <div data-testid="chat-drawer-root" className="r-drawer">
      <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
        <textarea
          data-testid="dm-composer-textarea"
          aria-label={words.message}
          value={text}
          rows={1}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {text ? (
          <button type="submit" data-testid="dm-composer-send-button" onClick={() => setText('')}>
            ➤
          </button>
        ) : (
          <button type="button" data-testid="dm-composer-voice-button">
            ●
          </button>
        )}
      </form>
    </div>
  );
}

type AroundProps = { children: ReactNode; onCompose?: () => void };

/** Everything on a page of X that is not a composer. */
export function Around({ children, onCompose = () => undefined }: AroundProps) {
  return (
    <div className="css-g5y9jx r-page">
      <SideNavigation onCompose={onCompose} />
      <main role="main" className="css-g5y9jx">
        <div data-testid="primaryColumn" className="r-primary">
          {children}
          <section role="region" aria-label={words.feed}>
            <FeedCell author="StMichaelsSch" text="Book fair in the hall until Friday." />
            <FeedCell author="Grimshaw_Head" text="Thank you to everybody who came to the open evening." />
          </section>
        </div>
      </main>
      <div data-testid="sidebarColumn" className="r-aside">
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <input
            data-testid="SearchBox_Search_Input"
            role="combobox"
            aria-expanded="false"
            aria-controls="typeaheadDropdown-1"
            aria-label={words.search}
          />
        </form>
      </div>
      <MessageDrawer />
    </div>
  );
}
