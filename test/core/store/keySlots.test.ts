import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PRODUCT_COST, seal, sealedKey, unseal } from '../../../electron/core/features/store/keySlots.ts';

const COST = { N: 16, r: 1, p: 1 };
const dataKey = randomBytes(32);

describe('鍵の枠', () => {
  it('同じ合い言葉でだけ、元の鍵に戻る', async () => {
    const slot = await seal(dataKey, '合い言葉', 'a:user:1', COST);
    expect(await unseal(slot, '合い言葉', 'a:user:1')).toEqual(dataKey);
    expect(await unseal(slot, '合い言葉 ', 'a:user:1')).toBeNull();
  });

  it('別の人や別の保存データの枠としては開かない', async () => {
    const slot = await seal(dataKey, '合い言葉', 'a:user:1', COST);
    expect(await unseal(slot, '合い言葉', 'a:user:2')).toBeNull();
    expect(await unseal(slot, '合い言葉', 'b:user:1')).toBeNull();
  });

  it.each(['N', 'salt', 'nonce', 'sealed'] as const)('枠の %s が書き換わっていれば開かない', async (field) => {
    const slot = await seal(dataKey, '合い言葉', 'a:user:1', COST);
    const changed = field === 'N' ? { ...slot, N: 32 } : { ...slot, [field]: randomBytes(Buffer.from(slot[field], 'base64').length).toString('base64') };
    expect(await unseal(changed, '合い言葉', 'a:user:1')).toBeNull();
  });

  it('scrypt が受け付けない重さに書き換わっていても、ただ開かない', async () => {
    const slot = await seal(dataKey, '合い言葉', 'a', COST);
    expect(await unseal({ ...slot, N: 2 ** 17, r: 1 }, '合い言葉', 'a')).toBeNull();
  });

  it('同じ鍵と合い言葉でも、枠は毎回違う', async () => {
    const [one, two] = [await seal(dataKey, '合い言葉', 'a', COST), await seal(dataKey, '合い言葉', 'a', COST)];
    expect(one.sealed).not.toBe(two.sealed);
    expect(one.salt).not.toBe(two.salt);
  });

  it('製品の重さ（N=2^17）で開け閉めできる', async () => {
    const slot = await seal(dataKey, '合い言葉', 'a', PRODUCT_COST);
    expect(slot).toMatchObject({ N: 131_072, r: 8, p: 1 });
    expect(await unseal(slot, '合い言葉', 'a')).toEqual(dataKey);
  });

  it.each([{ N: 2 ** 30 }, { N: 1000 }, { r: 4096 }, { p: 1_000_000 }, { N: 2 ** 20, r: 32 }])('端末を止めるほど重い、または意味のない枠は読まない（%o）', async (change) => {
    const slot = await seal(dataKey, '合い言葉', 'a', COST);
    expect(sealedKey.safeParse(slot).success).toBe(true);
    expect(sealedKey.safeParse({ ...slot, ...change }).success).toBe(false);
  });
});
