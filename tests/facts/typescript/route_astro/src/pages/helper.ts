export const helper = go;
