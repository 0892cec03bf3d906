import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

let session: Record<string, unknown> = {};

/** The browser is closed: what it held in memory is gone. */
export function closeBrowser(): void {
  session = {};
}

/** As much of the browser as words and memory need. */
export default {
  storage: {
    session: {
      get: (name: string) => Promise.resolve(name in session ? { [name]: session[name] } : {}),
      set: (values: Record<string, unknown>) => {
        session = { ...session, ...values };
        return Promise.resolve();
      },
    },
  },
  i18n: {
    getMessage: (key: string) => (messages as Record<string, { message: string }>)[key]?.message ?? '',
  },
};
