// @ts-check
// Makes a folder behave like the host of a site: the first script of every page that is opened from disk. There a page
// may fetch nothing, and nobody looks for the page within a folder.
(() => {
  const script = document.currentScript;
  const base = script?.dataset['base'] ?? '/';
  const root = new URL(script?.dataset['root'] || './', location.href);

  /** Where on the disk an address of the site lies. */
  const onDisk = (/** @type {string | URL} */ address) => {
    const url = new URL(address, document.baseURI);
    const below = /^(?:\/[A-Za-z]:)?(\/.*)$/.exec(url.pathname)?.[1] ?? '';
    if (url.protocol !== 'file:' || !below.startsWith(base)) return url;
    const path = below.slice(base.length);
    const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return new URL(page + url.search + url.hash, root);
  };

  /** @type {Map<string, { resolve: (bytes: Uint8Array<ArrayBuffer>) => void, loading: Promise<Uint8Array<ArrayBuffer>> }>} */
  const files = new Map();
  const load = (/** @type {string} */ path) => {
    const known = files.get(path);
    if (known) return known.loading;
    const { promise, resolve, reject } = Promise.withResolvers();
    files.set(path, { resolve, loading: promise });
    const element = document.createElement('script');
    element.src = new URL(`${path}.js`, root).href;
    element.onerror = () => {
      files.delete(path);
      reject(new TypeError(`There is no ${path}.`));
    };
    document.head.append(element);
    promise.finally(() => element.remove()).catch(() => undefined);
    return promise;
  };
  const inText = new RegExp(`"(${base}[^"]*)"`, 'g');

  Object.assign(window, {
    /** Called by the script a file of data has become. */
    fileFromDisk(/** @type {string} */ path, /** @type {string} */ packed) {
      files.get(path)?.resolve(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0)));
    },
    /** What `fetch` is on a host. */
    async fetchFromDisk(/** @type {string | URL} */ address) {
      const path = onDisk(address)
        .href.slice(root.href.length)
        .replace(/[?#].*/, '');
      const bytes = await load(decodeURIComponent(path));
      if (!path.endsWith('.json')) return new Response(bytes);
      const text = new TextDecoder().decode(bytes);
      return new Response(text.replace(inText, (_, found) => JSON.stringify(onDisk(found).href)));
    },
    /** What `location.assign` is on a host. */
    goOnDisk(/** @type {string | URL} */ address) {
      location.assign(onDisk(address));
    },
    /** What `window.open` is on a host. */
    openOnDisk(
      /** @type {string} */ address,
      /** @type {string} */ target,
      /** @type {string} */ features,
    ) {
      return window.open(onDisk(address), target, features);
    },
  });

  const NAMES = ['href', 'src', 'action', 'poster'];
  const settle = (/** @type {Element} */ element) => {
    for (const name of NAMES) {
      const said = element.getAttribute(name);
      if (said?.startsWith(base)) element.setAttribute(name, onDisk(said).href);
    }
    const set = element.getAttribute('srcset');
    if (set?.includes(base))
      element.setAttribute(
        'srcset',
        set.replace(/(^|,\s*)(\S+)/g, (_, before, address) => before + onDisk(address).href),
      );
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof Element) settle(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        settle(node);
        for (const element of node.querySelectorAll('[href],[src],[srcset],[action]'))
          settle(element);
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: [...NAMES, 'srcset'],
  });
})();
