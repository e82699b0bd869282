import { copyText } from '../../player/handing-on/copy-text.ts';
import { replaceState } from '../../player/kept/replace-state.ts';
import { visitorStorage } from '../../player/kept/visitor-storage.ts';
import styles from '../../player/player.css?inline';
import { toast } from '../../player/toast.ts';
import ownStyles from './timetable.css?inline';
import { adoptStyles } from '../../styles/adopt-styles.ts';
import { ownListTexts, ownProgrammeTexts } from '../../texts/texts.ts';
import { saveCalendar } from './calendar-file.ts';
import { closeMenus } from './facet-menus.ts';
import { addressOf, chosenIn, chooseAsked, uncheckAll } from './filter-address.ts';
import { findTools } from './find-tools.ts';
import { showOwnBar } from './own-bar.ts';
import { FACET_NAMES, readTimetable } from './read-timetable.ts';
import { isFiltering } from './session-filter.ts';
import { broughtKeys, keysOf, programmeLink } from './shared-programme.ts';
import { showNow } from './show-now.ts';
import { finishRows, showRows } from './show-rows.ts';
import { walkKeys } from './walk-keys.ts';

/** Brings a programme to life: filters, stars, the visitor's own, arrow keys, what is on now. Once a page. */
export function openTimetable(place: HTMLElement): void {
  adoptStyles(styles);
  adoptStyles(ownStyles);
  const tools = findTools(place);
  const { form } = tools;
  const { timetable: event = '', name = '', calendar = '' } = place.dataset;
  const page = readTimetable(place);
  const total = page.rows.filter(({ key }) => key !== undefined).length;
  const storage = visitorStorage();
  let brought: readonly string[] = [];
  let isMine = false;
  let view: string | undefined;

  const starred = () => keysOf(event, storage.read().starred);
  const star = (change: (ids: readonly string[]) => readonly string[]) => {
    if (!storage.change((now) => ({ ...now, starred: change(now.starred) })))
      toast(ownListTexts.notKept);
    show();
  };

  function show(): void {
    const keys = new Set(starred());
    for (const { element, star: button, key } of page.rows) {
      const pressed = key !== undefined && keys.has(key);
      if (!button || button.ariaPressed === String(pressed)) continue;
      button.ariaPressed = String(pressed);
      element.toggleAttribute('data-starred', pressed);
    }
    const only = brought.length > 0 ? new Set(brought) : isMine ? keys : undefined;
    const filter = { chosen: chosenIn(form), only };
    const filtering = isFiltering(filter);
    // A grid with all but a few taken out is blank.
    showView(place, form, view ?? (only ? 'list' : 'grid'));
    const shown = showRows(page, filter, isGrid(place));
    tools.status.textContent =
      shown === 0 && total > 0
        ? ownProgrammeTexts.noneShown
        : ownProgrammeTexts.shown(shown, total);
    tools.clear.hidden = !filtering;
    tools.mine.ariaPressed = String(isMine);
    tools.stars.textContent = keys.size === 0 ? '' : String(keys.size);
    for (const facet of FACET_NAMES) {
      const count = form.querySelector(`[data-chosen=${facet}]`);
      const { size } = filter.chosen[facet];
      if (count) count.textContent = size === 0 ? '' : String(size);
    }
    showOwnBar(
      tools.own,
      { brought: brought.length, starred: keys.size, isMine },
      {
        calendar: () => {
          const title = ownProgrammeTexts.nameOf(name);
          void saveCalendar(calendar, title, new Set(starred()));
        },
        copy: () => {
          const ids = starred().map((key) => `${event}/${key}`);
          const link = programmeLink(ownProgrammeTexts.nameOf(name), ids, location.href);
          void copyText(link, ownProgrammeTexts.linkCopied);
        },
        keep: () => {
          const ids = brought.map((key) => `${event}/${key}`);
          leaveLink();
          isMine = true;
          star((now) => [...new Set([...now, ...ids])]);
          toast(ownProgrammeTexts.kept);
        },
        leave: () => {
          leaveLink();
          show();
        },
      },
    );
  }

  function leaveLink(): void {
    brought = [];
    replaceState(history.state, location.pathname + location.search);
  }

  function writeAddress(): void {
    const query = addressOf(form, location.search);
    replaceState(history.state, location.pathname + query + location.hash);
  }

  /** What was chosen before this program was here is kept. */
  function keepChoices(): void {
    const query = addressOf(form, '');
    if (location.search !== '' || query === '') return;
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  }

  function takeAddress(): void {
    chooseAsked(form, location.search);
    const known = new Set(page.rows.map(({ key }) => key));
    brought = broughtKeys(event, location.hash).filter((key) => known.has(key));
    show();
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'view') {
      view = target.value;
      show();
      return;
    }
    show();
    // The address may come after what is seen: browsers take a while over it.
    requestAnimationFrame(() => setTimeout(writeAddress));
  });
  addEventListener('beforeprint', finishRows);
  matchMedia('print').addEventListener('change', finishRows);
  tools.mine.addEventListener('click', () => {
    isMine = !isMine;
    show();
  });
  tools.clear.addEventListener('click', () => {
    isMine = false;
    uncheckAll(form);
    brought = [];
    replaceState(history.state, location.pathname);
    show();
    tools.mine.focus();
  });
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.tt-star') : null;
    const key = button?.closest<HTMLElement>('.tt-row')?.dataset['key'];
    if (key === undefined) return;
    const id = `${event}/${key}`;
    star((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  });
  addEventListener('hashchange', takeAddress);
  addEventListener('storage', show);
  closeMenus(form);
  walkKeys(place, page, () => isGrid(place));
  showNow(place, tools.now);
  keepChoices();
  takeAddress();
}

function showView(place: HTMLElement, form: HTMLElement, view: string): void {
  if (place.dataset['view'] !== view) place.dataset['view'] = view;
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name=view]'))
    choice.checked = choice.value === view;
}

/** Whether the page's sheet for grids is in use, and nobody chose the list. */
function isGrid(place: HTMLElement): boolean {
  const sheet = document.querySelector<HTMLLinkElement>('[data-timetable-grid]');
  return sheet !== null && matchMedia(sheet.media).matches && place.dataset['view'] !== 'list';
}
