import { checkSite } from "./checkSite";
import { parseXml } from "./parseXml";

const USAGE =
  "Say which address is to be checked, such as: npm run check:site -- https://addins.example.com/iij; add --site where the front page and the workbench lie there too.\n";

const words = process.argv.slice(2);
const isWholeSite = words.includes("--site");
const address = words.find((word) => !word.startsWith("--"));
if (address === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { asked, problems } = await checkSite(address, { parseXml, isWholeSite });
  for (const problem of problems) process.stdout.write(`- ${problem}\n`);
  const verdict =
    problems.length === 0
      ? "Everything will be found."
      : `${problems.length} ${problems.length === 1 ? "thing is" : "things are"} wrong.`;
  process.stdout.write(`${asked.length} addresses asked for. ${verdict}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
