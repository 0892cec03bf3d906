import { useEffect } from 'preact/hooks';
import { settingsChannel } from '../model/own-page-messages.ts';

/**
 * Calls `changed` whenever a setting of this installation becomes another while the page is open, whoever set it. It
 * has to be the same function from one drawing to the next (`useCallback`).
 */
export function useSettingsChanges(changed: () => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(settingsChannel);
    channel.onmessage = changed;
    return () => channel.close();
  }, [changed]);
}
