import { toast } from '../toast.ts';

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
    field.ariaLabel = 'To copy';
    toast('Copy this: ', field);
    field.select();
    return false;
  }
}
