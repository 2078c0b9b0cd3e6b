// Arguments: the folder with the pages. What a reader with a browser meets: mouse, keyboard, paper, hostile text.
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { open } from "./chromium.mjs";

const folder = process.argv[2];
let passed = 0;
let failed = 0;
const check = (name, holds, why = "") => {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${name} ${why}`);
  }
};

/** Presses Tab until nothing new is reached; what had the focus, in order. */
async function tabThrough(page) {
  const reached = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const tip = element.getAttribute("aria-describedby");
      return element === document.body ? null : {
        name: element.localName,
        href: element.getAttribute("href"),
        isMark: element.classList.contains("mark"),
        isSeen: box.width > 0 && box.height > 0 && style.outlineStyle !== "none",
        tip: tip && getComputedStyle(document.getElementById(tip)).display !== "none",
      };
    });
    if (focus === null || reached.length > 2000) {
      return reached;
    }
    reached.push(focus);
  }
}

for (const [file, size] of [["tianhe.html", 1280], ["faults.html", 1280], ["faults-en.html", 1280], ["full.html", 1280], ["both.html", 1280], ["tianhe.html", 380], ["hostile.html", 1280]]) {
  const name = `${file} at ${size}`;
  const path = join(folder, file);
  const { browser, page, requests, complaints } = await open(path, { viewport: { width: size, height: 900 } });
  check(`${name}: nothing else is fetched`, requests.length === 1 && requests[0] === pathToFileURL(path).href, requests.join(" "));
  check(`${name}: no complaint`, complaints.length === 0, complaints.join(" "));
  check(`${name}: no script and no frame`, (await page.locator("script, iframe, img, object, embed, form").count()) === 0);
  check(`${name}: is in standards mode`, await page.evaluate(() => document.compatMode === "CSS1Compat"));
  check(`${name}: is not wider than the window`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  check(`${name}: one heading of the first level for each report`, (await page.locator("h1").count()) === (await page.locator("article").count()));

  const marks = await page.locator("a.mark").evaluateAll((all) => all.map((mark) => mark.getAttribute("href")));
  const notes = await page.locator(".note").evaluateAll((all) => all.map((note) => `#${note.id}`));
  check(`${name}: a mark for each note`, marks.length === notes.length && notes.every((note) => marks.includes(note)));

  const reached = await tabThrough(page);
  check(`${name}: the first stop skips to the findings`, reached[0]?.href === "#r1-report");
  check(`${name}: tab reaches every mark, in the order of the page`, JSON.stringify(reached.filter((stop) => stop.isMark).map((stop) => stop.href)) === JSON.stringify(marks));
  check(`${name}: every stop is seen`, reached.every((stop) => stop.isSeen));
  check(`${name}: a mark with the focus shows its tip`, reached.filter((stop) => stop.isMark).every((stop) => stop.tip));

  if (marks.length > 0) {
    for (const each of await page.locator("a.mark").all()) {
      await each.focus();
      const box = await page.locator(`[id="${await each.getAttribute("aria-describedby")}"]`).boundingBox();
      check(`${name}: every tip is inside the window`, box && box.x >= 0 && box.x + box.width <= size, JSON.stringify(box));
    }

    const mark = page.locator("a.mark").last();
    const tip = page.locator(`[id="${await mark.getAttribute("aria-describedby")}"]`);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement.blur());
    check(`${name}: a tip is hidden at first`, !(await tip.isVisible()));
    await mark.hover();
    check(`${name}: pointing at a mark shows its tip`, await tip.isVisible());
    await page.mouse.move(0, 0);
    check(`${name}: it goes with the pointer`, !(await tip.isVisible()));
    await mark.focus();
    await page.keyboard.press("Enter");
    check(`${name}: Enter leads to the note`, await page.evaluate(() => document.querySelector(":target")?.classList.contains("note")));
    const back = page.locator(":target a").first();
    if ((await back.count()) > 0) {
      await back.click();
      check(`${name}: and back to the figure`, await page.evaluate(() => document.querySelector(":target") !== null));
    }
  }

  if (file === "hostile.html") {
    check(`${name}: no text was run`, await page.evaluate(() => window.broken === undefined));
    check(`${name}: the title is as it was typed`, (await page.locator("h1").textContent()) === '<script>window.broken = 1</script><img src=x onerror="window.broken = 1">');
    check(`${name}: no style was taken from a text`, await page.locator("h1").isVisible());
    check(`${name}: no link leads out`, (await page.locator("a").evaluateAll((all) => all.filter((link) => !link.getAttribute("href").startsWith("#")).length)) === 0);
  }

  if (file === "tianhe.html" && size === 1280) {
    const tip = page.locator('[role="tooltip"]', { hasText: "560.57 ÷ 560.71" });
    check(`${name}: the tip has the arithmetic`, (await tip.count()) === 1);
    check(`${name}: bars are as long as their figures`, await page.evaluate(() => {
      const [most, , least] = [...document.querySelectorAll("rect.bar")].map((bar) => bar.width.baseVal.value);
      return Math.abs(least / most - 560.57 / 583.32) < 0.001;
    }));
    await page.emulateMedia({ colorScheme: "dark" });
    check(`${name}: is dark where the reader wants it dark`, await page.evaluate(() => getComputedStyle(document.body).backgroundColor === "rgb(18, 22, 29)"));
    await page.emulateMedia({ colorScheme: "light", media: "print" });
    check(`${name}: on paper there is no navigation and no tip`, !(await page.locator("nav").first().isVisible()) && !(await tip.isVisible()));
    check(`${name}: on paper what is folded away is there`, await page.evaluate(() => document.querySelector("details li").getBoundingClientRect().height > 0));
    const pdf = join(folder, "tianhe.pdf");
    await page.pdf({ path: pdf, format: "A4" });
    check(`${name}: prints`, statSync(pdf).size > 50_000);
  }

  await browser.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
