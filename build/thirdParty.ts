import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.ts';

/** A package that ships with the app. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  /** Where it lies, below the project. */
  folder: string;
}

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** What the lock file names beyond tools and tests: the page, the core and the window are made of these. */
export function shippedPackages(): ShippedPackage[] {
  // The format is npm's, version 3; the fields used are those above.
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([folder, { version = '', license = '' }]) => ({ name: folder.split('node_modules/').at(-1) ?? folder, version, licence: license, folder }));
}

/** The terms under which others let us ship their work, with the texts they ask to be handed on. */
export function thirdPartyTexts(): string {
  const parts = shippedPackages().map(({ name, version, licence, folder }) => [`${name} ${version}（${licence}）`, ...licenceFiles(join(ROOT, folder))]);
  const inside = (title: string, file: string) => [title, readFileSync(join(ROOT, 'build', 'licences', file), 'utf8')];
  const hidden = [
    inside('IPADIC（lindera-wasm-nodejs-ipadic に入っている辞書）', 'ipadic.txt'),
    inside('SQLite3 Multiple Ciphers（better-sqlite3 に入っている暗号化。SQLite 本体は著作権のない公有物）', 'sqlite3mc.txt'),
  ];
  return [...parts, ...hidden].map((part) => part.map((text) => text.trim()).join('\n\n')).join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice|third-?party)/iu.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
