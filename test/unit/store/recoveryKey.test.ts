import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isGroup, makeRecoveryKey, readRecoveryKey, RECOVERY_KEY_BYTES } from '../../../shared/domain/store/recoveryKey.ts';

const key = makeRecoveryKey(Uint8Array.from({ length: RECOVERY_KEY_BYTES }, (_, index) => index * 7));

describe('回復キー', () => {
  it('4文字を8組、まぎらわしい文字（I・L・O・U）なしで並べる', () => {
    expect(key).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/u);
  });

  it('毎回違うものになる', () => {
    const keys = Array.from({ length: 200 }, () => makeRecoveryKey(randomBytes(RECOVERY_KEY_BYTES)));
    expect(new Set(keys).size).toBe(200);
  });

  it('小文字、全角、空白や長音の区切り、O と 0、I・L と 1 の違いがあっても読む', () => {
    const typed = key.toLowerCase().replaceAll('-', ' ー ').replaceAll('0', 'O').replaceAll('1', 'l');
    const wide = [...typed].map((c) => (c > ' ' && c <= '~' ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c)).join('');
    expect(readRecoveryKey(typed)).toBe(key);
    expect(readRecoveryKey(wide)).toBe(key);
  });

  it('1文字の打ち間違いは、どこであっても見つける', () => {
    const bare = key.replaceAll('-', '');
    for (let place = 0; place < bare.length; place += 1) {
      for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (wrong === bare[place]) continue;
        expect(readRecoveryKey(bare.slice(0, place) + wrong + bare.slice(place + 1))).toBeNull();
      }
    }
  });

  it('長さの違うもの、使わない文字のあるものは読まない', () => {
    expect(readRecoveryKey(key.slice(0, -1))).toBeNull();
    expect(readRecoveryKey(`${key}A`)).toBeNull();
    expect(readRecoveryKey(`U${key.slice(1)}`)).toBeNull();
  });

  it('紙の何組目かを打って確かめられる', () => {
    const groups = key.split('-');
    expect(isGroup(key, 3, ` ${(groups[2] ?? '').toLowerCase()} `)).toBe(true);
    expect(isGroup(key, 6, groups[2] ?? '')).toBe(false);
    expect(isGroup(key, 3, '')).toBe(false);
    expect(isGroup(key, 9, '')).toBe(false);
  });
});
