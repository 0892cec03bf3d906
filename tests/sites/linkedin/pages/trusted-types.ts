// LinkedIn has a policy that lets every text through; Quill empties its container by `innerHTML` and needs one.
interface Policies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
policies?.createPolicy('default', { createHTML: (text) => text });

export {};
