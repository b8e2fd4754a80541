import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from 'node:crypto';
import { z } from 'zod';
import { normalisePassphrase } from '../../../../shared/domain/store/passphrase.ts';

/** How dear one guess is. */
export interface KeyCost {
  N: number;
  r: number;
  p: number;
}

/** About 128 MiB and a third of a second for every guess. */
export const PRODUCT_COST: KeyCost = { N: 2 ** 17, r: 8, p: 1 };

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/u);

/** 512 MiB and a few seconds: four times what is used today. */
const DEAREST = { memory: 2 ** 22, work: 2 ** 23 };

/** A data key under lock, as it stands in the key file; the bounds keep a doctored file from eating the machine. */
export const sealedKey = z
  .strictObject({
    N: z.int().min(2).max(2 ** 20).refine((value) => Number.isInteger(Math.log2(value))),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(8),
    salt: base64,
    nonce: base64,
    sealed: base64,
  })
  .refine(({ N, r, p }) => N * r <= DEAREST.memory && N * r * p <= DEAREST.work);
/** A data key under lock. */
export type SealedKey = z.infer<typeof sealedKey>;

const TAG_LENGTH = 16;

/** Locks the data key with a secret; `purpose` binds the slot to its store and person. */
export async function seal(dataKey: Uint8Array, secret: string, purpose: string, cost: KeyCost): Promise<SealedKey> {
  const salt = randomBytes(32);
  const nonce = randomBytes(12);
  const wrapping = await derive(secret, salt, cost);
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(bound(purpose, cost));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    return { ...cost, salt: salt.toString('base64'), nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
  } finally {
    wrapping.fill(0);
  }
}

/** Gives the data key, or null where the secret (or anything else about the slot) does not fit. */
export async function unseal(slot: SealedKey, secret: string, purpose: string): Promise<Buffer | null> {
  const cost = { N: slot.N, r: slot.r, p: slot.p };
  // scrypt itself refuses a cost that makes no sense (RFC 7914 §2); such a slot opens with nothing.
  const wrapping = await derive(secret, Buffer.from(slot.salt, 'base64'), cost).catch(() => null);
  if (!wrapping) return null;
  const sealed = Buffer.from(slot.sealed, 'base64');
  try {
    const opener = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.nonce, 'base64'), { authTagLength: TAG_LENGTH })
      .setAAD(bound(purpose, cost))
      .setAuthTag(sealed.subarray(-TAG_LENGTH));
    return Buffer.concat([opener.update(sealed.subarray(0, -TAG_LENGTH)), opener.final()]);
  } catch {
    return null;
  } finally {
    wrapping.fill(0);
  }
}

function bound(purpose: string, { N, r, p }: KeyCost): Buffer {
  return Buffer.from(`shien-kaigi-board:1:${purpose}:${N}:${r}:${p}`, 'utf8');
}

function derive(secret: string, salt: Buffer, { N, r, p }: KeyCost): Promise<Buffer> {
  const bytes = Buffer.from(normalisePassphrase(secret), 'utf8');
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, 32, options, (error, key) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}
