// npm run build: writes dist/ from what tsc compiled.
import { join } from 'node:path';
import { bundleActions, root } from './bundle-actions.mjs';

await bundleActions(join(root, 'dist'));
