// The file of a list as it is kept beside what was done to it: how much crosses at a time, and how much is kept.

/** Bytes of a file that cross in one message. */
export const fileChunkBytes = 1024 * 1024
/** A larger file is not kept. */
export const mostFileBytes = 256 * 1024 * 1024
/** What was done to a list of a million rows fits in it. */
export const mostContentText = 32 * 1024 * 1024
