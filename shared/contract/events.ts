import { z } from 'zod';

/** What the core tells every page without being asked. Pages re-read; events carry no data of cases. */
export const appEvent = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('data.changed'), operation: z.string() }),
  z.strictObject({ name: z.literal('store.changed') }),
  z.strictObject({
    name: z.literal('task.progress'),
    task: z.string(),
    done: z.number(),
    total: z.number(),
    label: z.string(),
  }),
]);

/** One of the few messages above. */
export type AppEvent = z.infer<typeof appEvent>;

/** Whether the second window hears of it: progress names papers and whom they go to. */
export const isForProjector = (event: AppEvent): boolean => event.name !== 'task.progress';
