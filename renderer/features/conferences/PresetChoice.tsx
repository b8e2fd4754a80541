import { CONFERENCE_PRESETS } from '../../../shared/domain/conferences/presets.ts';
import type { Conference, ConferenceInput } from '../../../shared/domain/conferences/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Conferences.module.css';

interface Props {
  existing: readonly Conference[];
  /** Null for an empty sheet. */
  onChoose(from: ConferenceInput | null): void;
}

/** The usual 会議体 to start from, as long as they are not there yet. */
export function PresetChoice({ existing, onChoose }: Props) {
  const presets = CONFERENCE_PRESETS.filter(({ conference }) => !existing.some(({ name }) => name === conference.name));
  if (presets.length === 0) return null;
  return (
    <Panel title={existing.length === 0 ? '会議体はまだありません。ひな形から始められます' : 'ひな形から追加する'}>
      <ul className={css.presets}>
        {presets.map(({ conference, hint }) => (
          <li key={conference.name}>
            <Button onPress={() => onChoose(conference)}>{conference.name}</Button>
            <span>{hint}</span>
          </li>
        ))}
        {existing.length === 0 && (
          <li>
            <Button onPress={() => onChoose(null)}>白紙から</Button>
            <span>スクラムネット、つながる会議など、自治体の名称で登録する。</span>
          </li>
        )}
      </ul>
    </Panel>
  );
}
