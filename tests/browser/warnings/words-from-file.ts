import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const texts: Record<string, { message: string }> = messages;

/** Stands in for the browser's own reading of `_locales`, which only an extension has. */
export default { i18n: { getMessage: (key: string) => texts[key]?.message ?? '' } };
