import type { Edition, Handling, MeetingHead, NextMeeting } from '../../../../shared/domain/documents/parts.ts';

export const sampleHead: MeetingHead = {
  municipality: 'みなと野市',
  office: 'みなと野市 福祉総務課',
  conferenceName: '支援会議',
  ordinal: 5,
  date: '2026-09-24',
  opensAt: '13:30',
  closesAt: '15:15',
  place: '市役所3階 大会議室',
  chair: '髙野課長',
  facilitator: '髙野課長',
  recorder: '濵田主事',
  legalBasis: '社会福祉法第106条の6第1項',
  secrecyNotice: '本会議の構成員その他会議の事務に従事する方には、法に基づく守秘義務があります。資料の複写・転送・外部サービスへの入力はしないでください。',
};

export const sampleHandling: Handling = { label: '取扱注意', note: '会議終了後回収', materialNumber: '資料1', serialNumber: '03' };

export const sampleEdition: Edition = { kind: '確定版', number: 1 };

export const sampleNext: NextMeeting = { date: '2026-10-22', opensAt: '13:30', place: '市役所3階 大会議室', note: '' };
