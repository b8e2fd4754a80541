import { describe, expect, it } from 'vitest';
import { afterRecording, emptyEntry, readEntryDraft, takeSpeaker } from '../../../shared/domain/minutes/entryDraft.ts';

describe('書きかけの記録', () => {
  it('途中のままの決定でも、下書きとして読み戻せる', () => {
    const draft = { ...emptyEntry, kind: 'decision' as const, body: '長男への', decisions: [{ content: '', due: { kind: 'day', date: '' } }] };
    expect(readEntryDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });
  it('別の形のものは、下書きとして読まない', () => {
    expect(readEntryDraft({ text: 'ほかの下書き' })).toBeNull();
    expect(readEntryDraft(null)).toBeNull();
  });
});

describe('記録した後の欄', () => {
  const sent = { ...emptyEntry, kind: 'decision' as const, agencyId: 'a', body: '訪問する' };
  it('空になり、発言に戻る。論点は続けて論点を打てる', () => {
    expect(afterRecording(sent, sent)).toEqual(emptyEntry);
    expect(afterRecording({ ...sent, kind: 'point' }, { ...sent, kind: 'point' }).kind).toBe('point');
  });
  it('記録している間に打った続きは残る', () => {
    expect(afterRecording(sent, { ...sent, body: '訪問する。次に' }).body).toBe('。次に');
    expect(afterRecording(sent, { ...sent, body: 'まったく別の文' }).body).toBe('まったく別の文');
  });
  it('その間に選んだ種類と発言者も残る', () => {
    expect(afterRecording(sent, { ...sent, kind: 'takeaway', agencyId: 'b' })).toMatchObject({ kind: 'takeaway', agencyId: 'b' });
  });
});

describe('行の先頭の発言者', () => {
  const seats = [{ memberId: '1', agencyId: 'a', agencyName: '住宅課', agencyShortName: '住宅課', position: '', name: '吉原 拓也', kana: '', proxyName: '' }];
  it('「吉原　」は発言者になり、内容から消える', () => {
    expect(takeSpeaker({ ...emptyEntry, body: '吉原　分納' }, seats)).toMatchObject({ agencyId: 'a', body: '分納' });
    expect(takeSpeaker({ ...emptyEntry, body: '議長　開会' }, seats)).toMatchObject({ agencyId: null, speakerRole: '議長', body: '開会' });
  });
  it('もう発言者がいるなら、名前は内容のまま', () => {
    const draft = { ...emptyEntry, agencyId: 'b', body: '吉原　分納' };
    expect(takeSpeaker(draft, seats)).toBe(draft);
  });
});
