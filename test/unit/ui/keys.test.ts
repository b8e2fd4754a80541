import { describe, expect, it } from 'vitest';
import { belongsToIme, isComposing, matchesChord } from '../../../renderer/ui/keys.ts';
import { matchesKana } from '../../../renderer/ui/kanaFilter.ts';

const press = (key: string, more: Partial<Parameters<typeof matchesChord>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('鍵の組合せ', () => {
  it('修飾の鍵がすべて合うときだけ当てはまる', () => {
    expect(matchesChord(press('Enter', { ctrlKey: true }), 'Ctrl+Enter')).toBe(true);
    expect(matchesChord(press('Enter'), 'Ctrl+Enter')).toBe(false);
    expect(matchesChord(press('Enter', { ctrlKey: true, shiftKey: true }), 'Ctrl+Enter')).toBe(false);
    expect(matchesChord(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true);
  });

  it('かな入力で文字が変わっていても、鍵の位置で見分ける', () => {
    expect(matchesChord(press('み', { code: 'KeyN', altKey: true }), 'Alt+N')).toBe(true);
    expect(matchesChord(press('ぬ', { code: 'Digit1', ctrlKey: true }), 'Ctrl+1')).toBe(true);
  });

  it('変換中の鍵（229を含む）を見分ける', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });

  it.each(['a', 'あ', ' ', '1', 'F6', 'F7', 'F8', 'F9', 'F10'])('「%s」は文字入力のもの', (key) => {
    expect(belongsToIme(press(key))).toBe(true);
  });

  it.each(['Enter', 'Escape', 'F2', 'ArrowDown', 'Tab'])('「%s」は画面が使ってよい', (key) => {
    expect(belongsToIme(press(key))).toBe(false);
  });

  it('Ctrl や Alt と組み合わせた文字は画面が使ってよい', () => {
    expect(belongsToIme(press('n', { altKey: true }))).toBe(false);
    expect(belongsToIme(press('1', { ctrlKey: true }))).toBe(false);
  });
});

describe('かなで探す', () => {
  const agency = { label: '北部地域包括支援センター', kana: 'ほくぶちいきほうかつ', note: '高齢' };

  it.each(['北部', 'ほくぶ', 'ホクブ', 'ﾎｸﾌﾞ', 'ちいき', '高齢', 'ほくb', 'ほうかｔ', ''])('「%s」で見つかる', (typed) => {
    expect(matchesKana(agency, typed)).toBe(true);
  });

  it.each(['南部', 'なんぶ', 'ほくとう'])('「%s」では見つからない', (typed) => {
    expect(matchesKana(agency, typed)).toBe(false);
  });
});
