// Compiles the admin's styles, for both directions of writing, and its script into ../wwwroot.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import rtlcss from "rtlcss";
import * as sass from "sass";

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = `${here}node_modules/`;
const output = `${here}../wwwroot/admin/`;

await rm(output, { recursive: true, force: true });
await mkdir(`${output}fonts`, { recursive: true });

const { css } = sass.compile(`${here}admin.scss`, {
  loadPaths: [modules],
  quietDeps: true,
  silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
});

const icons = (await readFile(`${modules}bootstrap-icons/font/bootstrap-icons.css`, "utf8"))
  .replace(/@font-face\s*{[^}]*}/, '@font-face{font-display:block;font-family:"bootstrap-icons";src:url("fonts/bootstrap-icons.woff2") format("woff2")}');

for (const [name, styles] of [["admin.css", css], ["admin.rtl.css", rtlcss.process(css)]]) {
  const { code } = await transform(styles + icons, { loader: "css", minify: true });
  await writeFile(output + name, code);
}

await copyFile(`${here}icon.svg`, `${output}icon.svg`);
await copyFile(`${modules}bootstrap-icons/font/fonts/bootstrap-icons.woff2`, `${output}fonts/bootstrap-icons.woff2`);
await build({ entryPoints: [`${here}admin.js`], outfile: `${output}admin.js`, bundle: true, minify: true, format: "iife", target: "es2022" });
