import { buildElectron } from './buildElectron.ts';
import { buildPage } from './buildPage.ts';

await buildPage({ force: true });
await buildElectron();
console.log('組み立てました: dist/renderer、dist/main、dist/preload');
