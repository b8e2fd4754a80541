import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { useNameNotes } from './NameCheck.tsx';
import css from './NameCheck.module.css';

/** One line that is looked through for names while typing. What is found floats beside the line, so that nothing on the page moves. */
export function CheckedField({ allowsRoster = false, ...field }: TextFieldProps & { allowsRoster?: boolean }) {
  const notes = useNameNotes({ text: field.value, allowsRoster, onReplace: field.onChange });
  const after = notes !== undefined && (
    <>
      <span className={css.flag} aria-hidden>実名の疑い</span>
      <span className={css.floating}>{notes}</span>
    </>
  );
  return <TextField {...field} boxWrapClassName={css.line} after={<>{field.after}{after}</>} />;
}
