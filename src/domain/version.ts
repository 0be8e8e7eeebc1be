import packageJson from "../../package.json";

/** The version of the product, such as "1.0.0"; it is written in package.json and nowhere else. */
export const VERSION: string = packageJson.version;
