import { packPackage } from "./packed-package.ts";
import { kilobytesOf, pages } from "./page-sizes.ts";

const packed = packPackage();
try {
  for (const { page, names, kilobytesMax } of pages) {
    const size = await kilobytesOf(names, packed.consumer);
    process.stdout.write(`${page.padEnd(42)} ${size.toFixed(1).padStart(6)} KB of ${kilobytesMax}\n`);
  }
} finally {
  packed.remove();
}
