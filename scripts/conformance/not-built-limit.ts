/** Most items that may be not built. It may only fall; a test asks for the new number when it can. */
export const NOT_BUILT_LIMIT = 12;
