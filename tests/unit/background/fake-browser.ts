import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** As much of the browser as words need. */
export default {
  i18n: {
    getMessage: (key: string) => (messages as Record<string, { message: string }>)[key]?.message ?? '',
  },
};
