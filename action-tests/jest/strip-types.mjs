// Jest transform: erase the types. The sources use erasable syntax only, so what runs in a test
// has the lines and columns of the file on disk and needs no source map.
import { transformSync } from '@swc/wasm-typescript';

export default {
  process(source) {
    return { code: transformSync(source, { mode: 'strip-only' }).code };
  },
};
