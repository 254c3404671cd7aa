// Writes ../wwwroot from what lies here; with --check it writes nothing and fails when that is not current.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { browserslistToTargets, bundle } from "lightningcss";
import { fonts } from "./fonts.mjs";

const assets = dirname(dirname(fileURLToPath(import.meta.url)));
const output = join(assets, "..", "wwwroot");
// What every browser of the last three years can do is not rewritten.
const targets = browserslistToTargets(["chrome 120", "edge 120", "firefox 121", "safari 17", "ios_saf 17"]);

async function build() {
  const files = new Map();
  const { code } = bundle({ filename: join(assets, "styles", "site.css"), minify: true, targets });
  files.set("styles/site.css", code);
  for (const folder of ["images", "scripts"])
    for (const name of await readdir(join(assets, folder)))
      files.set(`${folder}/${name}`, await readFile(join(assets, folder, name)));
  for await (const [name, content] of fonts())
    files.set(name, content);
  return files;
}

async function existing() {
  const entries = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

async function check(files) {
  const stale = (await existing()).filter((name) => !files.has(name));
  for (const [name, content] of files) {
    const built = await readFile(join(output, name)).catch(() => null);
    if (!built || Buffer.compare(built, Buffer.from(content)) !== 0)
      stale.push(name);
  }

  if (stale.length > 0) {
    console.error(`wwwroot is not current: ${stale.join(", ")}. Run npm run build.`);
    process.exitCode = 1;
  }
}

async function write(files) {
  await rm(output, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(output, name)), { recursive: true });
    await writeFile(join(output, name), content);
    console.log(`${String(content.length).padStart(7)}  ${name}`);
  }
}

const files = await build();
await (process.argv.includes("--check") ? check(files) : write(files));
