import { useCallback, useEffect, useState } from 'preact/hooks';
import { Kept, OwnPolicy, PolicyToRead, Status } from '../../model/own-page-messages.ts';
import type { Policy } from '../../model/policy.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { useSettingsChanges } from '../../pages/use-settings-changes.ts';
import { usable } from '../../policies/new-policy.ts';
import { download } from '../../warnings/download.ts';
import { say } from '../../warnings/words.ts';
import { FileField } from '../file-field.tsx';
import { useOfficeHere } from '../office-context.ts';
import { Faults } from '../sites/faults.tsx';
import { fileOf } from './edit-policy.ts';
import { PolicyEditor } from './policy-editor.tsx';
import { readDocument } from './read-document.ts';

function standingWords({ policy, inUse, locked }: OwnPolicy): string {
  if (locked) return say('adopt_locked');
  if (!policy) return say('adopt_none');
  const { title, organisation, version } = policy;
  return say(inUse ? 'adopt_in_use' : 'adopt_kept', { title, organisation, version });
}

/** The school's own policy: brought in from a document, its rules set, saved as a file and used on this computer. */
export function OwnPolicyView({ setWriting }: { setWriting: (writing: boolean) => void }) {
  const { announce, setStatus } = useOfficeHere();
  const [own, setOwn] = useState<OwnPolicy>();
  const [known, setKnown] = useState<PolicyToRead>();
  const [policy, setPolicy] = useState<Policy>();
  const [notes, setNotes] = useState<string[]>([]);
  const [problem, setProblem] = useState('');

  const look = useCallback(async () => {
    const next = await askBackground({ type: 'own-policy' }, OwnPolicy);
    setOwn(next);
    return next;
  }, []);
  useEffect(() => {
    void askBackground({ type: 'policy' }, PolicyToRead).then(setKnown);
    void look().then((next) => setPolicy((already) => already ?? next?.policy));
  }, [look]);
  useSettingsChanges(look);

  const change = (next: Policy) => {
    setPolicy(next);
    setProblem('');
    setWriting(true);
  };
  const bringIn = async (name: string, bytes: Uint8Array) => {
    const read = await readDocument(name, bytes, {
      organisation: policy?.organisation ?? say('adopt_our_school'),
      ruleIds: known?.rules ?? [],
    });
    change(read.policy);
    setNotes(read.notes);
    announce(say('adopt_read', { name }));
  };
  const after = async (kept: Kept | undefined, words: string) => {
    setProblem(kept ? (kept.problem ?? '') : say('office_no_background'));
    if (!kept || kept.problem !== undefined) return;
    setWriting(false);
    await look();
    setStatus(await askBackground({ type: 'status' }, Status));
    announce(words);
  };
  const use = async () => {
    if (!policy) return;
    const text = fileOf(usable(policy));
    await after(await askBackground({ type: 'keep-own-policy', text }, Kept), say('adopt_used'));
  };
  const stop = async () =>
    after(await askBackground({ type: 'forget-own-policy' }, Kept), say('adopt_stopped'));
  const save = () => {
    if (!policy) return;
    download(`${policy.id}.json`, fileOf(usable(policy)));
    setWriting(false);
    announce(say('adopt_saved'));
  };

  return (
    <>
      <p>{say('adopt_intro')}</p>
      {own && <p class="wording">{standingWords(own)}</p>}
      {known && (
        <FileField
          id="policy-file"
          label={say('adopt_file')}
          help={say('adopt_file_help')}
          accept=".docx,.md,.markdown,.txt,.json"
          read={bringIn}
        />
      )}
      {notes.length > 0 && <Faults title={say('adopt_notes')} faults={notes} />}
      {policy && known && (
        <>
          <PolicyEditor policy={policy} known={known} change={change} />
          <p role="alert" class={problem === '' ? '' : 'problem'}>
            {problem}
          </p>
          <p class="actions">
            <button type="button" onClick={() => void use()}>
              {say('adopt_use')}
            </button>
            <button type="button" class="plain" onClick={save}>
              {say('adopt_save')}
            </button>
            {own?.policy && (
              <button type="button" class="plain" onClick={() => void stop()}>
                {say('adopt_stop')}
              </button>
            )}
          </p>
          <p class="quiet">{say('adopt_hand_out')}</p>
        </>
      )}
    </>
  );
}
