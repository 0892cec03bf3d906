import type { Account } from '../../model/draft.ts';
import { dialogSelector, elementsOf } from '../../sites/dom.ts';
import type { Site } from '../../sites/site.ts';
import type { ComposerKeeper } from '../composer-keeper.ts';
import { focusedElement } from '../focus.ts';
import { isAlive } from '../lifetime.ts';
import type { Line } from '../line.ts';
import type { Composers } from '../notice.ts';
import { type LookAround, lookAt, type PhotoLook } from '../photo-frame.ts';
import type { Arrival } from './arrival.ts';
import { asItCame, type HandOver, handOver } from './hand-over.ts';
import { kindOf } from './media.ts';
import { begin } from './pending.ts';

/** In ms: how long an answer of the background may take; how often is looked whether the extension is still there. */
const longestAnswer = 1_500;
const betweenSignsOfLife = 1_000;

/** Receives files that are held for a composer, or for one that is still to open. */
export type Receive = (arrival: Arrival, owner: ComposerKeeper | undefined) => void;

/**
 * Has files looked at, one lot at a time, and hands them on in the order in which they came. Nothing is ever lost: what
 * cannot be looked at is handed on as it came, and the draft learns that nobody looked.
 */
export function receptionist(site: Site, composers: Composers, line: Line, page: AbortSignal): Receive {
  let turn: Promise<void> = Promise.resolve();
  let count = 0;

  return (arrival, owner) => {
    const { files } = arrival;
    const over = new AbortController();
    const noWaiting = new AbortController();
    let look: PhotoLook | undefined;
    begin({
      session: owner?.session,
      bringForward: () => look?.bringForward(),
      giveUp: () => noWaiting.abort(),
      over: over.signal,
    });

    async function outcome(): Promise<HandOver> {
      const settings = await line.known(longestAnswer);
      if (settings?.disabledSites.includes(site.id)) return { ...asItCame(files), attachments: [] };
      const signal = AbortSignal.any([page, noWaiting.signal]);
      if (signal.aborted) return asItCame(files);
      const held = files.filter(kindOf).map((file) => {
        count += 1;
        return { id: `file-${count}`, file };
      });
      const account = await accountOf(owner);
      look = lookAt(held, { ...around(site, arrival, owner), account }, signal);
      // An extension that is updated or removed takes its frame along, and nobody else would tell.
      const signsOfLife = setInterval(() => isAlive() || noWaiting.abort(), betweenSignsOfLife);
      const how = await look.outcome.finally(() => clearInterval(signsOfLife));
      return signal.aborted ? asItCame(files) : handOver(files, held, how);
    }

    async function handle(): Promise<void> {
      const { given, attachments, account } = await outcome().catch(() => asItCame(files));
      try {
        const boundary = owner?.session.boundary;
        arrival.handOn(given, boundary?.isConnected ? boundary : undefined);
        const place = elementsOf(arrival.path).find((element) => element.matches(dialogSelector));
        composers.attach(owner, { attachments, ...(account && { account }), ...(place && { place }) });
      } finally {
        over.abort();
      }
    }

    turn = turn.then(handle, handle);
  };
}

/** Whose account it is, as far as that can be known. Before anything is written nobody has asked yet. */
async function accountOf(owner: ComposerKeeper | undefined): Promise<Account> {
  if (!owner || owner.isOver()) return 'unknown';
  const { session } = owner;
  if (session.chosenAccount) return session.chosenAccount;
  session.read();
  const checked = session.answer?.checked ?? (await owner.ask(longestAnswer));
  return checked?.account ?? 'unknown';
}

function around(
  site: Site,
  { path }: Arrival,
  owner: ComposerKeeper | undefined,
): Omit<LookAround, 'account'> {
  const session = owner?.isOver() ? undefined : owner?.session;
  const [target] = path;
  const isHere = target instanceof Element && target.isConnected;
  const near = session?.boundary.isConnected ? session.boundary : isHere ? target : focusedElement();
  const [accountName] = session?.writers() ?? [];
  return {
    site: site.id,
    ...(accountName === undefined ? {} : { accountName }),
    text: session?.text ?? '',
    near: near ?? document.documentElement,
    surroundings() {
      if (!session?.boundary.isConnected) return undefined;
      const submit = session.kind.submitButtons(session.boundary).map(({ element }) => element);
      return { boundary: session.boundary, editables: session.editables(), submit };
    },
  };
}
