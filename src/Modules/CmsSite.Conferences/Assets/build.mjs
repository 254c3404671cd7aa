// Bundles the report editor into ../wwwroot/editor. With --check nothing is written: it fails when the committed output is not current.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const output = fileURLToPath(new URL("../wwwroot/editor/", import.meta.url));

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: ["src/editor.js", "src/editor.css"],
  outdir: output,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  loader: { ".svg": "file" },
  // Static files are cached for long: what is not asked for with a version in its query bears one in its name.
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  write: false,
});

const files = new Map(outputFiles.map(file => [basename(file.path), Buffer.from(file.contents)]));

if (process.argv.includes("--check")) {
  const committed = await readdir(output).catch(() => []);
  const names = [...new Set([...committed, ...files.keys()])];
  const stale = [];

  for (const name of names) {
    const current = files.get(name);
    if (!current || !committed.includes(name) || !current.equals(await readFile(output + name))) stale.push(name);
  }

  if (stale.length > 0) {
    console.error(`Not current, run “npm run build”: ${stale.join(", ")}`);
    process.exit(1);
  }
} else {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  for (const [name, contents] of files) await writeFile(output + name, contents);
}
