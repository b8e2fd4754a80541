import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from '../core/ports.ts';

/** UUIDv7 (RFC 9562): sorts by time, and ids made within one millisecond keep their order. */
export function createIds(clock: Pick<Clock, 'now'>): Ids {
  let lastTime = 0;
  let counter = 0;
  return {
    next() {
      const time = Math.max(clock.now().getTime(), lastTime);
      counter = time > lastTime ? randomBytes(2).readUInt16BE() & 0x7ff : counter + 1;
      // The 12-bit counter is full: borrow the next millisecond.
      lastTime = counter > 0xfff ? time + 1 : time;
      counter &= 0xfff;
      const tail = randomBytes(8);
      tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
      const hex = lastTime.toString(16).padStart(12, '0') + '7' + counter.toString(16).padStart(3, '0') + tail.toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    },
  };
}
