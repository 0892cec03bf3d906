import browser, { type Runtime } from 'webextension-polyfill';
import { AskBackground } from '../model/own-page-messages.ts';
import { VouchForFrame } from '../model/photo-messages.ts';
import { tellFactsChanged } from './answers.ts';
import { childNames, groupOnList, groups } from './before-a-photo.ts';
import { checkComments } from './check-comments.ts';
import { checkPlanned } from './check-planned.ts';
import { facts } from './facts.ts';
import { keepKey, takeKey } from './frame-keys.ts';
import { forgetOwnList, keepOwnList, ownList } from './own-list.ts';
import { forgetOwnPolicy, keepOwnPolicy, ownPolicy } from './own-policy.ts';
import { forgetOwnTable, keepOwnSetting, keepOwnTable } from './own-settings.ts';
import { declaredPeople, forgetPerson } from './people.ts';
import { photoCheck } from './photo-check.ts';
import { policyToRead } from './policy-to-read.ts';
import { refresh } from './refresh.ts';
import { settingsShown } from './settings-shown.ts';
import { status } from './status.ts';
import { whatIf } from './what-if.ts';

async function answer(asked: AskBackground, tab: number | undefined): Promise<unknown> {
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
    case 'keep-own-table':
      return keepOwnTable(asked.text);
    case 'forget-own-table':
      return forgetOwnTable();
    case 'check-comments':
      return checkComments(asked.comments);
    case 'people':
      return declaredPeople();
    case 'forget-person':
      await forgetPerson(asked.id);
      tellFactsChanged();
      return declaredPeople();
    case 'settings':
      return settingsShown();
    case 'keep-own-setting':
      return keepOwnSetting(asked.name, asked.value);
    case 'own-policy':
      return ownPolicy();
    case 'keep-own-policy':
      return keepOwnPolicy(asked.text);
    case 'forget-own-policy':
      return forgetOwnPolicy();
    case 'what-if':
      return whatIf(asked.draft, asked.policy);
    case 'may-look':
      return { may: tab !== undefined && (await takeKey(tab, asked.key)) };
    default:
      return asked satisfies never;
  }
}

/**
 * Answers our own pages, and nobody else: a content script has the address of the page it runs in. All that one of those
 * can say here is which frame it opened.
 */
export async function answerMessage(raw: unknown, { url, tab }: Runtime.MessageSender): Promise<unknown> {
  if (url?.startsWith(browser.runtime.getURL(''))) {
    const asked = AskBackground.safeParse(raw);
    return asked.success ? answer(asked.data, tab?.id) : undefined;
  }
  const vouched = VouchForFrame.safeParse(raw);
  if (!vouched.success || tab?.id === undefined) return undefined;
  await keepKey(tab.id, vouched.data.key);
  return true;
}
