// A content script that is put before our own in a copy of the built extension. It keeps what the background tells this
// page, and, when the page asks, all that a script in the page's process can read or be answered.
{
  const told = [];
  const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
  const connect = api.runtime.connect.bind(api.runtime);
  const listen = (port) => {
    port.onMessage.addListener((message) => told.push(message));
    return port;
  };
  for (const each of [globalThis.browser, globalThis.chrome])
    if (each?.runtime) each.runtime.connect = (...given) => listen(connect(...given));

  const refused = (error) => `refused: ${error?.message ?? error}`;
  const tried = async (read) => {
    try {
      return (await read()) ?? null;
    } catch (error) {
      return refused(error);
    }
  };

  const questions = [
    { type: 'status' },
    { type: 'own-list' },
    { type: 'list-in-use' },
    { type: 'sync-now' },
    { type: 'groups' },
    { type: 'group', names: ['Year 4 Oak'] },
    { type: 'child-names', ids: ['c0', 'c1', 'c2'] },
    { type: 'policy' },
  ];

  const readAll = async () => ({
    areas: Object.fromEntries(
      await Promise.all(
        ['local', 'session', 'sync', 'managed'].map(async (area) => [
          area,
          await tried(() => api.storage[area].get()),
        ]),
      ),
    ),
    databases: await tried(async () => (await indexedDB.databases()).map(({ name }) => name)),
    caches: await tried(() => caches.keys()),
    cookies: document.cookie,
    pageStorage: [{ ...localStorage }, { ...sessionStorage }],
    answers: await Promise.all(questions.map((question) => tried(() => api.runtime.sendMessage(question)))),
    told,
  });

  addEventListener('read-all', () => {
    readAll().then((all) => {
      document.documentElement.dataset.readAll = JSON.stringify(all);
    });
  });
}
