import { z } from 'zod';
import { nothing } from '../../domain/common/schema.ts';
import { settings } from '../../domain/settings/schema.ts';
import { command, query } from '../define.ts';

/** 設定: what differs between municipalities. */
export const settingsOperations = {
  'settings.get': query(z.strictObject({}), settings),
  'settings.update': command(settings, nothing),
};
