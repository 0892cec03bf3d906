// The part of the HEIC decoder that is used; its own types speak of the compiled functions beneath.
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface Pixels {
    data: Uint8ClampedArray<ArrayBuffer>;
    width: number;
    height: number;
  }
  export interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(into: Pixels, done: (shown: Pixels | null) => void): void;
    free(): void;
  }
  interface Library {
    HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
  }
  export default function load(): Library;
}
