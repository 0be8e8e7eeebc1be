import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatHeadersFile, formatNginxFile } from "./hostFiles";

// Called by the build with the folder that is to be published.
const [folder = "dist"] = process.argv.slice(2);
const base = process.env["ADDIN_URL"] ?? "https://localhost:3000";
writeFileSync(join(folder, "_headers"), formatHeadersFile(base));
writeFileSync(join(folder, "nginx.conf"), formatNginxFile(base));
