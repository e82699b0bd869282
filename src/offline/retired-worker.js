// For archives that keep no pages: takes away the worker that an earlier build left in browsers, and what it kept.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const letGo = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(self.cachePrefix)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(letGo());
});
