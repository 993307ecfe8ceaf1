/** The only format_version of a contract that this page understands. */
export const FORMAT_VERSION = 4;
