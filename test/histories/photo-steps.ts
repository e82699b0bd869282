import { pinAll, type Step } from './step.ts';

export const importPhoto: Step = (world, event, random) => {
  const known = random.below(2) === 0 ? event.imported[0] : undefined;
  world.made += 1;
  const source = known?.source ?? (world.made * 7_919).toString(16).padStart(11, '0');
  const id = `p${source}`;
  event.imported = [...event.imported.filter((one) => one.source !== source), { id, source }];
  pinAll(world);
  return `photo ${id}`;
};

export const renamePhoto: Step = (world, event, random) => {
  const photo = event.imported[random.below(event.imported.length || 1)];
  if (!photo) return undefined;
  world.made += 1;
  const id = `opening-${world.made}`;
  const entry = event.photos.find(({ was, id: own }) => was === photo.id || own === photo.id);
  if (entry) {
    entry.was ??= entry.id;
    entry.id = id;
  } else event.photos.push({ id, was: photo.id });
  return `photo ${photo.id} is called ${id}`;
};

export const hidePhoto: Step = (_, event) => {
  const entry = event.photos[0];
  if (!entry) return undefined;
  entry.hidden = true;
  return `photo ${entry.id} is hidden`;
};

export const losePhoto: Step = (_, event) => {
  const photo = event.imported.find(
    ({ id }) => !event.photos.some((entry) => entry.was === id || entry.id === id),
  );
  event.imported = event.imported.filter((one) => one !== photo);
  return photo && `photo ${photo.id} is taken out`;
};
