import { toast } from '../toast.ts';
import { playerTexts } from '../../texts/texts.ts';

/**
 * Puts a text on the clipboard and says so; where the browser does not allow it, shows the text,
 * selected, to be copied by hand. True when it is on the clipboard.
 */
export async function copyText(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.ariaLabel = playerTexts.toCopy;
    toast(`${playerTexts.copyThis} `, field);
    field.select();
    return false;
  }
}
