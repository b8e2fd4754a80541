// Plain JavaScript that even an old Node can read: it only checks which Node is running, then hands over to the named script.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node.js ${process.versions.node} では動きません（22.18 以上が必要です）。` +
      'npm ci が Node.js 24 を node_modules の中に用意します。npm ci のあと、npm start や npm test のように npm から実行してください。',
  );
  process.exit(1);
}

// The script finds its own arguments from the third place on, as if it had been started directly.
const [name] = process.argv.splice(2, 1);
if (!name || !/^[a-zA-Z0-9]+$/.test(name)) {
  console.error('使い方: npm start、npm test、npm run check など（package.json の scripts を参照）');
  process.exit(1);
}
await import(`./${name}.ts`);
