/** A file from an address the school set, or why there is none. */
export type Fetched = { text: string } | { problem: Unreachable; detail?: string };

/** Why a file could not be had. */
export type Unreachable =
  | 'not-https'
  | 'unreachable'
  | 'no-cors-header'
  | 'bad-redirect'
  | 'slow'
  | 'cut-off'
  | 'sign-in'
  | 'not-found'
  | 'status'
  | 'too-large'
  | 'web-page';

/** Milliseconds without a byte, and from beginning to end, after which a server is given up. */
const longestSilence = 10_000;
const longestWait = 60_000;
const largestFile = 10 * 1024 * 1024;

const isHttps = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';

/**
 * A bare GET: the only place in the product that talks to a network, and it sends nothing. Headers of our own would be
 * refused by servers that allow everybody with `*`.
 */
function get(address: string, how: Pick<RequestInit, 'mode' | 'redirect' | 'signal'>): Promise<Response> {
  return fetch(address, {
    method: 'GET',
    credentials: 'omit',
    cache: 'no-cache',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    ...how,
  });
}

/** Ends a request in which nothing comes for too long, or that takes too long altogether. */
class Patience {
  #silence = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal = AbortSignal.any([this.#silence.signal, AbortSignal.timeout(longestWait)]);

  heard(): void {
    clearTimeout(this.#timer);
    const late = () => this.#silence.abort(new DOMException('Nothing came', 'TimeoutError'));
    this.#timer = setTimeout(late, longestSilence);
  }

  /** Nothing more is wanted: what a server may still be sending is not fetched. */
  end(): void {
    clearTimeout(this.#timer);
    this.#silence.abort();
  }
}

/** The body's text, read piece by piece so that a hostile length never fills the memory. */
async function readBody(response: Response, patience: Patience): Promise<string | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > largestFile) return undefined;
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const piece of response.body) {
    patience.heard();
    size += piece.byteLength;
    if (size > largestFile) return undefined;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

function refused(status: number): Fetched {
  if (status === 401 || status === 403) return { problem: 'sign-in', detail: String(status) };
  if (status === 404 || status === 410) return { problem: 'not-found', detail: String(status) };
  return { problem: 'status', detail: String(status) };
}

/**
 * A browser tells nobody why a request failed. Asking the same address again, this time without reading what it says,
 * tells whether a server answers at all; asking without being led on, whether it leads somewhere else.
 */
async function whyNot(address: string, signal: AbortSignal): Promise<Unreachable> {
  const asked = async (how: Pick<RequestInit, 'mode' | 'redirect'>, means: Unreachable) => {
    const response = await get(address, { ...how, signal });
    void response.body?.cancel();
    return how.redirect === 'manual' && response.type !== 'opaqueredirect' ? 'unreachable' : means;
  };
  try {
    return await asked({ mode: 'no-cors' }, 'no-cors-header');
  } catch {
    return asked({ redirect: 'manual' }, 'bad-redirect').catch(() => 'unreachable');
  }
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/** Gets the file at `address`, up to 10 MB of text, or says why there is none. */
export async function getFile(address: string): Promise<Fetched> {
  if (!isHttps(address)) return { problem: 'not-https' };
  const patience = new Patience();
  patience.heard();
  let answered = false;
  try {
    const response = await get(address, { signal: patience.signal });
    answered = true;
    if (!isHttps(response.url)) return { problem: 'bad-redirect' };
    if (!response.ok) return refused(response.status);
    patience.heard();
    const text = await readBody(response, patience);
    if (text === undefined) return { problem: 'too-large' };
    return /^\s*</.test(text) ? { problem: 'web-page' } : { text };
  } catch (error) {
    if (isTimeout(error)) return { problem: 'slow' };
    if (answered) return { problem: 'cut-off' };
    patience.heard();
    return { problem: await whyNot(address, patience.signal) };
  } finally {
    patience.end();
  }
}
