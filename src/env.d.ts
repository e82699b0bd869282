/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The path of the whole site, where this build makes one of its languages. */
  readonly PUBLIC_ROOT_URL?: string;
}
