import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A closed shadow root, as the browser's own tools name it. */
type ClosedRoot = { id: string };

/** A way into closed shadow roots, which no script of the page has. */
export interface ShadowAccess {
  /** Runs `source`, the text of a function, with all closed roots and `values`. What comes back went through JSON. */
  call(source: string, values: unknown[]): Promise<unknown>;
  /** Forgets every root asked for so far: the browser keeps what its tools hold. */
  letGo(): Promise<void>;
}

/** The name under which Chromium keeps what was asked for. */
const objectGroup = 'closed-roots';

const wrapped = (source: string) =>
  `function (values, ...roots) { return JSON.stringify((${source})(roots, ...JSON.parse(values)) ?? null); }`;

interface CdpNode {
  shadowRootType?: string;
  backendNodeId: number;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function throughDevTools(session: CDPSession): ShadowAccess {
  async function roots(): Promise<ClosedRoot[]> {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: CdpNode[] = [root];
    const walk = (node: CdpNode) => {
      if (node.shadowRootType === 'closed') found.push(node);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
    };
    walk(root);
    const objects = await Promise.all(
      found.map(({ backendNodeId }) =>
        session.send('DOM.resolveNode', { backendNodeId, objectGroup }).catch(() => undefined),
      ),
    );
    return objects.flatMap((answer) => (answer?.object.objectId ? [{ id: answer.object.objectId }] : []));
  }
  return {
    async call(source, values) {
      // The document comes first, so that there is something to call the function on.
      const [document, ...all] = await roots();
      if (!document) throw new Error('The page went while it was looked at');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: document.id,
        functionDeclaration: wrapped(source),
        arguments: [{ value: JSON.stringify(values) }, ...all.map(({ id }) => ({ objectId: id }))],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(String(result.value));
    },
    async letGo() {
      await session.send('Runtime.releaseObjectGroup', { objectGroup });
      await session.send('DOM.disable');
    },
  };
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

interface BidiAnswer {
  result: {
    type: string;
    result?: BidiNode & { value?: unknown };
    exceptionDetails?: { text: string };
    contexts?: { context: string }[];
  };
}

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<BidiAnswer>;
}

/** Puppeteer's connection to Firefox; it has it, but does not document it. */
export function bidiOf(driver: Browser): Connection {
  return (driver as unknown as { connection: Connection }).connection;
}

function throughBidi(page: Page): ShadowAccess {
  const connection = bidiOf(page.browser());
  const target = () => ({ context: (page.mainFrame() as unknown as { _id: string })._id });
  async function roots(): Promise<ClosedRoot[]> {
    const answer = await connection.send('script.evaluate', {
      expression: 'document.documentElement',
      target: target(),
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    });
    const found: ClosedRoot[] = [];
    const walk = (node: BidiNode) => {
      const shadow = node.value?.shadowRoot;
      if (shadow?.value?.mode === 'closed' && shadow.sharedId) found.push({ id: shadow.sharedId });
      for (const child of [...(shadow ? [shadow] : []), ...(node.value?.children ?? [])]) walk(child);
    };
    if (answer.result.result) walk(answer.result.result);
    return found;
  }
  return {
    async call(source, values) {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: wrapped(source),
        arguments: [
          { type: 'string', value: JSON.stringify(values) },
          ...(await roots()).map(({ id }) => ({ sharedId: id })),
        ],
        target: target(),
        awaitPromise: false,
      });
      if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
      return JSON.parse(String(answer.result.result?.value));
    },
    // Nothing is counted in Firefox.
    letGo: () => Promise.resolve(),
  };
}

const known = new WeakMap<Page, Promise<ShadowAccess>>();

async function open(page: Page): Promise<ShadowAccess> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  return isFirefox ? throughBidi(page) : throughDevTools(await page.createCDPSession());
}

export function shadowAccess(page: Page): Promise<ShadowAccess> {
  const access = known.get(page) ?? open(page);
  known.set(page, access);
  return access;
}
