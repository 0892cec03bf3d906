// The reader's own bundle, which is shipped as it is; the package speaks of it under its plain name alone.
declare module 'tesseract.js/dist/tesseract.esm.min.js' {
  import Tesseract from 'tesseract.js';
  export default Tesseract;
}
