import browser from 'webextension-polyfill';
import { say } from '../../warnings/words.ts';
import { useOfficeHere } from '../office-context.ts';

interface AllowHostProps {
  /** As in https://files.oakfield.sch.uk */
  origin: string;
  allowed: () => void;
}

/** Asks the browser for access to the one host that the list lies on. It has to be asked for in a press. */
export function AllowHost({ origin, allowed }: AllowHostProps) {
  const { announce } = useOfficeHere();
  const ask = async () => {
    const given = await browser.permissions.request({ origins: [`${origin}/*`] });
    if (given) allowed();
    else announce(say('office_allow_refused'));
  };
  return (
    <>
      <p>{say('office_allow_why', { origin })}</p>
      <p class="actions">
        <button type="button" onClick={() => void ask()}>
          {say('office_allow', { host: new URL(origin).host })}
        </button>
      </p>
    </>
  );
}
