/** Under what the browser keeps a visitor's things; archives under one host keep theirs apart. */
export const STORAGE_KEY = `aftertalk:${import.meta.env.PUBLIC_ROOT_URL ?? import.meta.env.BASE_URL}`;
