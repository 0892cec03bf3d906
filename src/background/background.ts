import browser from 'webextension-polyfill';
import { portName } from '../model/messages.ts';
import { answerPort, tellPages } from './answers.ts';
import { forgetFacts } from './facts.ts';
import { answerOwnPage } from './own-pages.ts';
import { refresh, refreshAlarm, refreshWhenDue, setAlarm } from './refresh.ts';
import { markOpenTabs } from './reload.ts';
import {
  emptyPolicyAlarm,
  guardStorage,
  loadSettings,
  touchesSettings,
  whenManagedIsLate,
} from './settings.ts';

// Every listener is set here, at once: a worker that is woken by an event hears only what it listens to by then.

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Second Look:', error));
}

async function settingsChanged(trustEmpty = false): Promise<void> {
  await loadSettings(trustEmpty);
  forgetFacts();
  await tellPages();
  await setAlarm();
  await refresh(true);
}

browser.runtime.onConnect.addListener((port) => {
  if (port.name === portName) answerPort(port);
});

browser.runtime.onMessage.addListener((raw: unknown, sender, send: (answer: unknown) => void) => {
  answerOwnPage(raw, sender).then(send, (error: unknown) => {
    console.error('Second Look:', error);
    send(undefined);
  });
  return true;
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') logged(markOpenTabs());
  logged(refresh());
});

browser.runtime.onStartup.addListener(() => logged(refresh()));

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === refreshAlarm) logged(refresh());
  if (name === emptyPolicyAlarm) logged(settingsChanged(true));
});

browser.storage.onChanged.addListener((changes, area) => {
  if (touchesSettings(changes, area)) logged(settingsChanged());
});

whenManagedIsLate(() => logged(settingsChanged()));
logged(guardStorage());
logged(setAlarm());
logged(refreshWhenDue());
