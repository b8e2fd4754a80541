import type { Attendee, MeetingHead } from '../../../../shared/domain/documents/parts.ts';

/** Who leads and who writes; one person with two seats stands once, as 議長・司会. */
export function officers(head: MeetingHead): { roles: string; name: string }[] {
  const seats = [
    { roles: '議長', name: head.chair },
    { roles: '司会', name: head.facilitator },
    { roles: '記録', name: head.recorder },
  ].filter(({ name }) => name);
  const [first, second, ...others] = seats;
  if (first && second && first.name === second.name) return [{ roles: `${first.roles}・${second.roles}`, name: first.name }, ...others];
  return seats;
}

/** 代理：主任 立花, and オンライン beside it where the proxy sat elsewhere. */
export function attendanceText({ attendance, proxy }: Attendee): string {
  if (!proxy) return attendance;
  return attendance === '代理' || attendance === '出席' ? `代理：${proxy}` : `${attendance}（代理：${proxy}）`;
}
