import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx';
import { useNameNotes } from './NameCheck.tsx';

/** A box of text that is looked through for names while typing; what is found stands below, where its description was. */
export function CheckedArea(field: TextAreaProps) {
  const names = useNameNotes({ text: field.value, onReplace: field.onChange });
  return <TextArea {...field} {...(names === undefined ? {} : { description: names })} />;
}
