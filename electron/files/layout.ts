/** Version of the data folder that this program writes. */
export const layoutVersion = 1;
