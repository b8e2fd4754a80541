/** Japan has had one clock without summer time since 1951, so wall time is UTC plus nine hours whatever the machine says. */
const OFFSET = 9 * 60 * 60 * 1000;

/** `2026-09-24` on the wall in Japan at this instant. */
export function japanDay(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + OFFSET).toISOString().slice(0, 10);
}

/** `13:30` on the wall in Japan at this instant. */
export function japanTime(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + OFFSET).toISOString().slice(11, 16);
}
