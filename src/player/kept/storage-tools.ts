import { element } from '../element.ts';
import { toast } from '../toast.ts';
import type { Storage } from './storage.ts';
import { mergeStored, nothingStored, parseStored } from './stored.ts';
import { ownListTexts } from '../../texts/texts.ts';

/** A file larger than this, in bytes, was not written here. */
const LARGEST = 4_000_000;

/**
 * Taking everything along to another browser and bringing it in there, and forgetting it all.
 * `changed` is called when something else is kept now.
 */
export function storageTools(storage: Storage, changed: () => void): HTMLElement {
  const save = element('button', { type: 'button', className: 'button' }, ownListTexts.exportLists);
  save.addEventListener('click', () => {
    const text = JSON.stringify(storage.read(), null, 1);
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    element('a', { href, download: 'aftertalk-lists.json' }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1_000);
  });

  const file = element('input', {
    type: 'file',
    accept: '.json,application/json',
    id: 'lists-file',
    className: 'visually-hidden',
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) {
      void bringIn(chosen, storage).then((said) => {
        toast(said);
        changed();
      });
    }
    file.value = '';
  });

  const forget = element('button', { type: 'button', className: 'forget' }, ownListTexts.forget);
  forget.addEventListener('click', () => {
    if (!confirm(ownListTexts.reallyForget)) return;
    storage.change(nothingStored);
    changed();
  });

  return element(
    'section',
    { className: 'own-list' },
    element('h2', {}, ownListTexts.takeWithYou),
    element('p', { className: 'muted' }, ownListTexts.staysHere),
    element(
      'p',
      { className: 'list-tools' },
      save,
      element(
        'label',
        { className: 'button file-choice', htmlFor: 'lists-file' },
        ownListTexts.bringIn,
        file,
      ),
      forget,
    ),
  );
}

/** Joins a file's lists to what is kept; says how it went. */
async function bringIn(file: File, storage: Storage): Promise<string> {
  if (file.size > LARGEST) return ownListTexts.tooLarge;
  const theirs = parseStored(await file.text());
  if (!theirs) return ownListTexts.noExport;
  const kept = storage.change((mine) => mergeStored(mine, theirs));
  const counted = ownListTexts.broughtIn(theirs.lists.length, Object.keys(theirs.places).length);
  return kept ? counted : `${counted} ${ownListTexts.untilYouLeave}`;
}
