// The library's source rather than its bundle: the part that loads files from the network is left out of the build.
declare module 'exifreader/src/exif-reader.js' {
  export { loadView } from 'exifreader';
}
