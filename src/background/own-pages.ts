import browser, { type Runtime } from 'webextension-polyfill';
import { AskBackground } from '../model/own-page-messages.ts';
import { childNames, groupOnList, groups } from './before-a-photo.ts';
import { checkPlanned } from './check-planned.ts';
import { facts } from './facts.ts';
import { forgetOwnList, keepOwnList, ownList } from './own-list.ts';
import { photoCheck } from './photo-check.ts';
import { policyToRead } from './policy-to-read.ts';
import { refresh } from './refresh.ts';
import { status } from './status.ts';

async function answer(asked: AskBackground): Promise<unknown> {
  switch (asked.type) {
    case 'status':
      return status();
    case 'policy':
      return policyToRead(asked.id);
    case 'own-list':
      return ownList();
    case 'keep-own-list':
      return keepOwnList(asked.list);
    case 'forget-own-list':
      return forgetOwnList();
    case 'list-in-use':
      return (await facts()).held?.list;
    case 'sync-now':
      await refresh(true);
      return status();
    case 'groups':
      return groups();
    case 'group':
      return groupOnList(asked.names);
    case 'child-names':
      return childNames(asked.ids);
    case 'photo-check':
      return photoCheck(asked.draft);
    case 'check-planned':
      return checkPlanned(asked.posts);
    default:
      return asked satisfies never;
  }
}

/** Answers our own pages, and nobody else: a content script has the address of the page it runs in. */
export async function answerOwnPage(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const asked = AskBackground.safeParse(raw);
  if (!asked.success || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
  return answer(asked.data);
}
