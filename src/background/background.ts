import browser from 'webextension-polyfill';
import { portName } from '../model/messages.ts';
import { settingsChannel } from '../model/own-page-messages.ts';
import { answerPort, tellPages } from './answers.ts';
import { emptyPolicyAlarm } from './empty-policy.ts';
import { forgetFacts } from './facts.ts';
import { noteInstalled, openFirstRunPage } from './first-run.ts';
import { whenManagedIsLate } from './managed-policy.ts';
import { answerMessage } from './own-pages.ts';
import { refresh, refreshAfterPause, resume } from './refresh.ts';
import { markOpenTabs } from './reload.ts';
import { isLate, refreshAlarm } from './schedule.ts';
import { guardStorage, loadSettings, touchesSettings } from './settings.ts';

// Every listener is set here, at once: a worker that is woken by an event hears only what it listens to by then.

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Second Look:', error));
}

const ownPages = new BroadcastChannel(settingsChannel);

async function settingsChanged(trustEmpty = false): Promise<void> {
  await loadSettings(trustEmpty);
  forgetFacts();
  ownPages.postMessage('changed');
  await tellPages();
  await openFirstRunPage();
  await refresh(true);
}

browser.runtime.onConnect.addListener((port) => {
  if (port.name === portName) answerPort(port);
});

browser.runtime.onMessage.addListener((raw: unknown, sender, send: (answer: unknown) => void) => {
  answerMessage(raw, sender).then(send, (error: unknown) => {
    console.error('Second Look:', error);
    send(undefined);
  });
  return true;
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') logged(markOpenTabs());
  logged(noteInstalled(reason));
  logged(refresh());
});

// A worker resumes whenever it starts; listening here makes it start with the browser.
browser.runtime.onStartup.addListener(() => {});

browser.permissions.onAdded.addListener(() => logged(refresh(true)));

browser.alarms.onAlarm.addListener((alarm) => {
  const { name } = alarm;
  if (name === refreshAlarm) logged(isLate(alarm, Date.now()) ? refreshAfterPause() : refresh());
  if (name === emptyPolicyAlarm) logged(settingsChanged(true));
});

browser.storage.onChanged.addListener((changes, area) => {
  if (touchesSettings(changes, area)) logged(settingsChanged());
});

whenManagedIsLate(() => logged(settingsChanged()));
logged(guardStorage());
logged(resume());
logged(openFirstRunPage());
