import { z } from 'zod';
import { agendaItem, agendaItemInput } from '../../domain/agenda/schema.ts';
import { byId, id, made, nothing } from '../../domain/common/schema.ts';
import { command, query } from '../define.ts';

/** 次第: items in order, each with its ground in law; the gate stands here. */
export const agendaOperations = {
  'agenda.listItems': query(z.strictObject({ meetingId: id }), z.array(agendaItem)),
  /** Refused with `law.consentMissing` where a consent-based ground lacks the consent of a member it is about. */
  'agenda.addItem': command(z.strictObject({ meetingId: id, item: agendaItemInput }), made),
  'agenda.updateItem': command(z.strictObject({ id, item: agendaItemInput }), nothing),
  /** New position counted from 0. */
  'agenda.moveItem': command(z.strictObject({ id, position: z.number().int().min(0) }), nothing),
  'agenda.removeItem': command(byId, nothing),
};
