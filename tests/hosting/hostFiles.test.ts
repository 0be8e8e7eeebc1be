import { formatHeadersFile, formatNginxFile } from "../../src/hosting/hostFiles";
import { HEADER_RULES, SITE_HEADER_RULES } from "../../src/hosting/headerRules";

const BASE = "https://addins.example.com/iij";

describe("the ready-made files for hosts", () => {
  test("name every header of every rule, below the add-in's own folder", () => {
    for (const text of [formatHeadersFile(BASE), formatNginxFile(BASE)]) {
      for (const { files, headers } of HEADER_RULES) {
        expect(text).toContain(`/iij/${files.replace("*", "")}`);
        for (const [name, value] of Object.entries(headers)) {
          expect(text).toContain(name);
          expect(text).toContain(value);
        }
      }
    }
  });

  test("stand at the root where the add-in has a site of its own", () => {
    expect(formatHeadersFile("https://iij.example.com")).toContain("\n/taskpane.html\n");
    expect(formatNginxFile("https://iij.example.com/")).toContain("location = /taskpane.html {");
  });

  test("say of a page every name that Netlify and Cloudflare Pages serve it under: without .html, an index as its folder", () => {
    const paths = formatHeadersFile(BASE, SITE_HEADER_RULES)
      .split("\n")
      .filter((line) => line.startsWith("/"));
    for (const page of ["taskpane", "privacy", "ja/support"])
      expect(paths).toEqual(expect.arrayContaining([`/iij/${page}.html`, `/iij/${page}`]));
    for (const folder of ["", "ja/", "workbench/"])
      expect(paths).toEqual(expect.arrayContaining([`/iij/${folder}index.html`, `/iij/${folder}`]));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("say CORS in every place of nginx, which forgets outer headers where there are inner ones", () => {
    const locations = formatNginxFile(BASE).split("location ").slice(1);
    expect(locations).toHaveLength(HEADER_RULES.length);
    for (const location of locations) expect(location).toContain("Access-Control-Allow-Origin");
  });
});
