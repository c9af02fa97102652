/** Version of the library, as in package.json; records of consent name it. */
export const VERSION = '0.1.0';
