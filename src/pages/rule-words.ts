import browser from 'webextension-polyfill';
import type { RuleSetting, Setting } from '../model/policy.ts';
import { ruleTitles } from '../rules/titles.ts';
import { say } from '../warnings/words.ts';

/** What a rule is called in the person's language. */
export function titleOf(rule: string): string {
  return browser.i18n.getMessage(`rule_${rule}_title`.replaceAll('-', '_')) || (ruleTitles[rule] ?? rule);
}

/** How strictly a rule speaks, in words. */
export const severityWords: Record<Setting, string> = {
  off: say('popup_rule_off'),
  remind: say('popup_rule_remind'),
  warn: say('popup_rule_warn'),
  confirm: say('popup_rule_confirm'),
  block: say('popup_rule_block'),
};

/** How a rule is set, and that some cases are set otherwise. */
export function settingWords({ official, personal, unless }: RuleSetting): string {
  const words = say('popup_rule_setting', {
    official: severityWords[official],
    personal: severityWords[personal],
  });
  return unless && unless.length > 0 ? `${words} ${say('popup_rule_cases')}` : words;
}
