import { X } from 'lucide-react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import { SPEAKER_ROLES } from '../../../shared/domain/minutes/speaker.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import css from './Composer.module.css';

const ROLE = 'role:';

interface Props {
  agencyId: string | null;
  speakerRole: string;
  seats: readonly Attendance[];
  onChange(speaker: { agencyId: string | null; speakerRole: string }): void;
}

/** 発言機関: chosen here, or by typing 「吉原　」 or ＠よし at the start of the line. */
export function SpeakerField({ agencyId, speakerRole, seats, onChange }: Props) {
  const chosen = seats.find((seat) => seat.agencyId === agencyId);
  const label = chosen ? chosen.agencyShortName || chosen.agencyName : speakerRole;
  if (label)
    return (
      <span className={css.speaker}>
        <Badge>{label}</Badge>
        <IconButton label="発言者を外す" icon={X} size="small" onPress={() => onChange({ agencyId: null, speakerRole: '' })} />
      </span>
    );
  const byAgency = new Map(seats.map((seat) => [seat.agencyId, seat]));
  const choices = [
    ...SPEAKER_ROLES.map((role) => ({ id: `${ROLE}${role}`, label: role })),
    ...[...byAgency.values()].map((seat) => ({
      id: seat.agencyId,
      label: seat.agencyShortName || seat.agencyName,
      kana: seats.filter((other) => other.agencyId === seat.agencyId).map((other) => `${other.kana} ${other.name} ${other.agencyName}`).join(' '),
    })),
  ];
  return (
    <ComboBox
      label="発言者"
      hideLabel
      className={css.speakerField ?? ''}
      placeholder="発言者（名・よみ）"
      value={null}
      choices={choices}
      onChange={(id) => id && onChange(id.startsWith(ROLE) ? { agencyId: null, speakerRole: id.slice(ROLE.length) } : { agencyId: id, speakerRole: '' })}
    />
  );
}
