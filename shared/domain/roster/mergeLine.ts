import { wareki } from '../../text/wareki.ts';
import type { RosterLine } from './readLine.ts';

/** A member while an import is being planned. */
export interface PlannedMember {
  /** Null while the member is not in the store. */
  id: string | null;
  agencyName: string;
  position: string;
  name: string;
  kana: string;
  pledgedOn: string | null;
  conferences: string[];
  active: boolean;
  /** Row of the file that named the member first; null for those only the store knows. */
  seenAt: number | null;
  changed: boolean;
}

/** What one more row says about a member: what changes, and what was left as it is. */
export interface Merged {
  changes: string[];
  warnings: string[];
}

/**
 * Lays one row over a member. A filled cell wins over the store, the first row of a file over its later rows, the newer pledge over
 * the older; an empty cell takes nothing away, and nobody is taken out of a 会議体.
 */
export function mergeLine(member: PlannedMember, line: RosterLine): Merged {
  const merged: Merged = { changes: [], warnings: [...line.warnings] };
  takeText(member, line, 'position', '職名', merged);
  takeText(member, line, 'kana', 'ふりがな', merged);
  takePledge(member, line, merged);
  const added = line.conferences.filter((name) => !member.conferences.includes(name));
  if (added.length > 0) {
    member.conferences.push(...added);
    merged.changes.push(`${added.map((name) => `「${name}」`).join('')}に加えます`);
  }
  if (!member.active) {
    member.active = true;
    merged.changes.push('外した構成員を名簿に戻します');
  }
  member.seenAt ??= line.line;
  if (merged.changes.length > 0) member.changed = true;
  return merged;
}

function takeText(member: PlannedMember, line: RosterLine, field: 'position' | 'kana', label: string, merged: Merged): void {
  const before = member[field];
  const after = line[field];
  if (after === '' || after === before) return;
  if (before !== '' && member.seenAt !== null) {
    merged.warnings.push(`${label}が${member.seenAt}行目と違うため、「${before}」のままにします。`);
    return;
  }
  member[field] = after;
  merged.changes.push(before === '' ? `${label}を「${after}」にします` : `${label}を「${before}」から「${after}」に直します`);
}

function takePledge(member: PlannedMember, line: RosterLine, merged: Merged): void {
  if (line.pledgedOn === null || line.pledgedOn === member.pledgedOn) return;
  if (member.pledgedOn !== null && line.pledgedOn < member.pledgedOn) {
    merged.warnings.push(`誓約日は新しいほう（${wareki(member.pledgedOn)}）のままにします。`);
    return;
  }
  member.pledgedOn = line.pledgedOn;
  merged.changes.push(`誓約日を${wareki(line.pledgedOn)}にします`);
}
