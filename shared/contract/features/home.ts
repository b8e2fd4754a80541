import { z } from 'zod';
import { home } from '../../domain/home/schema.ts';
import { query } from '../define.ts';

/** ホーム: what is next, due and unfinished, at one glance. */
export const homeOperations = {
  'home.get': query(z.strictObject({}), home),
};
