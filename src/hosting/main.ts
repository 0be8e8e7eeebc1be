import { checkSite } from "./checkSite";
import { parseXml } from "./parseXml";

const USAGE =
  "Say which address is to be checked, such as: npm run check:site -- https://addins.example.com/iij\n";

const [address] = process.argv.slice(2);
if (address === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { asked, problems } = await checkSite(address, { parseXml });
  for (const problem of problems) process.stdout.write(`- ${problem}\n`);
  const verdict =
    problems.length === 0
      ? "Excel will find everything."
      : `${problems.length} ${problems.length === 1 ? "thing is" : "things are"} wrong.`;
  process.stdout.write(`${asked.length} addresses asked for. ${verdict}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
