export const PATH = "two";
