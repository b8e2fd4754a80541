import { openTestCore } from './openTestCore.ts';
import { testPorts } from './testPorts.ts';

/** A process of its own that opens the store under `root`, does one piece of work, and stays until it is killed. */
const [root = '', userId = '', passphrase = '', newUser = ''] = process.argv.slice(2);
const ports = testPorts({ root });
const { call, core } = await openTestCore({ handlers: {}, store: 'none', ports });
const reply = await core.dispatch({ operation: 'store.unlock', input: { userId, passphrase } }, 'operator');
if (!reply.ok) {
  process.stdout.write(`${reply.error.code}\n`);
  process.exit(0);
}
if (newUser) await call('store.addUser', { name: newUser, newPassphrase: '赤い橋の 3人の笛吹き よい夜を', passphrase });
process.stdout.write('open\n');
setInterval(() => {}, 1000);
