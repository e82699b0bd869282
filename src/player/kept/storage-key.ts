/** Under what the browser keeps a visitor's things; archives under one host keep theirs apart. */
export const STORAGE_KEY = `aftertalk:${import.meta.env.BASE_URL}`;
