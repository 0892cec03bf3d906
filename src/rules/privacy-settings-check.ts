import type { Look, Rule, Sighting } from './rule.ts';

const everybody = /^(?:public|everyone|everybody|anyone|all|world)\b/i;
const all = /^all (?:my )?friends\b/i;

function find({ draft }: Look): Sighting[] {
  if (draft.account === 'official' || draft.surface !== 'post') return [];
  // On these two everybody reads along by choice or by calling.
  if (draft.site === 'x' || draft.site === 'linkedin') return [];
  const audience = (draft.audience ?? '').trim();
  return everybody.test(audience) && !all.test(audience) ? [{ message: 'public' }] : [];
}

/**
 * A private post that everybody can read. Whoever shows it says it once a day at most and passes the rule's id in the
 * draft's `reminded` for the rest of it.
 */
export const privacySettingsCheck: Rule = {
  id: 'privacy-settings-check',
  words: {
    public:
      'Everybody can see this, pupils and parents too: set it to friends, and look through your privacy settings again.',
  },
  find,
  examples: {
    fires: [
      { text: 'Lovely walk today', audience: 'Public', site: 'facebook' },
      { text: 'Lovely walk today', audience: 'public' },
      { text: 'Off to Crete on Saturday', audience: 'Public', site: 'instagram' },
      { text: 'New sofa', audience: 'Everyone' },
      { text: 'Home alone till nine', audience: 'Anyone', site: 'facebook' },
      { text: 'Sunset from our street', audience: 'Public', attachments: ['photo'] },
      { text: 'Cake', audience: 'PUBLIC ', site: 'facebook' },
      { text: 'Who wants a gazebo?', audience: 'Public', account: 'unknown' },
      { text: '', audience: 'Public', site: 'facebook', attachments: ['video'] },
      { text: 'Birthday tea', audience: 'Public · Anyone on or off Facebook', site: 'facebook' },
      { text: 'Run done', audience: 'everybody' },
      { text: 'Goodnight', audience: 'Public', site: 'facebook', at: '2026-11-21T22:00:00Z' },
    ],
    quiet: [
      { text: 'Lovely walk today', audience: 'Friends', site: 'facebook' },
      { text: 'Lovely walk today' },
      { text: 'Lovely walk today', audience: 'Only me' },
      { text: 'Lovely walk today', audience: 'Family' },
      { text: 'Lovely walk today', audience: 'Public', site: 'x' },
      { text: 'Lovely walk today', audience: 'Anyone', site: 'linkedin' },
      { text: 'Open evening on Thursday', audience: 'Public', account: 'official' },
      { text: 'Lovely walk today', audience: 'Friends except colleagues' },
      { text: 'Lovely!', audience: 'Public', surface: 'comment' },
      { text: 'Hi', audience: 'Public', surface: 'message' },
      { text: 'Lovely walk today', audience: 'Close Friends', site: 'instagram' },
      { text: '', audience: 'Public', surface: 'press', act: 'like' },
      { text: 'Lovely walk today', audience: 'All my friends' },
    ],
  },
};
