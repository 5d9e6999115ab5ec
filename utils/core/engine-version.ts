/** Part of every cache key. Raise it by hand whenever the core would say something else about the same article and packs. */
export const ENGINE_VERSION = 1;
