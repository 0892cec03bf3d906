/** A file from an address the school set, or why there is none, in words. */
export type Fetched = { text: string } | { problem: Unreachable; detail?: string };

/** Why a file could not be had. */
export type Unreachable =
  | 'not-https'
  | 'unreachable'
  | 'slow'
  | 'left-https'
  | 'status'
  | 'too-large'
  | 'web-page';

const longestWait = 20_000;
const largestFile = 10 * 1024 * 1024;

const isHttps = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';

/** The body's text, read piece by piece so that a hostile length never fills the memory. */
async function readBody(response: Response): Promise<string | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > largestFile) return undefined;
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const piece of response.body) {
    size += piece.byteLength;
    if (size > largestFile) return undefined;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * GET a file from `address`: the only place in the product that talks to a network, and it sends nothing. There are no
 * headers of our own, because a server that allows everybody with `*` would refuse them.
 */
export async function getFile(address: string): Promise<Fetched> {
  if (!isHttps(address)) return { problem: 'not-https' };
  try {
    const response = await fetch(address, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-cache',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(longestWait),
    });
    if (!isHttps(response.url)) return { problem: 'left-https' };
    if (!response.ok) return { problem: 'status', detail: String(response.status) };
    const text = await readBody(response);
    if (text === undefined) return { problem: 'too-large' };
    return /^\s*</.test(text) ? { problem: 'web-page' } : { text };
  } catch (error) {
    return {
      problem: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'unreachable',
    };
  }
}
